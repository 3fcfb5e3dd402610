import type { Scenario } from "@clientele/fidelity";
import { expect } from "vitest";
import { card, control, customer, made } from "./data.ts";

/** Charges, as the list of a customer's charges shows them. */
export const charges: readonly Scenario[] = [
  {
    title: "lists a charge with its fees",
    async run(stage) {
      const { token, card: stored } = await made(stage);
      const charge = control(stage).createCharge(token, { amount: 50_000, description: "Dragon eggs" });
      expect(charge.token).toMatch(/^ch_[\w-]{22}$/);
      const { body } = await stage.send(`GET /customers/${token}/charges`);
      expect(body).toMatchObject({ count: 1, response: [charge] });
      expect(body.response[0]).toMatchObject({
        success: true,
        amount: 50_000,
        description: "Dragon eggs",
        email: customer.email,
        status_message: "Success",
        error_message: null,
        card: stored,
        total_fees: 905,
        merchant_entitlement: 49_095,
        captured: true,
        captured_at: "2026-11-26T10:20:30Z",
      });
    },
  },
  {
    title: "lists charges newest first",
    async run(stage) {
      const { token } = await made(stage);
      const [first, second] = [control(stage).createCharge(token), control(stage).createCharge(token)];
      const { body } = await stage.send(`GET /customers/${token}/charges`);
      expect(body.response.map((charge: { token: string }) => charge.token)).toEqual([second.token, first.token]);
    },
  },
  {
    title: "declines the test cards that fail",
    async run(stage) {
      const details = { ...card, number: "4100000000000001" };
      const { token } = await made(stage, { ...customer, card: details });
      control(stage).createCharge(token);
      const { body } = await stage.send(`GET /customers/${token}/charges`);
      expect(body.response[0]).toMatchObject({
        success: false,
        status_message: "Card Declined",
        error_message: "Card Declined",
        captured: false,
        captured_at: null,
        total_fees: null,
      });
    },
  },
  {
    title: "charges the card that is named",
    async run(stage) {
      const { token } = await made(stage);
      const { body } = await stage.send(`POST /customers/${token}/cards`, { ...card, number: "4000000000000002" });
      const charge = control(stage).createCharge(token, { card: body.response });
      expect(charge).toMatchObject({
        success: false,
        error_message: "The account has insufficient funds",
        card: body.response,
      });
      expect(() => control(stage).createCharge("cus_unknown")).toThrow("cus_unknown");
    },
  },
];
