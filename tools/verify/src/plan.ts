import {
  constantHeaders,
  type Example,
  isJson,
  loadSpec,
  neededHeaders,
  type Operation,
  unwrap,
} from "@clientele/openapi";

/** One call of a client and its expected result. */
export interface PlannedCall {
  /** `customers.retrieve`. */
  readonly operation: string;
  /** The path template, and its parameters by name. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly args: readonly unknown[];
  /** Header parameters that the call must be given, by their options. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Headers that make the mock respond as planned. */
  readonly headers: Readonly<Record<string, string>>;
  /** The status of the response. */
  readonly status: number;
  /** The value of the call; for a list, the items of the page. `undefined` if it rejects. */
  readonly value?: unknown;
}

/** The calls that a consumer makes to check that a package works. */
export interface Plan {
  /** Reads one thing. */
  readonly read: PlannedCall;
  /** Reads a page of things; absent if the provider has no lists. */
  readonly list: PlannedCall | undefined;
  /** The first call, refused. */
  readonly refused: PlannedCall;
}

/** Plans the first calls of a consumer from a spec alone; throws if none fits. */
export function planOf(specFile: string): Plan {
  const reads = loadSpec(specFile).operations.filter(({ method, body }) => method === "GET" && !body);
  const read = reads.find(({ extensions, path }) => !extensions["x-pagination"] && path.includes("{"));
  if (!read) throw new Error(`${specFile} has no operation that reads one thing`);
  const list = reads.find(({ extensions }) => extensions["x-pagination"]);
  return { read: answered(read), list: list && answered(list), refused: refused(read) };
}

function answered(operation: Operation): PlannedCall {
  const { status, name, value } = answerOf(operation, (code) => code >= 200 && code < 300);
  return { ...called(operation, status, name), value: unwrap(operation, value) };
}

function refused(operation: Operation): PlannedCall {
  const { status, name } = answerOf(operation, (code) => code >= 400 && code < 500 && code !== 408 && code !== 429);
  return called(operation, status, name);
}

function called(operation: Operation, status: number, example: string): PlannedCall {
  const names = Array.from(operation.path.matchAll(/\{([^}]+)\}/g), ([, name]) => name);
  const exampleOf = (name: string | undefined): unknown =>
    operation.parameters.find((one) => one.in === "path" && one.name === name)?.example;
  const args = names.map(exampleOf);
  const parameters = Object.fromEntries(names.map((name) => [name, String(exampleOf(name))]));
  const query = operation.parameters.filter((one) => one.in === "query");
  const needed = query.filter(({ required }) => required);
  // A list takes a query if it has any parameter, other methods if one is required.
  if (needed.length > 0 || (query.length > 0 && operation.extensions["x-pagination"] !== undefined)) {
    args.push(Object.fromEntries(needed.map(({ name, example: value }) => [name, value])));
  }
  const given = neededHeaders(operation);
  return {
    operation: operation.id,
    path: operation.path,
    parameters,
    args,
    options: Object.fromEntries(given.map(({ option, parameter }) => [option, parameter.example])),
    status,
    headers: {
      ...constantHeaders([operation]),
      ...Object.fromEntries(given.map(({ parameter }) => [parameter.name, String(parameter.example)])),
      prefer: `code=${status}, example=${example}`,
    },
  };
}

function answerOf(operation: Operation, wanted: (code: number) => boolean): Example & { readonly status: number } {
  for (const { status, content } of operation.responses) {
    const [example] = content.find(({ type }) => isJson(type))?.examples ?? [];
    if (example && wanted(Number(status))) return { ...example, status: Number(status) };
  }
  throw new Error(`${operation.id} documents no answer that fits, with a named example`);
}
