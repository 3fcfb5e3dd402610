import type { Scenario } from "@clientele/fidelity";
import { expect } from "vitest";
import { card, control, customer, made } from "./data.ts";

const DAY = 86_400_000;
const used = [400, "token_already_used"];

/** Card tokens. */
export const tokens: readonly Scenario[] = [
  {
    title: "creates a customer from a card token, which the card keeps",
    async run(stage) {
      const token = control(stage).createCardToken({ number: "4200000000000000", name: "Rolf" });
      const response = await made(stage, { email: customer.email, card_token: token });
      expect(response.card).toMatchObject({ token, scheme: "visa", name: "Rolf", primary: true });
    },
  },
  {
    title: "adds a card from its token, without the address of the caller",
    async run(stage) {
      const { token } = await made(stage);
      const unused = control(stage).createCardToken();
      const { status, body, headers } = await stage.send(`POST /customers/${token}/cards`, { card_token: unused });
      expect(status).toBe(201);
      expect(body.response).toMatchObject({ token: unused, customer_token: token, primary: false });
      expect(body).not.toHaveProperty("ip_address");
      expect(headers.has("x-requested-from")).toBe(false);
    },
  },
  {
    title: "uses a card token once",
    async run(stage) {
      const { send } = stage;
      const { token, card: own } = await made(stage);
      const spent = control(stage).createCardToken();
      await made(stage, { email: customer.email, card_token: spent });
      for (const card_token of [spent, own.token]) {
        const created = await send("POST /customers", { email: customer.email, card_token });
        expect([created.status, created.body.error]).toEqual(used);
        const added = await send(`POST /customers/${token}/cards`, { card_token });
        expect([added.status, added.body.error]).toEqual(used);
      }
      const updated = await send(`PUT /customers/${token}`, { primary_card_token: spent });
      expect([updated.status, updated.body.error]).toEqual(used);
    },
  },
  {
    title: "does not find a card token that is unknown, by assumption",
    async run({ send }) {
      const { status, body } = await send("POST /customers", { email: customer.email, card_token: "card_unknown" });
      expect([status, body.error]).toEqual([404, "not_found"]);
    },
  },
  {
    title: "does not find a card token that was left unused for a month",
    async run(stage) {
      const { send, sandbox } = stage;
      const [first, second] = [control(stage).createCardToken(), control(stage).createCardToken()];
      sandbox.clock.advance(29 * DAY);
      expect((await send("POST /customers", { email: customer.email, card_token: first })).status).toBe(201);
      sandbox.clock.advance(DAY);
      const late = await send("POST /customers", { email: customer.email, card_token: second });
      expect([late.status, late.body.error]).toEqual([404, "not_found"]);
    },
  },
  {
    title: "leaves a token unused where the rest of the request is refused",
    async run(stage) {
      const card_token = control(stage).createCardToken();
      expect((await stage.send("POST /customers", { email: "ada", card_token })).status).toBe(422);
      expect((await stage.send("POST /customers", { email: customer.email, card_token })).status).toBe(201);
    },
  },
  {
    title: "refuses details beside a token where a card is added, by assumption",
    async run(stage) {
      const card_token = control(stage).createCardToken();
      expect((await stage.send("POST /customers", { ...customer, card_token })).status).toBe(422);
      const { token } = await made(stage);
      expect((await stage.send(`POST /customers/${token}/cards`, { ...card, card_token })).status).toBe(422);
    },
  },
  {
    title: "keeps the token of one account from another",
    async run(stage) {
      const card_token = control(stage).createCardToken({}, { credential: "one" });
      const body = { email: customer.email, card_token };
      expect((await stage.send("POST /customers", body, { key: "two" })).status).toBe(404);
      expect((await stage.send("POST /customers", body)).status).toBe(201);
    },
  },
];
