import type { Operation, Specification } from "../specification.ts";
import { list, type Tree, text, tree } from "../tree.ts";
import { preferred, type Variant } from "./variant.ts";

/** The request that a generated sample sends: all that an operation requires, with the path and body of one example. */
export interface ExampleRequest {
  /** Base URL of the first server, its variables filled in, without a slash at its end. */
  readonly base: string;
  /** The path below the base URL, filled in and encoded, with its query. */
  readonly target: string;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly body: { readonly type: string; readonly value: unknown } | undefined;
}

/** Builds the request of an example; throws where the spec has no example for a required parameter. */
export function exampleRequest(spec: Specification, operation: Operation, variant: Variant): ExampleRequest {
  const values = (place: string): Record<string, unknown> =>
    Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === place && parameter.required === true)
        .map((parameter) => [text(parameter.name), parameterExample(spec, operation, parameter)]),
    );
  const { path, body } = variant;
  const query = values("query");
  const filled = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])));
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();
  const media = preferred(operation.requests);
  return {
    base: baseUrl(spec),
    target: `${filled}${search && `?${search}`}`,
    path,
    query,
    header: values("header"),
    body: media && body !== undefined ? { type: media.type, value: body } : undefined,
  };
}

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
