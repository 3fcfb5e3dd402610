import type { Evidence } from "@clientele/openapi";
import type { ErrorResponse, SpecOperation } from "../spec/operation.ts";
import { evidenceLabel, evidenceNote } from "./evidence.ts";
import { renderExample } from "./example.ts";
import { firstSentence, jsdoc, oneLine, paragraphs, sentence } from "./prose.ts";

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

/** Declares one method with its documentation and its overloads: the plain one last, because that is where types infer from. */
export function renderMethod(operation: SpecOperation): string {
  const { name, payload, pages, options } = operation;
  const result = resultOf(pages !== undefined);
  const args = readArguments(operation);
  const types = [...payload.types, ...(payload.mayBeEmpty ? ["undefined"] : [])].join(" | ") || "undefined";
  const plain = [
    ...args,
    { name: "options", type: options?.type ?? "RequestOptions", required: options?.required ?? false },
  ];
  const overloads = [`${jsdoc(document(operation), "  ")}  ${name}(${signature(plain)}): ${result}<${types}>;`];
  if (payload.types.length > 0) {
    const type = `${options?.schemaType ?? "SchemaOptions"}<T>`;
    const validated = [...args, { name: "options", type, required: true }];
    overloads.unshift(`${jsdoc(schemaDocument(operation), "  ")}  ${name}<T>(${signature(validated)}): ${result}<T>;`);
  }
  return overloads.join("\n");
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

function schemaDocument({ summary, pages }: SpecOperation): string {
  const subject = pages ? "each item is" : "the payload is";
  return `${sentence(summary)} With \`options.schema\`, ${subject} what the schema returns.`.trim();
}

function document(operation: SpecOperation): string {
  const { summary, description, documentation, evidence } = operation;
  const example = renderExample(operation);
  const tags = [
    ...(operation.deprecated ? ["@deprecated"] : []),
    ...operation.pathArguments.map((argument) => param(argument.argument, argument.description || "In the path.")),
    ...(operation.body ? [param("body", operation.body.description || "Body of the request.")] : []),
    ...(operation.query ? [param("query", "Query parameters of the request.")] : []),
    param("options", optionsDescription(operation)),
    `@returns ${oneLine(operation.returns)}`.trimEnd(),
    ...operation.errors.map((error) => throws(error, evidence)),
    ...(documentation
      ? [`@see {@link ${documentation.url} | ${oneLine(documentation.description) || "Provider documentation"}}`]
      : []),
    ...(example === "" ? [] : [`@example\n${example}`]),
  ];
  return paragraphs(sentence(summary), description, evidenceNote(evidence), tags.join("\n"));
}

function optionsDescription({ payload, options }: SpecOperation): string {
  const names = (options?.headers ?? []).map(({ option }) => `\`${option}\``);
  const members = [
    "signal",
    "timeout",
    "retries",
    "headers",
    ...(payload.types.length > 0 ? ["schema"] : []),
    ...names,
  ];
  const last = members.pop() ?? "";
  const list = `${members.join(", ")} and ${last}`;
  return `${list.charAt(0).toUpperCase()}${list.slice(1)} of this one call.`;
}

// An error is remarked on where it is known from elsewhere than its operation.
function throws({ status, description, evidence }: ErrorResponse, operation: Evidence): string {
  const label = evidence.level === operation.level ? "" : evidenceLabel(evidence);
  return `@throws {${errorClass(status)}} ${status}: ${firstSentence(description)} ${label}`.trimEnd();
}

function param(name: string, description: string): string {
  return `@param ${name} - ${oneLine(description)}`;
}

function errorClass(status: string): string {
  if (/^5(\d\d|XX)$/i.test(status)) return "ServerError";
  return Object.hasOwn(errorClasses, status) ? (errorClasses[status] ?? "ApiError") : "ApiError";
}
