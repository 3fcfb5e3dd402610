import { Document } from "./document.ts";
import { list, type Node, node } from "./node.ts";
import { at, join } from "./pointer.ts";

/** A named example of a media type. */
export interface Example {
  readonly name: string;
  readonly value: unknown;
}

/** One media type of a body; `schema` is the pointer to its schema. */
export interface MediaType {
  readonly type: string;
  readonly schema: string | undefined;
  readonly examples: readonly Example[];
  readonly encoding: Node;
}

/** A parameter of a request, or a header of a response; `schema` is the pointer to its schema. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: string;
  readonly style: string | undefined;
  readonly explode: boolean | undefined;
  /** The first example given, on the parameter itself or on its schema. */
  readonly example: unknown;
}

/** What an operation takes as its body. */
export interface RequestBody {
  readonly required: boolean;
  readonly content: readonly MediaType[];
}

/** One documented answer. */
export interface ResponseEntry {
  /** As documented: `200`, `5XX` or `default`. */
  readonly status: string;
  readonly content: readonly MediaType[];
  readonly headers: readonly Parameter[];
}

/** A security scheme as an alternative names it. */
export interface Scheme {
  readonly name: string;
  readonly type: string;
  readonly scheme: string | undefined;
  readonly in: string | undefined;
  /** Name of the header, query parameter or cookie of an `apiKey`. */
  readonly key: string | undefined;
}

/** One operation of a spec. */
export interface Operation {
  readonly id: string;
  /** Request method, in capitals. */
  readonly method: string;
  /** Path template, without the path of a server. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  readonly responses: readonly ResponseEntry[];
  /** The alternatives, each a set of schemes that must all be met; empty: no credentials may be sent. */
  readonly security: readonly (readonly Scheme[])[];
  readonly servers: readonly Node[];
  /** Its `x-` members. */
  readonly extensions: Node;
}

/** A spec with what the kit asks of it. */
export interface Spec {
  readonly document: Document;
  readonly operations: readonly Operation[];
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Reads a spec and lists its operations; throws where a `$ref` leads nowhere or an operation has no `operationId`. */
export function loadSpec(file: string): Spec {
  return specOf(Document.read(file));
}

/** The operations of a document that is already parsed. */
export function specOf(document: Document): Spec {
  const operations: Operation[] = [];
  for (const path of Object.keys(document.node("/paths"))) {
    const item = document.follow(join("/paths", path));
    for (const method of methods) {
      if (document.node(item)[method] !== undefined) operations.push(operationAt(document, item, path, method));
    }
  }
  return { document, operations };
}

function operationAt(document: Document, item: string, path: string, method: string): Operation {
  const pointer = join(item, method);
  const { operationId, requestBody, security, servers, ...rest } = document.node(pointer);
  if (typeof operationId !== "string") throw new TypeError(`${document.file}: ${method} ${path} has no operationId`);
  const body = document.follow(join(pointer, "requestBody"));
  const alternatives = list(security ?? document.root.security ?? []);
  const parameters = new Map<string, Parameter>();
  for (const place of [join(item, "parameters"), join(pointer, "parameters")]) {
    for (const parameter of parametersAt(document, place)) {
      parameters.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    parameters: [...parameters.values()],
    body:
      requestBody === undefined
        ? undefined
        : { required: document.node(body).required === true, content: contentAt(document, body) },
    responses: Object.keys(node(rest.responses)).map((status) => {
      const place = document.follow(join(pointer, "responses", status));
      return { status, content: contentAt(document, place), headers: headersAt(document, place) };
    }),
    security: alternatives.map((alternative) => Object.keys(node(alternative)).map((name) => scheme(document, name))),
    servers: list(servers ?? document.node(item).servers ?? document.root.servers ?? [{ url: "/" }]).map(node),
    extensions: Object.fromEntries(Object.entries(rest).filter(([key]) => key.startsWith("x-"))),
  };
}

function parametersAt(document: Document, pointer: string): Parameter[] {
  const length = list(at(document.root, pointer)).length;
  return Array.from({ length }, (_, index) => {
    const place = document.follow(join(pointer, index));
    const { name, in: location } = document.node(place);
    return parameterAt(document, place, String(name), String(location));
  });
}

function headersAt(document: Document, response: string): Parameter[] {
  const place = join(response, "headers");
  return Object.keys(document.node(place)).map((name) =>
    parameterAt(document, document.follow(join(place, name)), name, "header"),
  );
}

function parameterAt(document: Document, pointer: string, name: string, location: string): Parameter {
  const { required, style, explode, example } = document.node(pointer);
  const schema = document.node(document.follow(join(pointer, "schema")));
  const [named] = examplesAt(document, pointer);
  return {
    name,
    in: location,
    required: required === true,
    schema: join(pointer, "schema"),
    style: typeof style === "string" ? style : undefined,
    explode: typeof explode === "boolean" ? explode : undefined,
    example: example ?? named?.value ?? schema.example ?? list(schema.examples)[0],
  };
}

function contentAt(document: Document, owner: string): MediaType[] {
  return Object.entries(document.node(join(owner, "content"))).map(([type, value]) => {
    const place = join(owner, "content", type);
    return {
      type,
      schema: node(value).schema === undefined ? undefined : join(place, "schema"),
      examples: examplesAt(document, place),
      encoding: node(node(value).encoding),
    };
  });
}

function examplesAt(document: Document, owner: string): Example[] {
  const place = join(owner, "examples");
  return Object.keys(document.node(place)).map((name) => {
    return { name, value: document.node(document.follow(join(place, name))).value };
  });
}

function scheme(document: Document, name: string): Scheme {
  const found = document.node(document.follow(join("/components/securitySchemes", name)));
  const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
  if (typeof found.type !== "string") throw new RangeError(`${document.file}: no security scheme is named ${name}`);
  return { name, type: found.type, scheme: text(found.scheme), in: text(found.in), key: text(found.name) };
}
