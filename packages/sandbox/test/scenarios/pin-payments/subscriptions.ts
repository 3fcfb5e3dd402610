import type { Scenario, Stage } from "@clientele/fidelity";
import { expect } from "vitest";
import { control, made } from "./data.ts";

const DAY = 86_400_000;

async function subscribed(stage: Stage, details: { state?: string } = {}) {
  const { token } = await made(stage);
  const subscription = control(stage).createSubscription(token, details);
  const line = `/customers/${token}/subscriptions`;
  const list = async () => (await stage.send(`GET ${line}`)).body.response;
  const cancel = () => stage.send(`DELETE ${line}/${subscription.token}`);
  return { token, subscription, list, cancel };
}

/** Subscriptions. */
export const subscriptions: readonly Scenario[] = [
  {
    title: "lists an active subscription",
    async run(stage) {
      const { subscription, token, list } = await subscribed(stage);
      expect(await list()).toEqual([subscription]);
      expect(subscription).toMatchObject({
        state: "active",
        customer_token: token,
        card_token: null,
        active_interval_started_at: "2026-11-26T10:20:30Z",
        active_interval_finishes_at: "2026-12-26T10:20:30Z",
        next_billing_date: "2026-12-26T10:20:30Z",
        cancelled_at: null,
      });
    },
  },
  {
    title: "cancels an active subscription at the end of its interval",
    async run(stage) {
      const { list, cancel } = await subscribed(stage);
      stage.sandbox.clock.advance(DAY);
      const { status, body } = await cancel();
      expect(status).toBe(200);
      expect(body.response).toMatchObject({
        state: "cancelling",
        next_billing_date: null,
        cancelled_at: "2026-11-27T10:20:30Z",
      });
      stage.sandbox.clock.advance(28 * DAY);
      expect((await list())[0].state).toBe("cancelling");
      stage.sandbox.clock.advance(DAY);
      expect((await list())[0].state).toBe("cancelled");
    },
  },
  {
    title: "refuses a second cancellation with 422 while the first is under way, by assumption",
    async run(stage) {
      const { cancel } = await subscribed(stage);
      await cancel();
      const { status, body } = await cancel();
      expect(status).toBe(422);
      expect(body).toEqual({
        error: "invalid_request",
        error_description: "Cannot cancel subscription when state is cancelling",
      });
    },
  },
  {
    title: "refuses to cancel what is cancelled",
    async run(stage) {
      const { cancel } = await subscribed(stage);
      await cancel();
      stage.sandbox.clock.advance(31 * DAY);
      const { status, body } = await cancel();
      expect(status).toBe(400);
      expect(body).toEqual({
        error: "invalid_state",
        error_description: "Cannot cancel subscription when state is cancelled",
      });
    },
  },
  {
    title: "cancels a trial at once, by assumption",
    async run(stage) {
      const { cancel } = await subscribed(stage, { state: "trial" });
      expect((await cancel()).body.response.state).toBe("cancelled");
    },
  },
  {
    title: "starts the next interval when one ends",
    async run(stage) {
      const { list } = await subscribed(stage, { state: "trial" });
      stage.sandbox.clock.advance(40 * DAY);
      expect((await list())[0]).toMatchObject({
        state: "active",
        active_interval_started_at: "2026-12-26T10:20:30Z",
        active_interval_finishes_at: "2027-01-26T10:20:30Z",
        next_billing_date: "2027-01-26T10:20:30Z",
      });
    },
  },
  {
    title: "does not find a subscription that is unknown or another customer's",
    async run(stage) {
      const { subscription } = await subscribed(stage);
      const other = await made(stage);
      for (const token of ["sub_unknown", subscription.token]) {
        expect((await stage.send(`DELETE /customers/${other.token}/subscriptions/${token}`)).status).toBe(404);
      }
    },
  },
];
