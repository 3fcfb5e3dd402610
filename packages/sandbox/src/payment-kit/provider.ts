import type { Answer } from "../engine/answer.ts";
import { defineProvider, type Trouble, type TypedProvider } from "../provider.ts";
import { authenticate } from "./authentication.ts";
import { control, type PaymentKitControl } from "./control.ts";
import * as customers from "./customers.ts";
import { describeApp } from "./discovery.ts";
import { overdueInvoices } from "./invoices.ts";
import { list, search } from "./lists.ts";
import { type RuleId, rules } from "./rules.ts";
import { type operations, sensitive, table } from "./spec.ts";
import type { Kinds } from "./state.ts";

/** PaymentKit: a documented model, since nothing of it was recorded. */
export const paymentKit: TypedProvider<PaymentKitControl> = defineProvider<
  operations,
  Kinds,
  RuleId,
  PaymentKitControl
>({
  name: "payment-kit",
  table,
  base: "",
  testHosts: [],
  liveHosts: [],
  rules,
  sensitive,
  credentials: { accessKey: "blocklet-sandbox" },
  authenticate,
  error,
  pages: { "GET /__blocklet__.js": describeApp },
  handlers: {
    "customers.list": list,
    "customers.search": search,
    "customers.retrieve": customers.retrieve,
    "customers.update": customers.update,
    "customers.overdueInvoices": overdueInvoices,
  },
  control,
});

const statuses: Readonly<Record<Trouble, number>> = {
  live: 401,
  card: 400,
  body: 400,
  route: 404,
  unknown: 501,
  failure: 500,
};

function error(trouble: Trouble, message: string): Answer {
  return { status: statuses[trouble], body: { error: message } };
}
