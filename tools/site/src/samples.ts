import { readFileSync } from "node:fs";
import { join } from "node:path";
import { curlSample } from "./curl.ts";
import { docs } from "./place.ts";
import type { Provider } from "./provider.ts";
import { rawSample } from "./raw-sample.ts";
import type { Operation } from "./specification.ts";

/** A program that carries out one operation. */
export interface Sample {
  /** What the switch between samples says. */
  readonly label: string;
  /** The language, by its name on a fenced code block. */
  readonly language: "ts" | "sh";
  readonly source: string;
}

/** The samples of an operation: through the client as written by hand, through `client.raw` and by curl as generated. */
export function samplesOf(provider: Provider, operation: Operation): readonly Sample[] {
  if (operation.webhook) return [];
  const file = join(docs, "samples", provider.name, `${operation.id}.ts`);
  return [
    { label: "TypeScript", language: "ts", source: readFileSync(file, "utf8").trimEnd() },
    { label: "TypeScript, raw", language: "ts", source: rawSample(provider, operation) },
    { label: "curl", language: "sh", source: curlSample(provider, operation) },
  ];
}
