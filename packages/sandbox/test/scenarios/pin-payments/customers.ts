import type { Scenario } from "@clientele/fidelity";
import { expect } from "vitest";
import { card, cardsOf, customer, made } from "./data.ts";

/** Life of a customer. */
export const customers: readonly Scenario[] = [
  {
    title: "creates a customer with a primary card",
    async run(stage) {
      const { status, body } = await stage.send("POST /customers", customer);
      expect(status).toBe(201);
      const { token, card: stored } = body.response;
      expect(token).toMatch(/^cus_[\w-]{22}$/);
      expect(stored.token).toMatch(/^card_[\w-]{22}$/);
      expect(body.response).toEqual({
        token,
        email: "ada.ferris@example.com",
        first_name: null,
        last_name: null,
        phone_number: null,
        company: null,
        notes: null,
        created_at: "2026-11-26T10:20:30Z",
        card: {
          token: stored.token,
          scheme: "master",
          display_number: "XXXX-XXXX-XXXX-0000",
          issuing_country: "AU",
          expiry_month: 5,
          expiry_year: 2031,
          name: "Ada Ferris",
          address_line1: "42 Sevenoaks St",
          address_line2: null,
          address_city: "Lathlain",
          address_postcode: null,
          address_state: null,
          address_country: "Australia",
          customer_token: token,
          primary: true,
          network_type: null,
          network_format: null,
        },
      });
      expect((await stage.send(`GET /customers/${token}`)).body).toEqual(body);
    },
  },
  {
    title: "takes null for absent and ignores unknown parameters",
    async run(stage) {
      const body = {
        ...customer,
        token: null,
        card_token: null,
        first_name: null,
        colour: "red",
        card: { ...card, token: null },
      };
      const response = await made(stage, body);
      expect(response.first_name).toBeNull();
      expect(response).not.toHaveProperty("colour");
    },
  },
  {
    title: "keeps an empty string",
    async run(stage) {
      const response = await made(stage, { ...customer, company: "", card: { ...card, address_line2: "" } });
      expect([response.company, response.card.address_line2]).toEqual(["", ""]);
    },
  },
  {
    title: "takes numbers for texts and texts for numbers",
    async run(stage) {
      const details = {
        ...card,
        number: 5520000000000000,
        expiry_month: 5,
        expiry_year: 2031,
        cvc: 519,
        address_postcode: 6454,
      };
      const response = await made(stage, { ...customer, card: details });
      expect(response.card).toMatchObject({ expiry_month: 5, expiry_year: 2031, address_postcode: "6454" });
    },
  },
  {
    title: "widens a year of two digits",
    async run(stage) {
      expect((await made(stage, { ...customer, card: { ...card, expiry_year: "30" } })).card.expiry_year).toBe(2030);
    },
  },
  {
    title: "makes two customers of one e-mail address",
    async run(stage) {
      const [first, second] = [await made(stage), await made(stage)];
      expect(first.token).not.toBe(second.token);
      expect((await stage.send("GET /customers")).body.pagination.count).toBe(2);
    },
  },
  {
    title: "answers an unknown customer with not_found",
    async run({ send }) {
      const lines = [
        "GET /customers/cus_1",
        "PUT /customers/cus_1",
        "DELETE /customers/cus_1",
        "GET /customers/cus_1/cards",
      ];
      for (const line of [...lines, "GET /customers/cus_1/charges", "GET /customers/cus_1/subscriptions"]) {
        const { status, body } = await send(line);
        expect([status, body.error]).toEqual([404, "not_found"]);
      }
    },
  },
  {
    title: "changes what an update names and leaves the rest",
    async run(stage) {
      const before = await made(stage, { ...customer, first_name: "Ada", notes: "VIP" });
      const { status, body } = await stage.send(`PUT /customers/${before.token}`, { last_name: "Ferris", notes: "" });
      expect(status).toBe(200);
      expect(body.response).toEqual({ ...before, last_name: "Ferris", notes: "" });
      const { body: renamed } = await stage.send(`PUT /customers/${before.token}`, { email: "ada@ferris.example" });
      expect(renamed.response).toMatchObject({ email: "ada@ferris.example", first_name: "Ada", card: before.card });
    },
  },
  {
    title: "leaves alone what an update names as null, by assumption",
    async run(stage) {
      const { token } = await made(stage, { ...customer, notes: "VIP" });
      expect((await stage.send(`PUT /customers/${token}`, { notes: null })).body.response.notes).toBe("VIP");
    },
  },
  {
    title: "accepts an update without parameters, by assumption",
    async run(stage) {
      const before = await made(stage);
      const { status, body } = await stage.send(`PUT /customers/${before.token}`, {});
      expect([status, body.response]).toEqual([200, before]);
    },
  },
  {
    title: "deletes a customer and its cards for good",
    async run(stage) {
      const { send, sandbox } = stage;
      const { token } = await made(stage);
      const [kept] = await cardsOf(stage, (await made(stage)).token);
      const { status, text, headers } = await send(`DELETE /customers/${token}`);
      expect([status, text, headers.get("content-type")]).toEqual([204, "", null]);
      expect((await send(`GET /customers/${token}`)).status).toBe(404);
      expect((await send(`DELETE /customers/${token}`)).status).toBe(404);
      expect((await send("GET /customers")).body.count).toBe(1);
      expect(sandbox.snapshot().match(/card_[\w-]{22}/g)).toContain(kept);
      expect(sandbox.snapshot()).not.toContain(`"owner":"${token}"`);
    },
  },
];
