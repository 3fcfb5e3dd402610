import type { WithResponse } from "./api-promise.ts";
import { CallError, type CallFacts, named } from "./error.ts";
import type { Redact } from "./redaction.ts";

/** One finding of a schema, as Standard Schema writes it. */
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

/** What a schema answers: the value, or what is wrong with it. */
export type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

/** The `schema` of a call refused the payload; the provider's answer itself was a success and is kept in `response`. */
export class ValidationError extends CallError {
  /** What the schema found; on a list the path begins with the index of the item. */
  readonly issues: readonly SchemaIssue[];
  readonly #response: Response;

  /** @internal */
  constructor(
    facts: CallFacts,
    response: Response,
    found: readonly SchemaIssue[],
    at: readonly PropertyKey[],
    redact: Redact,
  ) {
    const issues = found.map(({ message, path = [] }) => ({ message: redact(message), path: [...at, ...path] }));
    const say = ({ message, path }: (typeof issues)[number]): string =>
      [path.map((step) => String(typeof step === "object" ? step.key : step)).join("."), message]
        .filter(Boolean)
        .join(": ");
    super(`the schema refused the payload: ${issues.map(say).join("; ")}`, facts);
    this.issues = issues;
    this.#response = response;
  }

  /** The response whose payload was refused; its body has been read. */
  get response(): Response {
    return this.#response;
  }

  static {
    named(this, "ValidationError");
  }
}

/** Puts a payload, or each item of a list, through a schema; throws a `ValidationError`. */
export async function validate(
  schema: StandardSchema<unknown>,
  { data, response }: WithResponse<unknown>,
  call: CallFacts,
  redact: Redact,
): Promise<unknown> {
  const check = async (value: unknown, ...at: number[]): Promise<unknown> => {
    const result = await schema["~standard"].validate(value);
    if (result.issues) throw new ValidationError(call, response, result.issues, at, redact);
    return result.value;
  };
  return Array.isArray(data) ? Promise.all(data.map((item, index) => check(item, index))) : check(data);
}
