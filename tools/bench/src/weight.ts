import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { bundleSize, type Size } from "@clientele/verify";
import type { Subject } from "./subject.ts";

/** Returns the size of a user's lines with all dependencies, for a browser; `undefined` if a browser cannot run them. */
export async function weigh({ source }: Subject): Promise<Size | undefined> {
  try {
    return await bundleSize(readFileSync(source, "utf8"), dirname(source));
  } catch {
    return undefined;
  }
}
