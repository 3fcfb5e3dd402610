import type { Evidence } from "@clientele/openapi";
import type { Cursor } from "./cursor.ts";
import { readEvidence } from "./evidence.ts";
import { type HeaderOption, readHeaders } from "./header.ts";
import { isCamelCase, pascalCase } from "./identifier.ts";
import { answeredTypes, JSON_TYPE, jsonMedia } from "./media.ts";
import { type PageRule, readPages } from "./pagination.ts";
import { type PathArgument, parametersIn, readPathArguments } from "./parameter.ts";
import { type Payload, readPayload, readUnwrap, schemaName } from "./payload.ts";
import { type Retry, readRetry } from "./retry.ts";

/** The body or the query of a method. */
export interface NamedArgument {
  /** Name of its type. */
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
}

/** The body of a method. */
export interface BodyArgument extends NamedArgument {
  /** Media type that it is sent as. */
  readonly mediaType: string;
}

/** The options of a method that has header parameters. */
export interface OptionsArgument extends NamedArgument {
  readonly headers: readonly HeaderOption[];
  /** Name of the type of the header parameters alone. */
  readonly headersType: string;
  /** Name of the type of the options with a schema. */
  readonly schemaType: string;
}

/** A documented answer that is no success. */
export interface ErrorResponse {
  /** As documented: `404`, `5XX`, `default`. */
  readonly status: string;
  readonly description: string;
  readonly evidence: Evidence;
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
  readonly retry: Retry;
  readonly unwrap: readonly string[];
  readonly pages: readonly PageRule[] | undefined;
  readonly anonymous: boolean;
  readonly pathArguments: readonly PathArgument[];
  readonly body: BodyArgument | undefined;
  readonly query: NamedArgument | undefined;
  /** Present where the operation has header parameters. */
  readonly options: OptionsArgument | undefined;
  /** Media types of the answers. */
  readonly accept: readonly string[];
  /** All query parameters, whether or not the method takes a query. */
  readonly queryParameters: readonly Cursor[];
  readonly payload: Payload;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly evidence: Evidence;
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
  const headers = parametersIn("header", pathItem, source);
  const retry = readRetry(source, headers);
  const anonymous = isAnonymous(root, source);
  const query = parametersIn("query", pathItem, source);
  const pages = readPages(source, new Set(query.map((parameter) => parameter.get("name").string ?? "")));
  const unwrap = readUnwrap(source);
  const documentation = source.get("externalDocs");
  const operation: SpecOperation = {
    ...names,
    method: source.key.toUpperCase(),
    path,
    retry,
    unwrap,
    pages,
    anonymous,
    pathArguments: readPathArguments(path, pathItem, source),
    body: readBody(source.get("requestBody").resolve()),
    query: readQuery(names, query, pages !== undefined),
    options: readOptions(names, readHeaders(headers, { key: retry.with, anonymous })),
    accept: answeredTypes(source),
    queryParameters: query,
    payload: readPayload(source, unwrap, pages !== undefined),
    summary: text(source.get("summary")),
    description: text(source.get("description")),
    deprecated: source.get("deprecated").value === true,
    evidence: readEvidence(source),
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

function readBody(body: Cursor): BodyArgument | undefined {
  if (!body.object) return undefined;
  const content = body.get("content");
  for (const media of content.members()) {
    if (schemaName(media.get("schema")) !== undefined) continue;
    const place = media.get("schema").exists ? media.get("schema") : media;
    place.report("request-body", "the schema of a request body is not a $ref; name it under components/schemas");
  }
  const media = jsonMedia(content);
  if (!media) {
    content.report("request-body", "has no JSON media type, which names the type of the method's body; add one");
  }
  const schema = media?.get("schema");
  return {
    type: (schema && schemaName(schema)) ?? "",
    required: body.get("required").value === true,
    description: text(body.get("description")) || (schema ? text(schema.resolve().get("description")) : ""),
    mediaType: media?.key ?? JSON_TYPE,
  };
}

// Parameters that the caller never has to set are the client's to fill in, and `raw`'s to reach.
function readQuery(
  { tag, name }: Pick<SpecOperation, "tag" | "name">,
  parameters: readonly Cursor[],
  isList: boolean,
): NamedArgument | undefined {
  const required = parameters.some((parameter) => parameter.get("required").value === true);
  if (parameters.length === 0 || !(isList || required)) return undefined;
  return { type: typeName(tag, name, "Query"), required, description: "" };
}

function readOptions(
  { tag, name }: Pick<SpecOperation, "tag" | "name">,
  headers: readonly HeaderOption[],
): OptionsArgument | undefined {
  if (headers.length === 0) return undefined;
  return {
    type: typeName(tag, name, "Options"),
    required: headers.some(({ required }) => required),
    description: "",
    headers,
    headersType: typeName(tag, name, "Headers"),
    schemaType: typeName(tag, name, "SchemaOptions"),
  };
}

// `customers.list` is `ListCustomers...`; `customers.listCards` names its subject itself.
function typeName(tag: string, name: string, suffix: string): string {
  return `${pascalCase(name)}${/[A-Z]/.test(name) ? "" : pascalCase(tag)}${suffix}`;
}

function isAnonymous(root: Cursor, source: Cursor): boolean {
  const security = source.get("security").exists ? source.get("security") : root.get("security");
  return Array.isArray(security.value) && security.value.length === 0;
}

function readDescriptions(source: Cursor, statuses: RegExp): readonly ErrorResponse[] {
  const responses = source.get("responses").members();
  return responses
    .filter(({ key }) => statuses.test(key))
    .map((response) => {
      const target = response.resolve();
      return {
        status: response.key,
        description: text(target.get("description")),
        evidence: readEvidence(target),
      };
    });
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
