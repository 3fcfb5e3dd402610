import type { SpecOperation } from "@clientele/codegen";
import { type DescribedExample, isJson, neededHeaders, type Operation } from "@clientele/openapi";

/** One operation with what it takes to show it: the arguments of a first call, and the answer to it. */
export interface Call {
  readonly id: string;
  readonly operation: Operation;
  readonly method: SpecOperation;
  /** The path arguments, from the examples of the spec. */
  readonly path: readonly unknown[];
  /** All arguments in order, the path's first. */
  readonly args: readonly unknown[];
  /** The query that the call must be given; empty where it needs none. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The headers that the call must be given, beside its credentials; empty where it needs none. */
  readonly headers: Readonly<Record<string, string>>;
  /** The first documented success; without a body where it has none. */
  readonly success: { readonly status: number; readonly body: unknown };
  /** The JSON examples of documented errors. */
  readonly errors: readonly (DescribedExample & { readonly status: number })[];
}

/** Pairs the operations that the generator reads with those that the contract kit reads. */
export function callsOf(methods: readonly SpecOperation[], operations: readonly Operation[]): Call[] {
  return operations.flatMap((operation) => {
    const method = methods.find(({ id }) => id === operation.id);
    return method ? [callOf(method, operation)] : [];
  });
}

function callOf(method: SpecOperation, operation: Operation): Call {
  const inPlace = (place: string) => operation.parameters.filter((parameter) => parameter.in === place);
  const path = method.pathArguments.map(({ name }) => inPlace("path").find((one) => one.name === name)?.example);
  const required = (place: string) => inPlace(place).filter((parameter) => parameter.required);
  const query = Object.fromEntries(required("query").map(({ name, example }) => [name, example]));
  const given = neededHeaders(operation);
  const headers = Object.fromEntries(given.map(({ parameter }) => [parameter.name, String(parameter.example)]));
  const options = Object.fromEntries(given.map(({ option, parameter }) => [option, parameter.example]));
  const media = operation.body?.content.find(({ type }) => isJson(type));
  const args = [...path];
  if (method.body) args.push(media?.examples[0]?.value ?? {});
  const hasOptions = given.length > 0;
  if (method.query && (method.query.required || hasOptions)) args.push(query);
  if (hasOptions) args.push(options);
  const answers = operation.responses.flatMap(({ status, content }) => {
    const code = Number.parseInt(status, 10);
    return Number.isNaN(code) ? [] : [{ code: status.endsWith("XX") ? code * 100 : code, content }];
  });
  const success = answers.find(({ code }) => code >= 200 && code < 300);
  return {
    id: operation.id,
    operation,
    method,
    path,
    args,
    query,
    headers,
    success: {
      status: success?.code ?? 200,
      body: success?.content.find(({ type }) => isJson(type))?.examples[0]?.value,
    },
    errors: answers
      .filter(({ code }) => code >= 400)
      .flatMap(({ code, content }) =>
        content
          .filter(({ type }) => isJson(type))
          .flatMap(({ examples }) => examples.map((example) => ({ ...example, status: code }))),
      ),
  };
}

/** A call as source: `client.members.retrieve("m1")`; `args` replace those of the spec. */
export function source({ id, args }: Call, owner = "client", replaced: readonly string[] = args.map(literal)): string {
  return `${owner}.${id}(${replaced.join(", ")})`;
}

/** A JSON value as source; the formatter takes off the quotes that a key does not need. */
export function literal(value: unknown): string {
  return JSON.stringify(value) ?? "undefined";
}
