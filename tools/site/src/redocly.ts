import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const home = dirname(fileURLToPath(import.meta.resolve("@redocly/cli/package.json")));

/** The program of the Redocly CLI, for `node`. */
export const redocly: string = join(home, "bin/cli.js");

/** Redoc as one script, which the CLI loads from a CDN by default. */
export const redocScript: string = join(home, "lib/chunks/redoc.standalone.js");

/** The licences of that script and of all that is bundled in it. */
export const redocNotices: readonly string[] = [join(home, "LICENSE"), join(home, "THIRD_PARTY_NOTICES")];
