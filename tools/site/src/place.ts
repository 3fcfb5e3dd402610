import { join } from "node:path";

/** The root of the workspace. */
export const root: string = join(import.meta.dirname, "../../..");

/** Where the site is built. */
export const out: string = join(root, "docs/dist");

/** Where everything that is written by hand for the site lies: samples, guides, theme. */
export const docs: string = join(root, "docs");
