import { expectTypeOf, test, vi } from "vitest";
import type {
  ApiPromise,
  CreateCustomerBody,
  Customer,
  ListCustomersQuery,
  Page,
  PagePromise,
  Paystack,
  RequestOptions,
  StandardSchema,
} from "./index.ts";
import type { raw as createRaw } from "./raw.ts";

declare const client: Paystack;
declare const raw: typeof createRaw;
declare const schema: StandardSchema<{ readonly code: string }>;

test("derives the result of a method from its type", () => {
  expectTypeOf<Awaited<ReturnType<typeof client.customers.retrieve>>>().toEqualTypeOf<Customer>();
  expectTypeOf<Awaited<ReturnType<typeof client.customers.list>>>().toEqualTypeOf<Page<Customer>>();
});

test("derives the parameters of a method from its type", () => {
  expectTypeOf<Parameters<typeof client.customers.create>>().toEqualTypeOf<
    [body: CreateCustomerBody, options?: RequestOptions | undefined]
  >();
  expectTypeOf<Parameters<typeof client.customers.list>>().toEqualTypeOf<
    [query?: ListCustomersQuery | undefined, options?: RequestOptions | undefined]
  >();
});

test("infers the item of a list in generic code", () => {
  const all = <T>(_: { readonly customers: { list(): PagePromise<T> } }): T[] => [];
  expectTypeOf(all(client)).toEqualTypeOf<Customer[]>();
});

test("types a call by its schema", () => {
  expectTypeOf(client.customers.retrieve("CUS_1", { schema })).toEqualTypeOf<ApiPromise<{ readonly code: string }>>();
  expectTypeOf(client.customers.list(undefined, { schema })).toEqualTypeOf<PagePromise<{ readonly code: string }>>();
  expectTypeOf(client.customers.retrieve("CUS_1", { timeout: 1 })).toEqualTypeOf<ApiPromise<Customer>>();
});

test("checks what a mock of vitest resolves to", () => {
  const retrieve = vi.spyOn(client.customers, "retrieve");
  expectTypeOf(retrieve.mockResolvedValue).parameter(0).toEqualTypeOf<Customer>();
  // @ts-expect-error: no customer
  retrieve.mockResolvedValue({ totally: "wrong" });
});

test("checks what a mock of jest resolves to", () => {
  // The part of @types/jest that types a mock: `jest.spyOn(...).mockResolvedValue(...)`.
  type Resolved<T> = T extends PromiseLike<infer Value> ? Value | T : never;
  type SpyOn<T extends (...args: never) => unknown> = { mockResolvedValue(value: Resolved<ReturnType<T>>): void };
  const retrieve = {} as SpyOn<typeof client.customers.retrieve>; // only its type is looked at
  const wrong = { totally: "wrong" };
  // @ts-expect-error: no customer
  const mock = (): void => retrieve.mockResolvedValue(wrong);
  expectTypeOf(mock).toBeFunction();
  expectTypeOf<Customer>().toExtend<Parameters<typeof retrieve.mockResolvedValue>[0]>();
});

test("accepts undefined for the optional members of a request", () => {
  const name: string | undefined = undefined;
  expectTypeOf({ email: "ada@example.com", first_name: name, metadata: undefined }).toExtend<CreateCustomerBody>();
  expectTypeOf({ perPage: undefined, page: undefined }).toExtend<ListCustomersQuery>();
});

test("keeps the optional members of an answer without undefined", () => {
  expectTypeOf<{ identified: undefined }>().not.toExtend<Pick<Customer, "identified">>();
});

test("types raw by the paths of the spec", () => {
  const get = () => raw(client).GET("/customer/{email_or_code}", { params: { path: { email_or_code: "1" } } });
  type Data = NonNullable<Awaited<ReturnType<typeof get>>["data"]>;
  expectTypeOf<Data>().not.toBeAny();
  expectTypeOf<Data>().toBeObject();
  // @ts-expect-error: a path outside the spec
  const wrong = () => raw(client).GET("/elsewhere");
  expectTypeOf(wrong).toBeFunction();
});
