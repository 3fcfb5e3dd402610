import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { docs } from "../place.ts";
import type { Provider } from "../provider.ts";
import type { Operation } from "../specification.ts";
import { curlSample } from "./curl.ts";
import { rawSample } from "./raw.ts";
import { preferred, type Variant, variantsOf } from "./variant.ts";

/** A program that carries out one operation. */
export interface Sample {
  /** Label of its tab. */
  readonly label: "TypeScript" | "raw" | "curl";
  /** The language, by its name on a fenced code block. */
  readonly language: "ts" | "sh";
  readonly source: string;
}

/** A named request example with its programs. */
export interface SampledVariant extends Variant {
  readonly samples: readonly Sample[];
}

/** Returns the samples of an operation by request example: the call of the client, the raw call and curl. A webhook has its handler. */
export function samplesOf(provider: Provider, operation: Operation): readonly SampledVariant[] {
  if (operation.webhook) return webhookSamples(provider, operation);
  return variantsOf(provider.name, operation).map((variant) => ({
    ...variant,
    samples: [
      { label: "TypeScript", language: "ts", source: variant.program },
      { label: "raw", language: "ts", source: rawSample(provider, operation, variant) },
      { label: "curl", language: "sh", source: curlSample(provider, operation, variant) },
    ],
  }));
}

/** A webhook has one program, where there is any: a handler, which each of its examples is sent to. */
function webhookSamples({ name: provider }: Provider, { id, requests }: Operation): readonly SampledVariant[] {
  const file = join(docs, "samples", provider, `${id}.ts`);
  if (!existsSync(file)) return [];
  const program = readFileSync(file, "utf8").trimEnd();
  return (preferred(requests)?.examples ?? []).map(({ name, summary, description, value }) => ({
    name,
    label: summary,
    description,
    path: {},
    body: value,
    program,
    samples: [{ label: "TypeScript", language: "ts", source: program }],
  }));
}
