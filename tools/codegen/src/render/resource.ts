import type { Spec, SpecResource } from "../spec/spec.ts";
import { header } from "./header.ts";
import { renderMethod, resultOf } from "./method.ts";
import { jsdoc } from "./prose.ts";

/** Renders `<tag>.ts`: the interface of one resource, with a method for each of its operations. */
export function renderResource(spec: Spec, resource: SpecResource): string {
  const { className, description, operations } = resource;
  const types = new Set<string>();
  const core = new Set<string>();
  for (const { body, query, options, payload, pages } of operations) {
    const schemaType = payload.types.length > 0 ? (options?.schemaType ?? "SchemaOptions") : undefined;
    for (const type of [...payload.types, body?.type, query?.type, options?.type]) {
      if (type !== undefined) types.add(type);
    }
    if (schemaType) (options ? types : core).add(schemaType);
    if (!options) core.add("RequestOptions");
    core.add(resultOf(pages !== undefined));
  }
  const imports = [`import type { ${[...core].sort().join(", ")} } from "@clientele/core";`];
  if (types.size > 0) imports.push(`import type { ${[...types].sort().join(", ")} } from "./types.ts";`);
  return `${header(spec.file)}
${imports.join("\n")}

${jsdoc(description || `The operations on ${resource.tag}.`)}export interface ${className} {
${operations.map(renderMethod).join("\n\n")}
}
`;
}
