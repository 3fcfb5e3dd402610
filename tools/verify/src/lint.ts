import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { attempt } from "@clientele/release/command";
import type { Tarball } from "@clientele/release/tarball";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

/** What publint, at its strictest, has against a tarball, a line each. */
export async function publintFaults({ file }: Tarball): Promise<string[]> {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  // A file is read into memory of its own, never into shared memory.
  const tarball = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const { messages, pkg } = await publint({ strict: true, pack: { tarball } });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

/** What "are the types wrong" has against a tarball in any mode of resolution; its report, or nothing. */
export async function typeResolutionFaults({ file }: Tarball): Promise<string[]> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("@arethetypeswrong/cli/package.json"));
  const args = [join(folder, "dist/index.js"), file, "--format", "ascii", "--no-color", "--no-emoji"];
  const { exitCode, stdout, stderr } = await attempt(process.execPath, args);
  return exitCode === 0 ? [] : [stdout + stderr];
}
