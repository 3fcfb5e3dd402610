import type { Cursor } from "./cursor.ts";
import { isCamelCase, isPascalCase, pascalCase } from "./identifier.ts";
import type { SpecOperation } from "./operation.ts";

/** Types that the generated files use, of the language and of openapi-typescript, and all that a package exports from core. */
export const takenTypes: ReadonlySet<string> = new Set(
  (
    "T Extract Omit ReadonlyArray Readonly Record WithRequired " +
    "ApiError ApiErrorFacts ApiPromise AuthenticationError BadRequestError CallError CallEvent CallFacts " +
    "CallOptions ClienteleError Client ClientOptions ConfigurationError ConflictError ConnectionError " +
    "DecodeError DecodeErrorFacts Fetch FetchContext FetchInit HeaderOptions Hooks Issue Limiter LogLevel " +
    "LogSink NotFoundError Operation Outcome Page PagePromise PaymentRequiredError PermissionDeniedError " +
    "Query RateLimitError Release RequestOptions SchemaIssue SchemaOptions ServerError StandardSchema " +
    "TimeoutError UnprocessableEntityError ValidationError ValidationErrorFacts WithResponse"
  ).split(" "),
);

const takenFiles = new Set(["operations", "schema", "types"]);

// Names that the language calls on its own.
const takenMethods = new Set(["constructor", "then", "toJSON"]);

/** Reports names that cannot be written in TypeScript, and those that two things would share. */
export function reportNames(schemas: readonly Cursor[], operations: readonly SpecOperation[]): void {
  const types = new Set(takenTypes);
  const take = (name: string, place: Cursor): void => {
    if (types.has(name)) place.report("name-taken", `the type \`${name}\` exists already; choose another name`);
    types.add(name);
  };
  const tags = new Set<string>();
  const ids = new Set<string>();
  for (const schema of schemas) {
    if (!isPascalCase(schema.key)) schema.report("identifier", `\`${schema.key}\` is not a name in PascalCase`);
    take(schema.key, schema);
  }
  for (const { id, tag, name, query, options, source } of operations) {
    if (ids.has(id)) source.get("operationId").report("unique-method", `\`${id}\` exists already; choose another name`);
    else {
      const made = [query?.type, options?.type, options?.headersType, options?.schemaType];
      for (const type of made) if (type !== undefined) take(type, source.get("operationId"));
    }
    ids.add(id);
    if (takenMethods.has(name)) {
      source.get("operationId").report("name-taken", `a method cannot be named \`${name}\`; choose another name`);
    }
    if (tags.has(tag)) continue;
    tags.add(tag);
    if (!isCamelCase(tag)) source.get("tags").report("identifier", `the tag \`${tag}\` is not a name in camelCase`);
    if (takenFiles.has(tag)) source.get("tags").report("name-taken", `a tag cannot be named \`${tag}\``);
    take(pascalCase(tag), source.get("tags"));
  }
}
