import type { Answer } from "./answer.ts";
import type { Call } from "./call.ts";
import { DecodeError } from "./decode-error.ts";
import { members } from "./json.ts";
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
export function decodeBody(call: Call, answer: Answer): unknown {
  const { text, broken, response } = answer;
  const body = broken ? undefined : parseJson(text);
  if (body === undefined && !(call.rule.empty && !text.trim())) {
    const type = response.headers.get("content-type");
    throw new DecodeError(
      `answered ${response.status} with a body that is ${text ? `not JSON (${type})` : "empty"}`,
      call,
      answer,
    );
  }
  return body;
}

/** The payload of a parsed success body, checked to be what the operation promises: an object, or an array for a list. */
export function unwrap(call: Call, body: unknown, answer: Answer): unknown {
  const { empty, unwrap: segments = [], pages } = call.rule;
  if (empty) return undefined;
  const payload = follow(body, segments);
  if (members(payload) !== payload || Array.isArray(payload) !== Boolean(pages)) {
    const missing = `${pages ? "a list" : "an object"} at /${segments.join("/")}`;
    throw new DecodeError(`answered ${answer.response.status} without ${missing}`, call, answer);
  }
  return payload;
}
