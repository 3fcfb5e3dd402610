import { contentAt, type MediaType } from "./content.ts";
import type { Document } from "./document.ts";
import { list, type Node, node, strings } from "./node.ts";
import { headersAt, type Parameter, parametersAt } from "./parameter.ts";
import { join } from "./pointer.ts";
import { type Alternative, securityAt } from "./security.ts";

/** The body that an operation takes. */
export interface RequestBody {
  readonly required: boolean;
  readonly content: readonly MediaType[];
  /** Pointer to the body, references followed. */
  readonly pointer: string;
}

/** A documented response. */
export interface ResponseEntry {
  /** As documented: `200`, `5XX` or `default`. */
  readonly status: string;
  readonly content: readonly MediaType[];
  readonly headers: readonly Parameter[];
  /** Pointer to the response, references followed. */
  readonly pointer: string;
}

/** An operation of a path or a webhook. */
export interface Operation {
  readonly id: string;
  /** Request method, in capitals. */
  readonly method: string;
  /** Path template without the path of a server; the name of a webhook. */
  readonly path: string;
  readonly tags: readonly string[];
  /** Those of the path item too; an operation's own replace them. */
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  readonly responses: readonly ResponseEntry[];
  /** The alternatives, of which one must be met; empty if no credentials are sent. */
  readonly security: readonly Alternative[];
  readonly servers: readonly Node[];
  /** The `x-` members. */
  readonly extensions: Node;
  /** Pointer to the operation. */
  readonly pointer: string;
  /** The operation as it stands in the document. */
  readonly source: Node;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Lists the operations under `paths` or `webhooks`; throws for a broken `$ref` or a missing `operationId`. */
export function operationsOf(document: Document, section: "paths" | "webhooks"): Operation[] {
  return Object.keys(document.node(join("", section))).flatMap((path) => {
    const item = document.follow(join("", section, path));
    const stated = Object.keys(document.node(item)).filter((method) => methods.includes(method));
    return stated.map((method) => operationAt(document, { item, path, method }));
  });
}

interface Place {
  /** Pointer to the path item, references followed. */
  readonly item: string;
  readonly path: string;
  readonly method: string;
}

function operationAt(document: Document, { item, path, method }: Place): Operation {
  const pointer = join(item, method);
  const source = document.node(pointer);
  const { operationId, servers, responses } = source;
  if (typeof operationId !== "string") throw new TypeError(`${document.file}: ${method} ${path} has no operationId`);
  const parameters = [join(item, "parameters"), join(pointer, "parameters")]
    .flatMap((place) => parametersAt(document, place))
    .map((parameter) => [`${parameter.in} ${parameter.name}`, parameter] as const);
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    tags: strings(source.tags),
    parameters: [...new Map(parameters).values()],
    body: source.requestBody === undefined ? undefined : bodyAt(document, join(pointer, "requestBody")),
    responses: Object.keys(node(responses)).map((status) => {
      const place = document.follow(join(pointer, "responses", status));
      return { status, content: contentAt(document, place), headers: headersAt(document, place), pointer: place };
    }),
    security: securityAt(document, pointer),
    servers: list(servers ?? document.node(item).servers ?? document.root.servers ?? [{ url: "/" }]).map(node),
    extensions: Object.fromEntries(Object.entries(source).filter(([key]) => key.startsWith("x-"))),
    pointer,
    source,
  };
}

function bodyAt(document: Document, pointer: string): RequestBody {
  const place = document.follow(pointer);
  return { required: document.node(place).required === true, content: contentAt(document, place), pointer: place };
}
