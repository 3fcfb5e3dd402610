import type { WithResponse } from "./api-promise.ts";
import type { Call } from "./call.ts";
import { CallError, type CallFacts } from "./call-error.ts";
import { named } from "./error.ts";
import { redactorOf } from "./secrets.ts";

/** One problem that a schema found, as Standard Schema writes it. */
export interface SchemaIssue {
  readonly message: string;
  readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined;
}

/**
 * Any Standard Schema (zod, valibot, arktype and others) whose output is `Output`.
 * Source: https://standardschema.dev, version 1.
 */
export interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

/** The result of a schema: the value, or the problems with it. */
export type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

/** The facts of a {@link ValidationError}. Every one is optional, so that tests can construct errors. */
export interface ValidationErrorFacts extends CallFacts {
  readonly issues?: readonly SchemaIssue[] | undefined;
  readonly response?: Response | undefined;
}

/** The `schema` of a call refused the payload of a success; `response` is the provider's. */
export class ValidationError extends CallError {
  /** The problems, without values of the payload; on a list a path begins with the index of the item. */
  declare readonly issues: readonly SchemaIssue[];
  readonly #response: Response | undefined;

  constructor(message: string, facts: ValidationErrorFacts = {}) {
    super(message, facts);
    const { issues = [], response } = facts;
    Object.assign(this, { issues });
    this.#response = response;
  }

  /** The response whose payload was refused; its body has been read. */
  get response(): Response {
    return this.#response ?? new Response();
  }

  static {
    named(this, "ValidationError");
  }
}

// A segment of valibot holds the object that it is a path in: only its key is kept.
const keyOf = (segment: unknown): PropertyKey => {
  const key = typeof segment === "object" && segment !== null && "key" in segment ? segment.key : segment;
  return typeof key === "number" || typeof key === "symbol" ? key : String(key);
};

/** Parses a payload, or each item of a list, with a schema; rejects with a `ValidationError`. */
export function validate(
  schema: StandardSchema<unknown>,
  { data, body, response }: WithResponse<unknown>,
  call: Call,
): Promise<unknown> {
  const check = async (value: unknown, ...index: number[]): Promise<unknown> => {
    const result = await schema["~standard"].validate(value);
    if (!result.issues) return result.value;
    call.reached("unknown");
    const redact = redactorOf(call, body);
    const issues = result.issues.map(({ message, path }) => ({
      message: redact(String(message)),
      path: [...index, ...(path ?? []).map(keyOf)],
    }));
    const words = issues.map(({ message, path }) => [path.map(String).join("."), message].filter(Boolean).join(": "));
    const text = `${call.route.id}: the schema refused the payload: ${words.join("; ")}`;
    throw new ValidationError(redact(text), { ...call.facts, issues, response });
  };
  return Array.isArray(data) ? Promise.all(data.map((item, index) => check(item, index))) : check(data);
}
