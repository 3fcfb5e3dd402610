import { expectTypeOf, test } from "vitest";
import type {
  CallOptions,
  ClientOptions,
  Fetch,
  Hooks,
  Logger,
  RequestOptions,
  SchemaOptions,
  StandardSchema,
} from "./index.ts";

test("every option may be undefined, so that what is optional elsewhere can be passed on", () => {
  type Undefinable<T> = { [Name in keyof T]-?: undefined extends T[Name] ? true : Name }[keyof T];
  expectTypeOf<Undefinable<ClientOptions>>().toEqualTypeOf<true>();
  expectTypeOf<Undefinable<CallOptions>>().toEqualTypeOf<true>();
  expectTypeOf<Undefinable<Hooks>>().toEqualTypeOf<true>();
});

test("the platform's fetch will do, and console is a logger", () => {
  expectTypeOf(globalThis.fetch).toExtend<Fetch>();
  expectTypeOf(console).toExtend<Logger>();
});

test("a schema tells the two kinds of options apart", () => {
  expectTypeOf<{ schema: StandardSchema<string> }>().toExtend<SchemaOptions<string>>();
  expectTypeOf<{ schema: StandardSchema<string> }>().not.toExtend<RequestOptions>();
  expectTypeOf<{ timeout: number }>().toExtend<RequestOptions>();
  expectTypeOf<{ timeout: number }>().not.toExtend<SchemaOptions<string>>();
});

test("the output of a schema is found by inference", () => {
  const output = <T>(_: SchemaOptions<T>): T => undefined as T; // only its type is looked at
  expectTypeOf(output).toBeCallableWith({ schema: {} as StandardSchema<number> });
  const schema = {} as StandardSchema<{ readonly n: number }>;
  expectTypeOf(output({ schema })).toEqualTypeOf<{ readonly n: number }>();
});
