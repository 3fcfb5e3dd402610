import { expectTypeOf, test } from "vitest";
import {
  ApiError,
  CallError,
  type ClienteleError,
  DecodeError,
  type Issue,
  NotFoundError,
  RateLimitError,
  type SchemaIssue,
  ValidationError,
} from "./index.ts";

const thrown: unknown = undefined;

test("is() narrows to its class", () => {
  if (ApiError.is(thrown)) {
    expectTypeOf(thrown).toEqualTypeOf<ApiError>();
    expectTypeOf(thrown.status).toEqualTypeOf<number>();
    expectTypeOf(thrown.code).toEqualTypeOf<string | undefined>();
    expectTypeOf(thrown.issues).toEqualTypeOf<readonly Issue[]>();
    expectTypeOf(thrown.headers).toEqualTypeOf<Headers>();
    expectTypeOf(thrown.body).toEqualTypeOf<string>();
    expectTypeOf(thrown.data).toEqualTypeOf<unknown>();
  }
  if (RateLimitError.is(thrown)) expectTypeOf(thrown.retryAfter).toEqualTypeOf<number | undefined>();
  if (DecodeError.is(thrown)) expectTypeOf(thrown.body).toEqualTypeOf<string>();
  if (ValidationError.is(thrown)) expectTypeOf(thrown.issues).toEqualTypeOf<readonly SchemaIssue[]>();
});

test("the facts of an error are read-only", () => {
  if (!ApiError.is(thrown)) return;
  // @ts-expect-error: read-only
  thrown.status = 200;
  // @ts-expect-error: a getter
  thrown.body = "";
});

test("every error is an Error and a ClienteleError", () => {
  expectTypeOf<NotFoundError>().toExtend<ApiError>();
  expectTypeOf<ApiError>().toExtend<ClienteleError>();
  expectTypeOf<ClienteleError>().toExtend<Error>();
  expectTypeOf<DecodeError>().not.toExtend<ApiError>();
});

test("errors of a call have an outcome, and those of the provider a hint", () => {
  if (CallError.is(thrown)) expectTypeOf(thrown.outcome).toEqualTypeOf<"not-sent" | "refused" | "unknown">();
  if (ApiError.is(thrown)) expectTypeOf(thrown.hint).toEqualTypeOf<string | undefined>();
});

test("errors can be constructed without facts and with undefined ones", () => {
  expectTypeOf(NotFoundError).toBeConstructibleWith("gone");
  expectTypeOf(NotFoundError).toBeConstructibleWith("gone", { code: undefined, issues: [], outcome: "refused" });
  // @ts-expect-error: an outcome that does not exist
  expectTypeOf(NotFoundError).toBeConstructibleWith("gone", { outcome: "maybe" });
});
