import type { Exchange } from "./answer.ts";
import { DecodeError } from "./decode-error.ts";
import type { Operation } from "./operation.ts";
import { follow } from "./pointer.ts";

/** The body as JSON, or `undefined` where it is not. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The parsed body of a success; throws a `DecodeError` where the operation promises a body that is not there. */
export function decodeBody(operation: Operation, exchange: Exchange): unknown {
  const { text, intact, response } = exchange;
  if (operation.empty && !text.trim()) return undefined;
  const body = intact ? parseJson(text) : undefined;
  if (body !== undefined) return body;
  const type = response.headers.get("content-type") ?? "no content type";
  throw new DecodeError(
    `answered ${response.status} with a body that is ${text ? `not JSON (${type})` : "empty"}`,
    exchange,
  );
}

/** The payload of a parsed success body, checked to be what the operation promises: an object, or an array for a list. */
export function unwrap(operation: Operation, body: unknown, exchange: Exchange): unknown {
  if (operation.empty) return undefined;
  const { unwrap: segments = [], pages } = operation;
  const payload = follow(body, segments);
  if (typeof payload === "object" && payload !== null && Array.isArray(payload) === Boolean(pages)) return payload;
  const place = segments.length ? ` at /${segments.join("/")}` : "";
  throw new DecodeError(
    `answered ${exchange.response.status} without ${pages ? "a list" : "an object"}${place}`,
    exchange,
  );
}
