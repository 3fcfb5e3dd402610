import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ClientOptions } from "@clientele/core";
import { loadSpec, sensitiveNames } from "@clientele/openapi";
import type { Raw } from "./invocation.ts";
import { type Subject, subjectsOf } from "./subject.ts";

/** A client of the repository, and the operations that it is put to the test with. */
export interface Candidate {
  /** Its folder under `packages`. */
  readonly name: string;
  readonly create: (options: ClientOptions) => unknown;
  readonly raw: Raw;
  /** Credentials that no output may show. */
  readonly secrets: readonly string[];
  /** Names that the spec marks as sensitive. */
  readonly sensitive: readonly string[];
  readonly subjects: readonly Subject[];
}

/** The clients, and the names of specs that have no client yet. */
export interface Discovery {
  readonly candidates: readonly Candidate[];
  readonly skipped: readonly string[];
}

/** The exports of `packages/<name>/test/client.ts`. */
interface ClientModule {
  readonly default: Candidate["create"];
  readonly secrets: readonly string[];
}

const root: string = join(import.meta.dirname, "../../..");

/** The file of the guide that lists the cases. */
export const guideFile: string = join(root, "docs/guides/failures.md");

function specNames(): string[] {
  const files = readdirSync(join(root, "specs")).filter((file) => file.endsWith(".yaml"));
  return files.map((file) => file.slice(0, -".yaml".length)).sort();
}

const entryOf = (name: string): string => join(root, "packages", name, "test/client.ts");

/** Lists the packages with a client: a spec of the same name and a `test/client.ts`. */
export function clientNames(): string[] {
  return specNames().filter((name) => existsSync(entryOf(name)));
}

/** Loads every client of the repository. */
export async function discover(): Promise<Discovery> {
  const candidates: Candidate[] = [];
  const names = clientNames();
  for (const name of names) {
    const { default: create, secrets }: ClientModule = await import(pathToFileURL(entryOf(name)).href);
    if (typeof create !== "function" || secrets.length === 0) {
      throw new TypeError(`packages/${name}/test/client.ts must export a client by default, and its secrets`);
    }
    const spec = loadSpec(join(root, "specs", `${name}.yaml`));
    const { raw }: { readonly raw: Raw } = await import(pathToFileURL(join(root, "packages", name, "src/raw.ts")).href);
    const found = { sensitive: sensitiveNames(spec.document), subjects: subjectsOf(spec) };
    candidates.push({ name, create, raw, secrets, ...found });
  }
  return { candidates, skipped: specNames().filter((name) => !names.includes(name)) };
}
