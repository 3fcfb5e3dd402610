import { expectTypeOf, test, vi } from "vitest";
import type { Customer, ListCustomersQuery, Page, PagePromise, PaymentKit, UpdateCustomerBody } from "./index.ts";
import type { raw as createRaw } from "./raw.ts";

declare const client: PaymentKit;
declare const raw: typeof createRaw;

test("derives results and items from the plain form of a method", () => {
  const all = <T>(_: { readonly customers: { list(): PagePromise<T> } }): T[] => [];
  expectTypeOf<Awaited<ReturnType<typeof client.customers.retrieve>>>().toEqualTypeOf<Customer>();
  expectTypeOf<Awaited<ReturnType<typeof client.customers.list>>>().toEqualTypeOf<Page<Customer>>();
  expectTypeOf(all(client)).toEqualTypeOf<Customer[]>();
});

test("checks what a mock resolves to", () => {
  const update = vi.spyOn(client.customers, "update");
  // @ts-expect-error: no customer
  update.mockResolvedValue({ totally: "wrong" });
});

test("accepts undefined for the optional members of a request", () => {
  expectTypeOf<{ name: undefined; metadata: undefined }>().toExtend<UpdateCustomerBody>();
  expectTypeOf<{ page: undefined; pageSize: undefined }>().toExtend<ListCustomersQuery>();
});

test("types raw by the paths of the spec", () => {
  const get = () => raw(client).GET("/api/customers/{id}", { params: { path: { id: "1" } } });
  type Data = NonNullable<Awaited<ReturnType<typeof get>>["data"]>;
  expectTypeOf<Data>().not.toBeAny();
  expectTypeOf<Data>().toBeObject();
  // @ts-expect-error: a path outside the spec
  const wrong = () => raw(client).GET("/elsewhere");
  expectTypeOf(wrong).toBeFunction();
});
