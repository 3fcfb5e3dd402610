import { expectTypeOf, test, vi } from "vitest";
import type { CreateCustomerBody, Customer, ListCustomersQuery, Monri, Page, PagePromise } from "./index.ts";

declare const client: Monri;

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
  expectTypeOf<{ email: undefined; metadata: undefined }>().toExtend<CreateCustomerBody>();
  expectTypeOf<{ limit: undefined; offset: undefined }>().toExtend<ListCustomersQuery>();
});
