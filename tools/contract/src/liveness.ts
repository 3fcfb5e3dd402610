import type { Operation } from "@clientele/openapi";
import { blindSpotOf } from "./blind-spots.ts";
import type { Kit } from "./kit.ts";
import { mutants } from "./mutants.ts";
import { isFalseAlarm } from "./prism-form.ts";
import { probe } from "./probe.ts";
import type { WireRequest } from "./wire.ts";

/** A request that Prism must refuse if it looks at all. */
export interface Control {
  readonly title: string;
  readonly request: WireRequest;
}

type Parts = Pick<Kit, "spec" | "schemas" | "mock">;

/**
 * Requests that show whether Prism has compiled the schemas of an operation: where it could not, it says nothing and
 * accepts everything. They are made from the spec alone, so that no client is needed to tell.
 */
export function controlsOf({ spec, schemas }: Parts, operation: Operation): Control[] {
  const bodies = operation.body?.content.flatMap((media) => media.examples.map((example) => ({ media, example })));
  const valid = (bodies ?? [undefined]).filter(
    (body) => body === undefined || !isFalseAlarm(schemas, body.media, body.example.value),
  );
  return valid.flatMap((body) => {
    const request = probe(operation, body?.media, body?.example);
    return mutants(spec, schemas, operation, request)
      .filter(({ circumstance }) => blindSpotOf(circumstance) === undefined)
      .map((mutant) => ({
        title: `${body?.media.type ?? ""} ${mutant.kind} ${mutant.subject}`,
        request: mutant.request,
      }));
  });
}

/** The controls of an operation that Prism let through; an operation that has none is a fault of its own. */
export async function livenessFaults(parts: Parts, operation: Operation): Promise<string[]> {
  const controls = controlsOf(parts, operation);
  if (controls.length === 0) return [`${operation.id}: nothing in it could be refused`];
  const faults: string[] = [];
  for (const { title, request } of controls) {
    const { violations } = await parts.mock.answer(request);
    if (violations.length === 0) faults.push(`Prism accepts ${title}: did its schema compile?`);
  }
  return faults;
}
