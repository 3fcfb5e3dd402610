import type { AnswerOf } from "../engine/answer.ts";
import type { operations, PaymentMethod } from "./spec.ts";
import {
  customerOf,
  invalid,
  type Kinds,
  type MayFail,
  type MonriCall,
  type MonriScene,
  showCustomer,
} from "./state.ts";

type Operation<Name extends keyof operations> = (call: MonriCall<operations[Name]>) => AnswerOf<operations[Name]>;
type Paged = MayFail<400> & { readonly query: Readonly<Record<string, string>> };

/** Lists customers, newest first. */
export const list: Operation<"customers.list"> = (call) => {
  const range = rangeOf(call);
  const customers = call.use("monri.deleted-listed") ? everyone(call, range) : call.world.list("customer", range);
  return { status: 200, body: { status: "approved", data: customers.map((customer) => showCustomer(customer, call)) } };
};

/** Lists the payment methods of a customer, newest first. */
export const listPaymentMethods: Operation<"customers.listPaymentMethods"> = (call) => {
  const { id: owner } = customerOf(call.params.uuid, call);
  const methods = call.world.list("method", { owner, ...rangeOf(call) });
  return { status: 200, body: { status: "approved", data: methods.map((method) => showMethod(method, call)) } };
};

/** Shows a payment method, expired or not by the clock. */
export function showMethod({ month, year, shown }: Kinds["method"], { now, use }: MonriScene): PaymentMethod {
  // The day before the first of the next month.
  const end = Date.UTC(year, use("monri.expiry") ? month : month - 1, 1) - 1;
  const expiration_date = new Date(end).toISOString().slice(0, 10);
  const dates = { expiration_date, keep_until: `${expiration_date}T23:59:59Z` };
  return { ...dates, expired: use("monri.expired") && now > end, ...shown };
}

interface Page {
  readonly offset: number;
  readonly limit: number;
  readonly newestFirst: boolean;
}

function rangeOf(call: Paged): Page {
  const { query, use } = call;
  const read = (name: "limit" | "offset", standard: number, least: number): number => {
    const text = query[name];
    if (text === undefined || !use("monri.limit")) return standard;
    if (/^\d+$/.test(text) && Number(text) >= least) return Number(text);
    return use("monri.limit-invalid") ? invalid(call, `${name} must be a number, ${least} or more`) : standard;
  };
  return { offset: read("offset", 0, 0), limit: read("limit", 50, 1), newestFirst: use("monri.newest-first") };
}

// The deleted ones stand in a list of theirs.
function everyone({ world }: MonriScene, { offset, limit, newestFirst }: Page): Kinds["customer"][] {
  const all = [...world.list("customer"), ...world.list("customer", { owner: "deleted" })];
  all.sort((one, other) => (newestFirst ? other.created - one.created : one.created - other.created));
  return all.slice(offset, offset + limit);
}
