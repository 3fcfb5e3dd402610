import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { attempt } from "@clientele/release/command";
import type { Tarball } from "@clientele/release/tarball";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

/** Lists the problems that publint, at its strictest, finds in a tarball. */
export async function publintFaults({ file }: Tarball): Promise<string[]> {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  // The buffer of a file is never shared memory.
  const tarball = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const { messages, pkg } = await publint({ strict: true, pack: { tarball } });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

/** Returns the report of "are the types wrong" on a tarball in every mode of resolution; empty without problems. */
export async function typeResolutionFaults({ file }: Tarball): Promise<string[]> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("@arethetypeswrong/cli/package.json"));
  const args = [join(folder, "dist/index.js"), file, "--format", "ascii", "--no-color", "--no-emoji"];
  const { exitCode, stdout, stderr } = await attempt(process.execPath, args);
  return exitCode === 0 ? [] : [stdout + stderr];
}
