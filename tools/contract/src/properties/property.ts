import type { Document, MediaType } from "@clientele/openapi";
import { isJson } from "@clientele/openapi";
import fc from "fast-check";
import { coerce } from "../coercion.ts";
import { decodeForm, encodeForm } from "../form.ts";
import type { Schemas } from "../schemas.ts";
import { placeOf } from "../shape.ts";
import { formType } from "../wire.ts";
import { type InstanceOptions, instances } from "./instances.ts";

/** The random numbers of the properties. */
export interface Run {
  /** The seed; the same seed generates the same instances. */
  readonly seed: number;
  /** The number of instances of each schema. */
  readonly runs: number;
}

/**
 * Returns a fixed seed, so that failures reproduce. `CONTRACT_SEED` and `CONTRACT_RUNS` of the environment change the
 * seed and the number of runs.
 */
export function runOf({ CONTRACT_SEED, CONTRACT_RUNS }: NodeJS.ProcessEnv = process.env): Run {
  const read = (name: string, text: string | undefined, otherwise: number): number => {
    if (text === undefined || text === "") return otherwise;
    if (!/^-?\d+$/.test(text)) throw new RangeError(`${name}=${text} is not a whole number`);
    return Number(text);
  };
  // The generator uses 32 bits.
  return { seed: read("CONTRACT_SEED", CONTRACT_SEED, 20_260_101) | 0, runs: read("CONTRACT_RUNS", CONTRACT_RUNS, 25) };
}

/** Generates instances of a media type that its schema accepts and that the media type can carry. */
function bodies(schemas: Schemas, media: MediaType, options: InstanceOptions = {}): fc.Arbitrary<unknown> | undefined {
  const { schema, type } = media;
  if (schema === undefined || !(isJson(type) || type === formType)) return undefined;
  const made = instances(schemas.document, schema, options);
  return type === formType ? made.map((value) => carried(schemas.document, schema, value)) : made;
}

/** Checks a property of the valid instances of a media type; throws with the seed and the smallest counterexample. */
export async function everyBody(
  schemas: Schemas,
  media: MediaType,
  run: Run,
  options: InstanceOptions,
  faultsOf: (body: unknown) => Promise<readonly string[]>,
): Promise<void> {
  const arbitrary = bodies(schemas, media, options);
  const { schema } = media;
  if (arbitrary === undefined || schema === undefined) return;
  const property = fc.asyncProperty(arbitrary, async (body) => {
    // An empty form is no body.
    fc.pre(media.type !== formType || encodeForm(body) !== "");
    // Keywords that the generator does not read are met by filtering.
    fc.pre(schemas.check(schema, body, "body", "", false).length === 0);
    const faults = await faultsOf(body);
    if (faults.length > 0) throw new Error(faults.join("\n"));
  });
  await fc.assert(property, { seed: run.seed, numRuns: run.runs, maxSkipsPerRun: 20 });
}

/** Returns a value as a form carries it: without `null` and empty members, and as text. */
function carried(document: Document, schema: string, value: unknown): unknown {
  return coerce(document, placeOf(schema), decodeForm(encodeForm(value)).value);
}
