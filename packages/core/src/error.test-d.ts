import { expectTypeOf, test } from "vitest";
import {
  ApiError,
  type ClienteleError,
  DecodeError,
  type Issue,
  type NotFoundError,
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
