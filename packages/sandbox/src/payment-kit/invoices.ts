import type { AnswerOf } from "../engine/answer.ts";
import type { Customer, Invoice, OverdueSummary, operations } from "./spec.ts";
import { copySeeds, findCustomer, type KitCall, type KitScene, unknownCustomer } from "./state.ts";

/** The currency of invoices that name no other. */
export const CURRENCY = "pc_sandbox";

/** Lists the overdue invoices of a customer, with what remains to be paid. */
export function overdueInvoices(
  call: KitCall<operations["customers.overdueInvoices"]>,
): AnswerOf<operations["customers.overdueInvoices"]> {
  const { world, shared, now, use } = call;
  copySeeds(world, shared);
  const customer = findCustomer(call.params.id, call) ?? unknownCustomer(call, call.params.id);
  const all = world.list("invoice", { owner: customer.id, newestFirst: true }).map(({ shown }) => shown);
  const invoices = all.filter((invoice) => isOverdue(invoice, now) || !use("kit.overdue"));
  const summary = use("kit.overdue-summary") ? summarize(invoices) : {};
  const isEmpty = invoices.length === 0 && use("kit.summary-null");
  return { status: 200, body: { customer, invoices, summary: isEmpty ? null : summary } };
}

const isOverdue = ({ status, paid, due_date }: Invoice, now: number): boolean =>
  (status === "open" || status === "uncollectible") && paid !== true && (due_date ?? 0) * 1000 < now;

function summarize(invoices: readonly Invoice[]): Record<string, OverdueSummary> {
  const summary: Record<string, OverdueSummary> = {};
  for (const { currency_id: id, amount_remaining } of invoices) {
    const before = summary[id]?.amount ?? "0";
    summary[id] = {
      amount: String(BigInt(before) + BigInt(amount_remaining)),
      currency: { id, symbol: "TBA", decimal: 18, payment_method_id: "pm_sandbox" },
      method: { id: "pm_sandbox", type: "arcblock", name: "ArcBlock" },
    };
  }
  return summary;
}

/** Makes an invoice of a customer: open and a day overdue, unless the details say otherwise. */
export function newInvoice(customer: Customer, details: Partial<Invoice>, { world, now }: KitScene): Invoice {
  const time = new Date(now).toISOString();
  const seconds = Math.floor(now / 1000);
  const total = details.amount_due ?? details.total ?? "1000000000000000000";
  const amount_remaining = String(details.amount_remaining ?? total);
  if (!/^\d+$/.test(amount_remaining)) {
    throw new TypeError(`amount_remaining must be an amount in the smallest unit, not ${amount_remaining}.`);
  }
  return {
    id: `in_${world.random(24, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")}`,
    number: world.random(8, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"),
    livemode: customer.livemode,
    status: "open",
    customer_id: customer.id,
    currency_id: CURRENCY,
    billing_reason: "subscription_cycle",
    collection_method: "charge_automatically",
    period_start: seconds - 31 * 86_400,
    period_end: seconds - 86_400,
    due_date: seconds - 86_400,
    subtotal: total,
    total,
    amount_due: total,
    amount_paid: "0",
    attempted: true,
    attempt_count: 1,
    paid: false,
    created_at: time,
    updated_at: time,
    ...details,
    amount_remaining,
  };
}
