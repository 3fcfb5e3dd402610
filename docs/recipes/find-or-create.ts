import { BadRequestError, Monri, NotFoundError } from "@clientele/monri";
import { PaymentKit } from "@clientele/payment-kit";
import { Paystack } from "@clientele/paystack";
import { CallError } from "@clientele/pin-payments";
import { type AnyClient, findByEmail } from "./find-by-email.ts";

/** A person in your app. */
export interface Person {
  /** Your id of the person. */
  readonly reference: string;
  readonly email: string;
  readonly name: string;
  /** A token of Pin Payments' fields, which creates a customer there. */
  readonly cardToken?: string;
}

/** Your table of customers at the provider, by your id of the person. A unique key on it prevents a second row. */
export interface Links {
  get(reference: string): Promise<string | undefined>;
  set(reference: string, customerId: string): Promise<void>;
}

/** Returns the id of a person's customer at the provider, and creates the customer if there is none. */
export async function findOrCreateCustomer(client: AnyClient, person: Person, links: Links): Promise<string> {
  const known = await links.get(person.reference);
  if (known !== undefined) return known;
  const id = await create(client, person);
  await links.set(person.reference, id);
  return id;
}

async function create(client: AnyClient, { reference, email, name, cardToken = "" }: Person): Promise<string> {
  // Paystack returns the customer that has the address already.
  if (client instanceof Paystack) return (await client.customers.create({ email, first_name: name })).customer_code;
  if (client instanceof Monri) return createAtMonri(client, { reference, email, name });
  if (client instanceof PaymentKit) {
    const { id } = await findByEmail(client, email);
    // PaymentKit makes a customer when a user of the app first buys something.
    if (id === undefined)
      throw new Error(`${email} has bought nothing yet, and PaymentKit has no call that creates a customer`);
    return id;
  }
  try {
    return (await client.customers.create({ email, card_token: cardToken })).token;
  } catch (error) {
    // Perhaps the customer was created, and only the response was lost. It would be among the newest.
    if (!CallError.is(error) || error.outcome !== "unknown") throw error;
    const { id } = await findByEmail(client, email, 100);
    if (id === undefined) throw error;
    return id;
  }
}

// Monri refuses a second customer with the same merchant_customer_id, so that calls in parallel create one.
async function createAtMonri(monri: Monri, { reference, email, name }: Person): Promise<string> {
  const find = async () => (await monri.customers.retrieveByMerchantCustomerId(reference)).uuid;
  try {
    return await find();
  } catch (error) {
    if (!NotFoundError.is(error)) throw error;
  }
  try {
    return (await monri.customers.create({ merchant_customer_id: reference, email, name })).uuid;
  } catch (error) {
    if (!BadRequestError.is(error)) throw error;
    return await find();
  }
}
