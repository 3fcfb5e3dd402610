import type { SpecOperation } from "../spec/operation.ts";
import { firstSentence, jsdoc, oneLine } from "./prose.ts";

interface Argument {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

const errorClasses: Readonly<Record<string, string>> = {
  "400": "BadRequestError",
  "401": "AuthenticationError",
  "402": "PaymentRequiredError",
  "403": "PermissionDeniedError",
  "404": "NotFoundError",
  "409": "ConflictError",
  "422": "UnprocessableEntityError",
  "429": "RateLimitError",
};

/** The class of the core that a call gives: of a list, or of one thing. */
export function resultOf(isList: boolean): string {
  return isList ? "PagePromise" : "ApiPromise";
}

/** Declares one method with its documentation and its overloads. */
export function renderMethod(operation: SpecOperation): string {
  const { name, payload, pages } = operation;
  const result = resultOf(pages !== undefined);
  const args = readArguments(operation);
  const plain: Argument = { name: "options", type: "RequestOptions", required: false };
  const schema: Argument = { name: "options", type: "SchemaOptions<T>", required: true };
  const types = [...payload.types, ...(payload.mayBeEmpty ? ["undefined"] : [])].join(" | ") || "undefined";
  const overloads = [`  ${name}(${signature([...args, plain])}): ${result}<${types}>;`];
  if (payload.types.length > 0) overloads.push(`  ${name}<T>(${signature([...args, schema])}): ${result}<T>;`);
  return jsdoc(document(operation), "  ") + overloads.join("\n");
}

function readArguments({ pathArguments, body, query }: SpecOperation): readonly Argument[] {
  return [
    ...pathArguments.map(({ argument, integer }) => ({
      name: argument,
      type: integer ? "number" : "string",
      required: true,
    })),
    ...(body ? [{ name: "body", ...body }] : []),
    ...(query ? [{ name: "query", ...query }] : []),
  ];
}

// An optional argument before a required one has to be passed, if only as `undefined`.
function signature(args: readonly Argument[]): string {
  const lastRequired = args.findLastIndex(({ required }) => required);
  return args
    .map(({ name, type, required }, index) => {
      if (required) return `${name}: ${type}`;
      return index < lastRequired ? `${name}: ${type} | undefined` : `${name}?: ${type}`;
    })
    .join(", ");
}

function document(operation: SpecOperation): string {
  const { summary, description, documentation } = operation;
  const tags = [
    ...(operation.deprecated ? ["@deprecated"] : []),
    ...operation.pathArguments.map((argument) => param(argument.argument, argument.description || "In the path.")),
    ...(operation.body ? [param("body", operation.body.description || "Body of the request.")] : []),
    ...(operation.query ? [param("query", "Query parameters of the request.")] : []),
    param(
      "options",
      `Signal, timeout, retries${operation.payload.types.length > 0 ? ", headers and schema" : " and headers"} of this one call.`,
    ),
    `@returns ${oneLine(operation.returns)}`.trimEnd(),
    ...operation.errors.map(({ status, description: text }) => {
      return `@throws {${errorClass(status)}} ${status}: ${firstSentence(text)}`;
    }),
    ...(documentation
      ? [`@see {@link ${documentation.url} | ${oneLine(documentation.description) || "Provider documentation"}}`]
      : []),
  ];
  const title = summary === "" || /[.!?]$/.test(summary) ? summary : `${summary}.`;
  return [title, description, tags.join("\n")].filter((part) => part !== "").join("\n\n");
}

function param(name: string, description: string): string {
  return `@param ${name} - ${oneLine(description)}`;
}

function errorClass(status: string): string {
  if (/^5(\d\d|XX)$/i.test(status)) return "ServerError";
  return Object.hasOwn(errorClasses, status) ? (errorClasses[status] ?? "ApiError") : "ApiError";
}
