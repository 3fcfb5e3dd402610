import { format } from "./format.ts";
import { declare } from "./render/declarations.ts";
import { renderOperations } from "./render/operations.ts";
import { renderResource } from "./render/resource.ts";
import { renderSchema } from "./render/schema.ts";
import { renderTypes } from "./render/types.ts";
import { readSpec, type Spec } from "./spec/spec.ts";

/**
 * Generates a package's files from a spec: their formatted texts by filename, the same for the same spec.
 * Throws a `SpecError` with every problem of the spec.
 */
export async function generate(specFile: string): Promise<Map<string, string>> {
  return render(await readSpec(specFile));
}

/** Renders a spec that has been read. */
export async function render(spec: Spec): Promise<Map<string, string>> {
  const declarations = await declare(spec);
  const files: readonly (readonly [string, string])[] = [
    ["types.ts", renderTypes(spec, declarations)],
    ["schema.ts", renderSchema(spec, declarations)],
    ["operations.ts", renderOperations(spec)],
    ...spec.resources.map((resource) => [`${resource.tag}.ts`, renderResource(spec, resource)] as const),
  ];
  return new Map(await Promise.all(files.map(async ([name, text]) => [name, await format(name, text)] as const)));
}
