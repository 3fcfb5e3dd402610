import type { Received, Stage } from "@clientele/fidelity";
import type { PaystackControl } from "../../../src/index.ts";

/** A complete new customer. */
export const customer = {
  email: "ada@example.com",
  first_name: "Ada",
  last_name: "Okafor",
  phone: "+2348123456789",
  metadata: { plan: "gold", seats: 2 },
};

/** The documented test credential of a validation. */
export const testIdentity = {
  country: "NG",
  type: "bank_account",
  account_number: "0111111111",
  bvn: "222222222221",
  bank_code: "007",
  first_name: "Uchenna",
  last_name: "Okoro",
};

/** A complete account and address for a direct debit. */
export const directDebit = {
  account: { number: "0123456789", bank_code: "058" },
  address: { street: "1 Marina", city: "Lagos", state: "Lagos" },
};

/** Creates a customer and returns it. */
export async function made({ send }: Stage, body: object = customer): Promise<Received["body"]> {
  return (await send("POST /customer", body)).body.data;
}

/** Retrieves a customer. */
export async function shown({ send }: Stage, name: string): Promise<Received["body"]> {
  return (await send(`GET /customer/${encodeURIComponent(name)}`)).body.data;
}

/** Begins a direct debit, and returns its reference and the mandate. */
export async function mandateOf(stage: Stage, id: number): Promise<{ reference: string; mandate: Received["body"] }> {
  const { body } = await stage.send(`POST /customer/${id}/initialize-direct-debit`, directDebit);
  const list = await stage.send(`GET /customer/${id}/directdebit-mandate-authorizations`);
  return { reference: body.data.reference, mandate: list.body.data[0] };
}

/** Returns the control of Paystack. */
export const control = ({ sandbox }: Stage): PaystackControl => sandbox.control.paystack as PaystackControl; // the stage knows no provider

/** A day in milliseconds. */
export const DAY = 86_400_000;
