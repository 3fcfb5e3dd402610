import { build } from "esbuild";
import { type Consumer, writeModule, writeProgram } from "./consumer.ts";

/** Bundles the program of a consumer for a runtime that loads one module; `rest` is code that uses `findings()`. */
export async function bundleProgram(
  consumer: Consumer,
  baseUrl: string,
  rest: string,
  conditions: readonly string[],
): Promise<string> {
  await writeProgram(consumer, "esm", baseUrl);
  const entry = writeModule(consumer, baseUrl, "bundled.mjs", rest);
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: [...conditions],
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}
