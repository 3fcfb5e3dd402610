import type { AnswerOf } from "../engine/answer.ts";
import { listOf, pageOf } from "./page.ts";
import type { operations, Subscription } from "./spec.ts";
import { customerOf, monthsAfter, notFound, type PinCall, type PinScene, timestamp } from "./state.ts";

type Operation<Name extends keyof operations> = (call: PinCall<operations[Name]>) => AnswerOf<operations[Name]>;

/** Lists the subscriptions of a customer in their present states. */
export const list: Operation<"customers.listSubscriptions"> = (call) => {
  const { response, ...page } = pageOf(listOf("subscription", customerOf(call).id, call), call);
  return { status: 200, body: { response: response.map(({ shown }) => presentState(shown, call)), ...page } };
};

/** Cancels a subscription. */
export const cancel: Operation<"customers.cancelSubscription"> = (call) => {
  const { world, use, params, now } = call;
  const customer = customerOf(call);
  const stored = world.get("subscription", params["subscription-token"]);
  if (stored?.owner !== customer.id) return notFound(call);
  const before = presentState(stored.shown, call);
  if (before.state !== "trial" && before.state !== "active" && use("pin.cancel-states")) {
    const description = `Cannot cancel subscription when state is ${before.state}`;
    if (before.state === "cancelling" && use("pin.second-cancel-422")) {
      return { status: 422, body: { error: "invalid_request", error_description: description } };
    }
    return { status: 400, body: { error: "invalid_state", error_description: description } };
  }
  const atOnce = before.state === "trial" ? use("pin.trial-ends-at-once") : !use("pin.cancelling");
  const state = atOnce ? "cancelled" : "cancelling";
  const shown = { ...before, state, next_billing_date: null, cancelled_at: timestamp(now, call) };
  world.put("subscription", { ...stored, shown });
  return { status: 200, body: { response: shown } };
};

/** Returns a subscription as the clock has made it. */
function presentState(stored: Subscription, scene: PinScene): Subscription {
  const { use, now } = scene;
  let started = Date.parse(stored.active_interval_started_at ?? "");
  let ends = Date.parse(stored.active_interval_finishes_at ?? "");
  if (!(ends <= now)) return stored;
  if (stored.state === "cancelling" && use("pin.cancelled-at-end")) return { ...stored, state: "cancelled" };
  if ((stored.state !== "active" && stored.state !== "trial") || !use("pin.renewed")) return stored;
  while (ends <= now) [started, ends] = [ends, monthsAfter(ends, 1)];
  const next = timestamp(ends, scene);
  return {
    ...stored,
    state: "active",
    next_billing_date: next,
    active_interval_started_at: timestamp(started, scene),
    active_interval_finishes_at: next,
  };
}
