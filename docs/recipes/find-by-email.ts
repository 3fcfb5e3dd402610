import type { PagePromise } from "@clientele/core";
import { Monri } from "@clientele/monri";
import { PaymentKit } from "@clientele/payment-kit";
import { NotFoundError, Paystack } from "@clientele/paystack";
import type { PinPayments } from "@clientele/pin-payments";

/** A client of any of the four providers. */
export type AnyClient = PinPayments | Paystack | Monri | PaymentKit;

/** The result of a search. */
export interface Found {
  /** The id of the customer at the provider, if one was found. */
  readonly id: string | undefined;
  /** Whether all customers were searched. If not, the customer may still exist. */
  readonly complete: boolean;
}

interface Search {
  readonly email: string;
  /** How many customers to read at most. */
  readonly maxScan: number;
}

async function scan<T extends { readonly email?: string | null | undefined }>(
  customers: PagePromise<T>,
  idOf: (customer: T) => string,
  { email, maxScan }: Search,
): Promise<Found> {
  let scanned = 0;
  for await (const customer of customers) {
    if (customer.email?.toLowerCase() === email.toLowerCase()) return { id: idOf(customer), complete: true };
    scanned += 1;
    if (scanned >= maxScan) return { id: undefined, complete: false };
  }
  return { id: undefined, complete: true };
}

/**
 * Finds a customer by e-mail address. Paystack needs one request, PaymentKit a search. Pin Payments and Monri have no
 * search: their customers are read, the newest first, up to `maxScan` of them.
 */
export async function findByEmail(client: AnyClient, email: string, maxScan = 1_000): Promise<Found> {
  const search = { email, maxScan };
  if (client instanceof PaymentKit) return scan(client.customers.search({ query: email }), ({ id }) => id, search);
  if (client instanceof Monri) return scan(client.customers.list(), ({ uuid }) => uuid, search);
  if (!(client instanceof Paystack)) return scan(client.customers.list(), ({ token }) => token, search);
  try {
    const { customer_code } = await client.customers.retrieve(email);
    return { id: customer_code, complete: true };
  } catch (error) {
    if (!NotFoundError.is(error)) throw error;
    return { id: undefined, complete: true };
  }
}
