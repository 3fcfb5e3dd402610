import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@clientele/release/workspace";
import type { ProviderName } from "@clientele/sandbox";

/** The provider and the requests that are measured. */
export interface Scene {
  readonly provider: ProviderName;
  /** Path of the customers on the server of the sandbox. */
  readonly customers: string;
  /** Path of a customer on a mock of the spec. */
  readonly example: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly customer: object;
}

/** The scene, which the tests of the sandbox keep. */
export const scene: Scene = JSON.parse(readFileSync(join(root, "packages/sandbox/test/bench.json"), "utf8"));
