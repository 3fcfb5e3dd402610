import type { Media, Operation, Specification } from "./specification.ts";
import { list, type Tree, text, tree } from "./tree.ts";

/** The request that generated samples send: all that an operation requires, with the first example of its body. */
export interface ExampleRequest {
  /** Base URL of the first server, its variables filled in, and the path of the operation. */
  readonly url: string;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly body: { readonly type: string; readonly value: unknown } | undefined;
}

/** Builds the example request of an operation; throws where the spec has no example for something required. */
export function exampleRequest(spec: Specification, operation: Operation): ExampleRequest {
  const values = (place: string): Record<string, unknown> =>
    Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === place && parameter.required === true)
        .map((parameter) => [text(parameter.name), parameterExample(spec, operation, parameter)]),
    );
  const path = values("path");
  const query = values("query");
  const filled = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();
  const media = preferred(operation.requests);
  const [example] = media?.examples ?? [];
  if (operation.body?.required === true && example === undefined)
    throw new Error(`${operation.id}: no request example`);
  return {
    url: `${baseUrl(spec)}${filled}${search && `?${search}`}`,
    path,
    query,
    header: values("header"),
    body: media && example && { type: media.type, value: example.value },
  };
}

/** JSON where the operation takes it, otherwise its first media type. */
function preferred(media: readonly Media[]): Media | undefined {
  return media.find(({ type }) => type === "application/json") ?? media[0];
}

/** Base URL of the first server, its variables at their defaults, without a slash at its end. */
function baseUrl(spec: Specification): string {
  const server = tree(list(spec.document.servers)[0]);
  const variables = tree(server.variables);
  return text(server.url)
    .replace(/\{([^}]+)\}/g, (_, name: string) => text(tree(variables[name]).default))
    .replace(/\/$/, "");
}

function parameterExample(spec: Specification, operation: Operation, parameter: Tree): unknown {
  const named = Object.values(tree(parameter.examples)).map((example) => spec.resolve(example).value)[0];
  const value = parameter.example ?? named ?? spec.resolve(parameter.schema).example;
  if (value === undefined) throw new Error(`${operation.id}: parameter ${text(parameter.name)} has no example`);
  return value;
}
