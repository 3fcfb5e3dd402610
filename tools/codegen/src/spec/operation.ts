import type { Cursor } from "./cursor.ts";
import { isCamelCase, pascalCase } from "./identifier.ts";
import { type PageRule, readPages } from "./pagination.ts";
import { type PathArgument, parametersIn, readPathArguments } from "./parameter.ts";
import { type Payload, readPayload, readUnwrap, schemaName } from "./payload.ts";

/** The body or the query of a method. */
export interface NamedArgument {
  /** Name of its type. */
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
}

/** A documented answer that is no success. */
export interface ErrorResponse {
  /** As documented: `404`, `5XX`, `default`. */
  readonly status: string;
  readonly description: string;
}

/** One operation of a spec: what the method needs, what the transport needs, and what is written about it. */
export interface SpecOperation {
  readonly id: string;
  readonly tag: string;
  /** Name of the method of the resource. */
  readonly name: string;
  /** Request method, in capitals. */
  readonly method: string;
  /** Path template. */
  readonly path: string;
  readonly retry: string;
  readonly unwrap: readonly string[];
  readonly pages: readonly PageRule[] | undefined;
  readonly anonymous: boolean;
  readonly pathArguments: readonly PathArgument[];
  readonly body: NamedArgument | undefined;
  readonly query: NamedArgument | undefined;
  /** All query parameters, whether or not the method takes a query. */
  readonly queryParameters: readonly Cursor[];
  readonly payload: Payload;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** Description of the success response. */
  readonly returns: string;
  readonly errors: readonly ErrorResponse[];
  readonly documentation: { readonly url: string; readonly description: string } | undefined;
  /** The operation in the document. */
  readonly source: Cursor;
}

/** Reads one operation and reports what stands against generating from it; `undefined` where it cannot even be named. */
export function readOperation(root: Cursor, path: string, pathItem: Cursor, source: Cursor): SpecOperation | undefined {
  const names = readNames(source);
  if (!names) return undefined;
  const retry = source.get("x-retry");
  if (retry.string !== "safe" && retry.string !== "never")
    retry.report("retry", "x-retry is neither `safe` nor `never`");

  const query = parametersIn("query", pathItem, source);
  const pages = readPages(source, new Set(query.map((parameter) => parameter.get("name").string ?? "")));
  const unwrap = readUnwrap(source);
  const documentation = source.get("externalDocs");
  const operation: SpecOperation = {
    ...names,
    method: source.key.toUpperCase(),
    path,
    retry: retry.string ?? "",
    unwrap,
    pages,
    anonymous: isAnonymous(root, source),
    pathArguments: readPathArguments(path, pathItem, source),
    body: readBody(source.get("requestBody").resolve()),
    query: readQuery(names, query, pages !== undefined),
    queryParameters: query,
    payload: readPayload(source, unwrap, pages !== undefined),
    summary: text(source.get("summary")),
    description: text(source.get("description")),
    deprecated: source.get("deprecated").value === true,
    returns: readDescriptions(source, /^2/)[0]?.description ?? "",
    errors: readDescriptions(source, /^([345]|default$)/),
    documentation: documentation.object && {
      url: text(documentation.get("url")),
      description: text(documentation.get("description")),
    },
    source,
  };
  reportEqualArguments(operation);
  return operation;
}

function readNames(source: Cursor): Pick<SpecOperation, "id" | "tag" | "name"> | undefined {
  const id = source.get("operationId");
  const tags = source.get("tags").items();
  const tag = tags[0]?.string;
  if (tags.length !== 1 || tag === undefined) {
    source.get("tags").report("operation-tag", "an operation has exactly one tag: the resource that it belongs to");
    return undefined;
  }
  const [resource = "", name = "", ...rest] = (id.string ?? "").split(".");
  if (resource !== tag || !isCamelCase(name) || rest.length > 0) {
    id.report("operation-id", `the operationId is not \`${tag}.\` and the method's name in camelCase`);
    return undefined;
  }
  return { id: `${resource}.${name}`, tag, name };
}

function readBody(body: Cursor): NamedArgument | undefined {
  if (!body.object) return undefined;
  const content = body.get("content");
  for (const media of content.members()) {
    if (schemaName(media.get("schema")) !== undefined) continue;
    const place = media.get("schema").exists ? media.get("schema") : media;
    place.report("request-body", "the schema of a request body is not a $ref; name it under components/schemas");
  }
  const schema = content.get("application/json").get("schema");
  const type = schemaName(schema);
  if (!content.get("application/json").exists) {
    content.report("request-body", "has no application/json, which names the type of the method's body; add it");
  }
  const description = text(body.get("description")) || text(schema.resolve().get("description"));
  return { type: type ?? "", required: body.get("required").value === true, description };
}

// Parameters that the caller never has to set are the client's to fill in, and `raw`'s to reach.
function readQuery(
  { tag, name }: Pick<SpecOperation, "tag" | "name">,
  parameters: readonly Cursor[],
  isList: boolean,
): NamedArgument | undefined {
  const required = parameters.some((parameter) => parameter.get("required").value === true);
  if (parameters.length === 0 || !(isList || required)) return undefined;
  const subject = /[A-Z]/.test(name) ? "" : pascalCase(tag);
  return { type: `${pascalCase(name)}${subject}Query`, required, description: "" };
}

function isAnonymous(root: Cursor, source: Cursor): boolean {
  const security = source.get("security").exists ? source.get("security") : root.get("security");
  return Array.isArray(security.value) && security.value.length === 0;
}

function readDescriptions(source: Cursor, statuses: RegExp): readonly ErrorResponse[] {
  const responses = source.get("responses").members();
  return responses
    .filter(({ key }) => statuses.test(key))
    .map((response) => ({ status: response.key, description: text(response.resolve().get("description")) }));
}

function reportEqualArguments({ pathArguments, body, query, source }: SpecOperation): void {
  const taken = new Set(["options", ...(body ? ["body"] : []), ...(query ? ["query"] : [])]);
  for (const { name, argument } of pathArguments) {
    if (taken.has(argument)) {
      source.report("argument-names", `{${name}} becomes \`${argument}\`, the name of another argument of the method`);
    }
    taken.add(argument);
  }
}

function text(value: Cursor): string {
  return value.string?.trim() ?? "";
}
