import { parsePointer, referencedName } from "@clientele/openapi";
import type { Cursor } from "./cursor.ts";
import { jsonMedia } from "./media.ts";

/** What the success responses of an operation hold. */
export interface Payload {
  /** Names of the payload's schema, one for each success response that has another; of the item's schema on a list. */
  readonly types: readonly string[];
  /** Whether a success response has no content. */
  readonly mayBeEmpty: boolean;
}

/** Returns the name of the schema that a `$ref` leads to, if it leads to one under `components/schemas`. */
export function schemaName(schema: Cursor): string | undefined {
  return referencedName(schema.document.source, schema.pointer);
}

/** The responses with a success status, resolved. */
export function successes(operation: Cursor): readonly Cursor[] {
  const responses = operation.get("responses").members();
  return responses.filter(({ key }) => /^2(\d\d|XX)$/i.test(key)).map((response) => response.resolve());
}

/** Reads `x-unwrap`; an empty list where the body is the payload. */
export function readUnwrap(operation: Cursor): readonly string[] {
  const unwrap = operation.get("x-unwrap");
  if (!unwrap.exists) return [];
  const segments = parsePointer(unwrap.string ?? "");
  if (segments && segments.length > 0) return segments;
  unwrap.report("unwrap", "is not a JSON pointer to a member; write it like `/data`, or leave it out");
  return [];
}

/** Reads what the caller of an operation gets: the named schema at the end of `x-unwrap` in each success response. */
export function readPayload(operation: Cursor, unwrap: readonly string[], isList: boolean): Payload {
  const types = new Set<string>();
  let mayBeEmpty = false;
  const responses = successes(operation);
  if (responses.length === 0) {
    operation.get("responses").report("success-response", "has no success status; describe what a 2xx answers");
  }
  for (const response of responses) {
    const content = response.get("content");
    if (content.members().length === 0) {
      mayBeEmpty = true;
      continue;
    }
    const body = jsonMedia(content)?.get("schema");
    if (!body?.object) {
      content.report("success-response", "has content but no schema for a JSON media type; add one");
      continue;
    }
    const type = readType(body, unwrap, isList);
    if (type !== undefined) types.add(type);
  }
  if (mayBeEmpty && (isList || unwrap.length > 0)) {
    const extension = operation.get(isList ? "x-pagination" : "x-unwrap");
    extension.report("success-response", "a success response has no content to read this from; remove one of the two");
  }
  return { types: [...types], mayBeEmpty };
}

function readType(body: Cursor, unwrap: readonly string[], isList: boolean): string | undefined {
  const payload = body.schemaAt(unwrap, ["allOf"]);
  if (!payload) {
    body.report("payload", `has no member at /${unwrap.join("/")}, where x-unwrap points; correct one of the two`);
    return undefined;
  }
  if (!isList) {
    const name = schemaName(payload);
    if (name === undefined) {
      payload.report("payload", "the payload is not a $ref; name its schema under components/schemas and refer to it");
    }
    return name;
  }
  const list = payload.resolve();
  const name = list.get("items").exists ? schemaName(list.get("items")) : undefined;
  if (name === undefined) {
    list.report(
      "pagination-items",
      "the payload of a list is not an array whose items are a $ref; point x-unwrap at it or name the item's schema",
    );
  }
  return name;
}
