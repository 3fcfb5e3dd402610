import { isJson, isNode, type Node, neededHeaders, node, type Operation } from "@clientele/openapi";

/** The part of a client's call that the kit uses. */
export interface Call extends PromiseLike<unknown> {
  withResponse(): Promise<{ readonly data: unknown; readonly body: unknown; readonly response: Response }>;
}

/** The arguments of a call. */
export interface Given {
  /** Path arguments, in the order of the path. */
  readonly path: readonly unknown[];
  readonly query: Node | undefined;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  /** Header parameters, by the names of their options. */
  readonly options: Node;
}

/** The wishes for the arguments of a call. */
export interface Wanted {
  readonly mediaType?: string | undefined;
  readonly body?: unknown;
  /** Names of query parameters and top-level members of a body that the client fills in by itself. */
  readonly fills?: readonly string[] | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Returns the arguments of a call, from the examples of the spec; throws if a required parameter has no example. */
export function given(operation: Operation, { mediaType, body, fills = [], headers = {} }: Wanted): Given {
  const parameters = (location: string): Operation["parameters"] =>
    operation.parameters.filter((parameter) => parameter.in === location);
  const exampleOf = ({ name, example }: Operation["parameters"][number]): unknown => {
    if (example === undefined) throw new TypeError(`${operation.id}: the parameter ${name} has no example`);
    return example;
  };
  const order = Array.from(operation.path.matchAll(/\{([^}]+)\}/g), ([, name]) => name);
  const path = order.map((name) => {
    const parameter = parameters("path").find((one) => one.name === name);
    if (parameter === undefined) throw new TypeError(`${operation.id}: {${name}} is no parameter`);
    return exampleOf(parameter);
  });
  const own = parameters("query").filter(({ name }) => !fills.includes(name));
  const listed = operation.extensions["x-pagination"] !== undefined || own.some(({ required }) => required);
  const query = own.filter(({ required, example }) => required || example !== undefined);
  const options = neededHeaders(operation).map(({ option, parameter }) => [option, exampleOf(parameter)] as const);
  const isUsual =
    mediaType === undefined || mediaType === operation.body?.content.find(({ type }) => isJson(type))?.type;
  return {
    path,
    query:
      operation.body === undefined && listed
        ? Object.fromEntries(query.map((parameter) => [parameter.name, exampleOf(parameter)]))
        : undefined,
    body: without(body, fills),
    headers: {
      // A client sends the JSON media type of the operation by default.
      ...(isUsual ? {} : { "content-type": mediaType }),
      ...headers,
    },
    options: Object.fromEntries(options),
  };
}

/** Calls `client.<tag>.<method>(...)`, named by the `operationId`; throws if the client has no such method. */
export function invoke(client: unknown, operation: Operation, { path, query, body, headers, options }: Given): Call {
  const keys = operation.id.split(".");
  const method = keys.pop() ?? "";
  // A resource may be an instance of a class, so that its methods are not its own members.
  const owner = keys.reduce<unknown>((from, key) => (from as Record<string, unknown> | undefined)?.[key], client);
  const call = (owner as Record<string, unknown> | undefined)?.[method]; // checked below
  if (typeof call !== "function") throw new TypeError(`the client has no method ${operation.id}`);
  const payload = operation.body !== undefined ? [structuredClone(body)] : query === undefined ? [] : [query];
  // The result is checked when it is used.
  return call.call(owner, ...path, ...payload, { ...options, headers, maxRetries: 0 }) as Call;
}

/** Returns a body without the top-level members of these names. */
export function without(body: unknown, names: readonly string[]): unknown {
  if (!isNode(body)) return body;
  return Object.fromEntries(Object.entries(node(body)).filter(([name]) => !names.includes(name)));
}
