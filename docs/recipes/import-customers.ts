import { type Customer, createLimiter, Paystack, type Query } from "@clientele/paystack";

/** Where an import keeps what it has read and how far it got. */
export interface ImportStore {
  /** Writes a customer, or overwrites it. */
  put(customer: Customer): Promise<void>;
  /** Reads the query of the next page, as it was saved. */
  load(): Promise<Query | undefined>;
  /** Saves the query of the next page; `undefined` when the import is complete. */
  save(next: Query | undefined): Promise<void>;
}

/**
 * Imports all customers with all their fields, which only `retrieve` returns. After a crash, another run goes on at the page
 * that was not complete, so some customers of that page may be written twice.
 */
export async function importCustomers(options: ConstructorParameters<typeof Paystack>[0], store: ImportStore) {
  // At most five requests at a time; a 429 holds all of them back.
  const paystack = new Paystack({ ...options, limiter: createLimiter({ maxConcurrent: 5 }) });
  const first = (await store.load()) ?? { use_cursor: true, perPage: 50 };
  for await (const page of paystack.customers.list(first).pages()) {
    await Promise.all(
      page.items.map(async ({ customer_code }) => store.put(await paystack.customers.retrieve(customer_code))),
    );
    await store.save(page.nextQuery);
  }
}
