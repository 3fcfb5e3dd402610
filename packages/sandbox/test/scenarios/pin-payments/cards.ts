import type { Scenario } from "@clientele/fidelity";
import { expect } from "vitest";
import { card, cardsOf, control, customer, made } from "./data.ts";

const visa = { ...card, number: "4200000000000000" };

/** Cards of a customer. */
export const cards: readonly Scenario[] = [
  {
    title: "adds a card that is not primary, with the address of the caller",
    async run(stage) {
      const { token, card: first } = await made(stage);
      const { status, body, headers } = await stage.send(`POST /customers/${token}/cards`, visa);
      expect(status).toBe(201);
      expect(body.response).toMatchObject({ scheme: "visa", customer_token: token, primary: false });
      expect(body.ip_address).toBe("127.0.0.1");
      expect(headers.get("x-requested-from")).toBe("127.0.0.1");
      expect((await stage.send(`GET /customers/${token}`)).body.response.card).toEqual(first);
    },
  },
  {
    title: "lists the primary card first and the others in order of addition, by assumption",
    async run(stage) {
      const { token, card: first } = await made(stage);
      const second = (await stage.send(`POST /customers/${token}/cards`, visa)).body.response.token;
      const third = (await stage.send(`POST /customers/${token}/cards`, card)).body.response.token;
      expect(await cardsOf(stage, token)).toEqual([first.token, second, third]);
      await stage.send(`PUT /customers/${token}`, { primary_card_token: third });
      expect(await cardsOf(stage, token)).toEqual([third, first.token, second]);
    },
  },
  {
    title: "pages through cards",
    async run(stage) {
      const { token } = await made(stage);
      await stage.send(`POST /customers/${token}/cards`, visa);
      const { body } = await stage.send(`GET /customers/${token}/cards?per_page=1&page=2`);
      expect(body).toMatchObject({ count: 1, pagination: { count: 2, pages: 2, previous: 1, next: null } });
      expect(body.response[0].scheme).toBe("visa");
    },
  },
  {
    title: "replaces the primary card by new details and deletes it",
    async run(stage) {
      const { token, card: first } = await made(stage);
      const { status, body } = await stage.send(`PUT /customers/${token}`, { card: visa });
      expect(status).toBe(200);
      expect(body.response.card).toMatchObject({ scheme: "visa", primary: true });
      expect(await cardsOf(stage, token)).toEqual([body.response.card.token]);
      expect(body.response.card.token).not.toBe(first.token);
    },
  },
  {
    title: "replaces the primary card by a stored one and deletes it",
    async run(stage) {
      const { token } = await made(stage);
      const added = (await stage.send(`POST /customers/${token}/cards`, visa)).body.response.token;
      const { body } = await stage.send(`PUT /customers/${token}`, { card_token: added });
      expect(body.response.card).toMatchObject({ token: added, primary: true });
      expect(await cardsOf(stage, token)).toEqual([added]);
    },
  },
  {
    title: "replaces the primary card by an unused token",
    async run(stage) {
      const { token } = await made(stage);
      const unused = control(stage).createCardToken(visa);
      expect((await stage.send(`PUT /customers/${token}`, { card_token: unused })).body.response.card.token).toBe(
        unused,
      );
      expect(await cardsOf(stage, token)).toEqual([unused]);
    },
  },
  {
    title: "keeps the only card where an update replaces it by itself",
    async run(stage) {
      const { token, card: first } = await made(stage);
      const { status, body } = await stage.send(`PUT /customers/${token}`, { card_token: first.token });
      expect([status, body.response.card]).toEqual([200, first]);
      expect(await cardsOf(stage, token)).toEqual([first.token]);
    },
  },
  {
    title: "switches the primary card and keeps the old one",
    async run(stage) {
      const { token, card: first } = await made(stage);
      const unused = control(stage).createCardToken(visa);
      const { body } = await stage.send(`PUT /customers/${token}`, { primary_card_token: unused });
      expect(body.response.card).toMatchObject({ token: unused, primary: true });
      expect(await cardsOf(stage, token)).toEqual([unused, first.token]);
    },
  },
  {
    title: "refuses an update with more than one card parameter and changes nothing",
    async run(stage) {
      const before = await made(stage);
      const unused = control(stage).createCardToken();
      for (const body of [
        { card: visa, card_token: unused },
        { card_token: unused, primary_card_token: unused },
      ]) {
        const answer = await stage.send(`PUT /customers/${before.token}`, { ...body, first_name: "Ada" });
        expect([answer.status, answer.body.error, answer.body.messages]).toEqual([
          422,
          "too_many_card_parameters",
          undefined,
        ]);
      }
      expect((await stage.send(`GET /customers/${before.token}`)).body.response).toEqual(before);
    },
  },
  {
    title: "deletes a card that is not primary",
    async run(stage) {
      const { token, card: first } = await made(stage);
      const added = (await stage.send(`POST /customers/${token}/cards`, visa)).body.response.token;
      expect((await stage.send(`DELETE /customers/${token}/cards/${added}`)).status).toBe(204);
      expect(await cardsOf(stage, token)).toEqual([first.token]);
      expect((await stage.send(`DELETE /customers/${token}/cards/${added}`)).body.error).toBe("not_found");
    },
  },
  {
    title: "refuses to delete the primary card",
    async run(stage) {
      const { token, card: first } = await made(stage);
      const { status, body } = await stage.send(`DELETE /customers/${token}/cards/${first.token}`);
      expect(status).toBe(400);
      expect(body).toEqual({
        error: "cannot_delete_primary_card",
        error_description: "You cannot delete a customer's primary card token",
      });
      expect(await cardsOf(stage, token)).toEqual([first.token]);
    },
  },
  {
    title: "does not find the card of another customer",
    async run(stage) {
      const [one, other] = [await made(stage), await made(stage)];
      expect((await stage.send(`DELETE /customers/${one.token}/cards/${other.card.token}`)).status).toBe(404);
    },
  },
  {
    title: "shows the last four digits of each test card",
    async run(stage) {
      const details = { ...card, number: "4100000000000001" };
      const { card: stored } = await made(stage, { ...customer, card: details });
      expect(stored).toMatchObject({ scheme: "visa", display_number: "XXXX-XXXX-XXXX-0001", issuing_country: "AU" });
    },
  },
  {
    title: "shows an American Express card like others, by assumption",
    async run(stage) {
      const details = { ...card, number: "372000000000000" };
      const { card: stored } = await made(stage, { ...customer, card: details });
      expect(stored).toMatchObject({ scheme: "american_express", display_number: "XXXX-XXXX-XXXX-0000" });
    },
  },
  {
    title: "stores a card that will be declined, by assumption",
    async run({ send }) {
      const { status } = await send("POST /customers", { ...customer, card: { ...card, number: "5560000000000001" } });
      expect(status).toBe(201);
    },
  },
];
