import type { Answer } from "./answer.ts";
import type { WithResponse } from "./api-promise.ts";
import type { Call } from "./call.ts";
import { DecodeError } from "./decode-error.ts";
import { apiError } from "./failure.ts";
import { members, parseJson } from "./json.ts";
import { follow } from "./pointer.ts";
import { redactorOf } from "./secrets.ts";

/** Makes the error of a success with an unusable body. */
export function decodeError(call: Call, { response: { status }, text }: Answer, problem: string): DecodeError {
  call.reached("unknown");
  return new DecodeError(`${call.route.id}: ${redactorOf(call)(problem)}`, { ...call.facts, status, body: text });
}

/** Parses the body of a success; throws a `DecodeError` where the operation promises a body and there is none. */
function decodeBody(call: Call, answer: Answer): unknown {
  const { text, broken, response } = answer;
  const body = broken ? undefined : parseJson(text);
  if (body === undefined && !(call.route.empty && !text.trim())) {
    const problem = text || broken ? `not JSON (${response.headers.get("content-type")})` : "empty";
    throw decodeError(call, answer, `${response.status} with a body that is ${problem}`);
  }
  return body;
}

/** Returns the payload of a parsed body, checked to be what the operation promises: an object, or an array for a list. */
function unwrap(call: Call, body: unknown, answer: Answer): unknown {
  const { empty, unwrap: segments = [], pages } = call.route;
  if (empty) return undefined;
  const payload = follow(body, segments);
  if (members(payload) !== payload || Array.isArray(payload) !== Boolean(pages)) {
    const missing = `${pages ? "a list" : "an object"} at /${segments.join("/")}`;
    throw decodeError(call, answer, `${answer.response.status} without ${missing}`);
  }
  return payload;
}

/** Decides whether a response is a success, and returns its payload or throws an `ApiError` or `DecodeError`. */
export function judge(call: Call, answer: Answer): WithResponse<unknown> {
  const { response, text } = answer;
  const { ok } = response;
  const body = ok ? decodeBody(call, answer) : parseJson(text);
  const refusal = ok ? call.engine.provider.refusal?.(body, call.route.id) : {};
  if (refusal) throw apiError(call, answer, { data: body, refusal });
  return { data: unwrap(call, body, answer), body, response };
}
