import type { Answer } from "../engine/answer.ts";
import { defineProvider, type Trouble, type TypedProvider } from "../provider.ts";
import { authenticate } from "./authentication.ts";
import { control, type MonriControl } from "./control.ts";
import * as customers from "./customers.ts";
import { list, listPaymentMethods } from "./lists.ts";
import { readyMerchant } from "./merchant.ts";
import { createToken } from "./oauth.ts";
import { type RuleId, rules } from "./rules.ts";
import { type operations, sensitive, table } from "./spec.ts";
import { errorBody, type Kinds } from "./state.ts";

/** Monri WebPay: a documented model, since nothing of it was recorded. */
export const monri: TypedProvider<MonriControl> = defineProvider<operations, Kinds, RuleId, MonriControl>({
  name: "monri",
  table,
  base: "",
  testHosts: ["ipgtest.monri.com"],
  liveHosts: ["ipg.monri.com"],
  rules,
  sensitive,
  testCards: ["4111111111111111"],
  credentials: { ...readyMerchant, mode: "test" },
  authenticate,
  error,
  handlers: {
    "customers.create": customers.create,
    "customers.list": list,
    "customers.retrieve": customers.retrieve,
    "customers.update": customers.update,
    "customers.delete": customers.remove,
    "customers.listPaymentMethods": listPaymentMethods,
    "customers.retrieveByMerchantCustomerId": customers.retrieveByMerchantId,
    "oauth.createToken": createToken,
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
  return { status: statuses[trouble], body: errorBody(message, () => false) };
}
