import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ClientOptions } from "@clientele/core";
import { loadSpec } from "@clientele/openapi";
import { type Subject, subjectsOf } from "./subject.ts";

/** A client of the repository, and the operations that it is put to the test with. */
export interface Candidate {
  /** Its folder under `packages`. */
  readonly name: string;
  readonly create: (options: ClientOptions) => unknown;
  /** Credentials that no output may show. */
  readonly secrets: readonly string[];
  readonly subjects: readonly Subject[];
}

/** What was found: the clients, and the specs that have none yet. */
export interface Discovery {
  readonly candidates: readonly Candidate[];
  readonly skipped: readonly string[];
}

/** What `packages/<name>/test/client.ts` must export. */
interface ClientModule {
  readonly default: Candidate["create"];
  readonly secrets: readonly string[];
}

/** Finds every client of the repository: a spec of the same name, and a `test/client.ts` in its package. */
export async function discover(root: string): Promise<Discovery> {
  const candidates: Candidate[] = [];
  const skipped: string[] = [];
  for (const file of readdirSync(join(root, "specs")).sort()) {
    if (!file.endsWith(".yaml")) continue;
    const name = file.slice(0, -".yaml".length);
    const entry = join(root, "packages", name, "test/client.ts");
    if (!existsSync(entry)) {
      skipped.push(name);
      continue;
    }
    const { default: create, secrets }: ClientModule = await import(pathToFileURL(entry).href);
    if (typeof create !== "function" || secrets.length === 0) {
      throw new TypeError(`packages/${name}/test/client.ts must export a client by default, and its secrets`);
    }
    candidates.push({ name, create, secrets, subjects: subjectsOf(loadSpec(join(root, "specs", file))) });
  }
  return { candidates, skipped };
}
