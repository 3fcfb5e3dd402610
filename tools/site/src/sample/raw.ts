import type { Provider } from "../provider.ts";
import type { Operation } from "../specification.ts";
import { literal, WIDTH } from "./literal.ts";
import { exampleRequest } from "./request.ts";
import type { Variant } from "./variant.ts";

/** Returns a request example as a TypeScript program over the openapi-fetch client of `raw(client)`. */
export function rawSample(
  { spec, setup, packageName }: Pick<Provider, "spec" | "setup" | "packageName">,
  operation: Operation,
  variant: Variant,
): string {
  const { path, query, header, body } = exampleRequest(spec, operation, variant);
  const present = Object.entries({ path, query, header }).filter(([, values]) => Object.keys(values).length > 0);
  const options = {
    ...(present.length > 0 ? { params: Object.fromEntries(present) } : {}),
    ...(body ? { body: body.value } : {}),
  };
  const succeeds = operation.responses.filter(({ status }) => status.startsWith("2"));
  const isSilent = succeeds.every(({ media }) => media.length === 0);
  const result = isSilent ? "{ error, response }" : "{ data, error }";
  const client = /const (\w+) =/.exec(setup)?.[1] ?? "client";
  return [
    setup.replace("\n", `\nimport { raw } from "${packageName}/raw";\n`),
    `const api = raw(${client});\n`,
    ...call(`const ${result} = await api.${operation.method}(`, operation.path, options),
    `console.log(error ?? ${isSilent ? "response.status" : "data"});`,
  ].join("\n");
}

/** The call, broken as the formatter would break it; a path that is wider than a line is put together from two. */
function call(opening: string, path: string, options: object): string[] {
  const hasOptions = Object.keys(options).length > 0;
  const quoted = JSON.stringify(path);
  if (!hasOptions && opening.length + quoted.length + 2 <= WIDTH) return [`${opening}${quoted});`];
  const head = `${opening}${quoted}, {`;
  if (hasOptions && head.length <= WIDTH) {
    return [`${opening}${quoted}, ${literal(options, { taken: Number.POSITIVE_INFINITY })});`];
  }
  const indent = "  ";
  const parts = quoted.length + indent.length + 1 > WIDTH ? split(path) : undefined;
  return [
    ...(parts ? [`const parent = ${JSON.stringify(parts.parent)};`] : []),
    opening,
    `${indent}${parts ? `\`\${parent}${parts.rest}\`` : quoted},`,
    ...(hasOptions ? [`${indent}${literal(options, { indent })},`] : []),
    ");",
  ];
}

/** Cuts a path before the collection that stands last in it. */
function split(path: string): { parent: string; rest: string } {
  const cut = path.lastIndexOf("/", path.lastIndexOf("/") - 1);
  return { parent: path.slice(0, cut), rest: path.slice(cut) };
}
