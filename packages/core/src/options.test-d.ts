import { expectTypeOf, test } from "vitest";
import type {
  CallOptions,
  ClientOptions,
  Fetch,
  FetchContext,
  FetchInit,
  Hooks,
  LogSink,
  RequestOptions,
  SchemaOptions,
  StandardSchema,
} from "./index.ts";

test("every option accepts undefined, so that optional values can be passed on", () => {
  type Undefinable<T> = { [Name in keyof T]-?: undefined extends T[Name] ? true : Name }[keyof T];
  expectTypeOf<Undefinable<ClientOptions>>().toEqualTypeOf<true>();
  expectTypeOf<Undefinable<CallOptions>>().toEqualTypeOf<true>();
  expectTypeOf<Undefinable<Hooks>>().toEqualTypeOf<true>();
});

test("the platform's fetch is a Fetch, and console is a LogSink", () => {
  expectTypeOf(globalThis.fetch).toExtend<Fetch>();
  expectTypeOf(console).toExtend<LogSink>();
});

test("a schema distinguishes the two kinds of options", () => {
  expectTypeOf<{ schema: StandardSchema<string> }>().toExtend<SchemaOptions<string>>();
  expectTypeOf<{ schema: StandardSchema<string> }>().not.toExtend<RequestOptions>();
  expectTypeOf<{ timeout: number }>().toExtend<RequestOptions>();
  expectTypeOf<{ timeout: number }>().not.toExtend<SchemaOptions<string>>();
});

test("the output of a schema is inferred", () => {
  const output = <T>(_: SchemaOptions<T>): T => undefined as T; // only its type matters
  expectTypeOf(output).toBeCallableWith({ schema: {} as StandardSchema<number> });
  const schema = {} as StandardSchema<{ readonly n: number }>;
  expectTypeOf(output({ schema })).toEqualTypeOf<{ readonly n: number }>();
});

test("client.fetch accepts the init of the platform's fetch, a timeout and retries", () => {
  expectTypeOf<RequestInit>().toExtend<FetchInit>();
  expectTypeOf<{ method: "POST"; body: FormData; timeout: 1; maxRetries: 0; signal: null }>().toExtend<FetchInit>();
  expectTypeOf<{ body: { title: string } }>().not.toExtend<FetchInit>();
});

test("a custom fetch receives the facts of its attempt", () => {
  expectTypeOf<Parameters<Fetch>[2]>().toEqualTypeOf<FetchContext>();
  expectTypeOf<keyof FetchContext>().toEqualTypeOf<"callId" | "operation" | "urlTemplate" | "attempt">();
});

test("hooks are one object or an array", () => {
  expectTypeOf<Hooks>().toExtend<ClientOptions["hooks"]>();
  expectTypeOf<readonly Hooks[]>().toExtend<ClientOptions["hooks"]>();
});
