import type { Provider } from "../provider.ts";
import type { Operation } from "../specification.ts";
import { curlSample } from "./curl.ts";
import { rawSample } from "./raw.ts";
import { type Variant, variantsOf } from "./variant.ts";

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

/** Returns the samples of an operation by request example: the call of the client, the raw call and curl. */
export function samplesOf(provider: Provider, operation: Operation): readonly SampledVariant[] {
  if (operation.webhook) return [];
  return variantsOf(provider.name, operation).map((variant) => ({
    ...variant,
    samples: [
      { label: "TypeScript", language: "ts", source: variant.program },
      { label: "raw", language: "ts", source: rawSample(provider, operation, variant) },
      { label: "curl", language: "sh", source: curlSample(provider, operation, variant) },
    ],
  }));
}
