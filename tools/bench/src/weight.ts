import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { bundleSize, type Size } from "@clientele/verify";
import type { Subject } from "./subject.ts";

/** What the lines of a user weigh with everything they need, in a browser; nothing where a browser cannot run them. */
export async function weigh({ source }: Subject): Promise<Size | undefined> {
  try {
    return await bundleSize(readFileSync(source, "utf8"), dirname(source));
  } catch {
    return undefined;
  }
}
