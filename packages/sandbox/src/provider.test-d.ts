// What the compiler refuses in a handler; checked with the other sources.
import type { AnswerOf } from "./engine/answer.ts";
import type { operations } from "./pin-payments/spec.ts";
import { notFound, type PinCall } from "./pin-payments/state.ts";
import type { Provider } from "./provider.ts";

type List = operations["customers.list"];
type Retrieve = operations["customers.retrieve"];
type Handlers = Provider<operations, object, string, object>["handlers"];

const body = { error: "not_found", error_description: "There is no such customer." };

export const documented: AnswerOf<Retrieve> = { status: 404, body };

// @ts-expect-error the list documents no 404
export const undocumentedStatus: AnswerOf<List> = { status: 404, body };

// @ts-expect-error an error has a description
export const incompleteBody: AnswerOf<Retrieve> = { status: 404, body: { error: "not_found" } };

// @ts-expect-error an error has no member of this name
export const unknownMember: AnswerOf<Retrieve> = { status: 404, body: { ...body, reason: "unknown" } };

// @ts-expect-error a deletion is answered without a body
export const unwantedBody: AnswerOf<operations["customers.delete"]> = { status: 204, body };

export function failsAsDocumented(call: PinCall<Retrieve>): never {
  return notFound(call);
}

export function failsUndocumented(call: PinCall<List>): never {
  // @ts-expect-error what fails with 404 can be used only where the spec documents it
  return notFound(call);
}

// @ts-expect-error every operation needs a handler
export const incomplete: Handlers = {};
