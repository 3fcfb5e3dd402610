import {
  type Example,
  idempotencyKeyOf,
  isJson,
  neededHeaders,
  nextQueryIn,
  type Operation,
  type Spec,
  sensitiveNames,
  unwrap,
} from "@clientele/openapi";

/** The kinds of operations: reads and lists may be sent again, writes may not. */
export const kinds = ["read", "write", "list"] as const;

/** One of the {@link kinds}. */
export type Kind = (typeof kinds)[number];

/** One operation of a spec, with the data to call it and to answer it. */
export interface Subject {
  readonly kind: Kind;
  readonly operation: Operation;
  /** Arguments for the path, in its order. */
  readonly path: readonly unknown[];
  /** The body or query, where the operation takes one. */
  readonly payload: readonly unknown[];
  /** Options of the call: the header parameters that it needs. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Whether it is a write that the client makes safe to repeat, by a key that it fills in. */
  readonly keyed: boolean;
  /** A success as the spec has it. */
  readonly success: { readonly status: number; readonly body: unknown };
  /** The `Link` header of that success, where the spec shows one. */
  readonly link: string | undefined;
  /** The body of an error as the spec has it. */
  readonly failure: unknown;
  /** Sensitive values in the payload. */
  readonly sensitive: readonly string[];
}

function valuesOf(value: unknown, names: ReadonlySet<string>, within = false): string[] {
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, member]) => valuesOf(member, names, within || names.has(name)));
  }
  return within && (typeof value === "string" || typeof value === "number") ? [String(value)] : [];
}

function kindOf({ extensions, body }: Operation): Kind | undefined {
  if (extensions["x-pagination"] !== undefined) return "list";
  if (extensions["x-retry"] === "safe") return "read";
  return body ? "write" : undefined;
}

function answersOf({ responses }: Operation, status: RegExp): (Example & { readonly status: number })[] {
  return responses
    .filter((response) => status.test(response.status))
    .flatMap(({ status: documented, content }) =>
      content
        .filter(({ type }) => isJson(type))
        .flatMap(({ examples }) =>
          examples.map((example) => ({ ...example, status: Number.parseInt(documented, 10) })),
        ),
    );
}

/** Returns a success: of a list a page that leads to another, otherwise one without empty lists, if the spec shows one. */
function successOf(operation: Operation): Subject["success"] | undefined {
  const answers = answersOf(operation, /^2/);
  const leading = answers.find(({ value }) => nextQueryIn(operation, { body: value }) !== undefined);
  const full = answers.find(({ value }) => !/\[\]/.test(JSON.stringify(value)));
  const answer = leading ?? full ?? answers[0];
  return answer && { status: answer.status, body: answer.value };
}

function subjectOf(operation: Operation, names: ReadonlySet<string>): Subject | undefined {
  const kind = kindOf(operation);
  const success = successOf(operation);
  // An operation without security takes the client's own credentials in its body.
  if (!kind || !success || operation.security.length === 0) return undefined;
  const exampleOf = (name: string | undefined): unknown =>
    operation.parameters.find((parameter) => parameter.in === "path" && parameter.name === name)?.example;
  const path = Array.from(operation.path.matchAll(/\{([^}]+)\}/g), ([, name]) => exampleOf(name));
  const bodies = operation.body?.content.filter(({ type }) => isJson(type)).flatMap(({ examples }) => examples) ?? [];
  const [body] = bodies
    .map(({ value }) => ({ value, sensitive: valuesOf(value, names) }))
    .sort((a, b) => b.sensitive.length - a.sensitive.length);
  const required = operation.parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const query =
    required.length || kind === "list"
      ? [Object.fromEntries(required.map(({ name, example }) => [name, example]))]
      : [];
  const key = idempotencyKeyOf(operation);
  const options = neededHeaders(operation).map(({ option, parameter }) => [option, parameter.example] as const);
  const headers = operation.responses.find(({ status }) => status.startsWith("2"))?.headers ?? [];
  const link = headers.find(({ name }) => name.toLowerCase() === "link")?.example;
  const failure = answersOf(operation, /^4/)[0]?.value ?? { message: "refused" };
  return {
    kind,
    operation,
    path,
    payload: body ? [body.value] : query,
    options: Object.fromEntries(options),
    keyed: key !== undefined,
    link: typeof link === "string" ? link : undefined,
    success,
    failure,
    sensitive: body?.sensitive ?? [],
  };
}

/** Picks an operation of each kind, the one with the most sensitive values. */
export function subjectsOf(spec: Spec): readonly Subject[] {
  const names = new Set(sensitiveNames(spec.document));
  const all = spec.operations.flatMap((operation) => subjectOf(operation, names) ?? []);
  return kinds.flatMap((kind) => {
    const [most] = all.filter((subject) => subject.kind === kind).sort((a, b) => weight(b) - weight(a));
    return most ?? [];
  });
}

// A read with path arguments is preferred: the cases of ids need one.
const weight = ({ sensitive, path, kind }: Subject): number =>
  sensitive.length * 2 + (kind === "read" ? path.length : 0);

/** The payload that a success body holds, as the operation's `x-unwrap` says. */
export function payloadOf({ operation }: Subject, body: unknown): unknown {
  return unwrap(operation, body);
}
