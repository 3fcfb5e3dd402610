import type { Received, Scenario, Stage } from "@clientele/fidelity";
import { expect } from "vitest";
import { card, customer, made } from "./data.ts";

const sentences = ({ body }: Received): string[] => body.messages.map(({ message }: { message: string }) => message);

/** Refuses a customer whose card differs in some members, and returns the sentences of the messages. */
async function refused({ send }: Stage, members: object): Promise<string[]> {
  const answer = await send("POST /customers", { ...customer, card: { ...card, ...members } });
  expect(answer.status).toBe(422);
  expect(answer.body).toMatchObject({
    error: "invalid_resource",
    error_description: "One or more parameters were missing or invalid",
  });
  return sentences(answer);
}

/** What is refused, and in which words. */
export const validation: readonly Scenario[] = [
  {
    title: "has two messages for a blank e-mail address",
    async run({ send }) {
      for (const email of [null, "", undefined]) {
        const { status, body } = await send("POST /customers", { ...customer, email });
        expect(status).toBe(422);
        expect(body.messages).toEqual([
          { param: "email", code: "email_invalid", message: "Email can't be blank" },
          { param: "email", code: "email_invalid", message: "Email is not formatted properly" },
        ]);
      }
    },
  },
  {
    title: "refuses an e-mail address that is not well formed",
    async run(stage) {
      expect(sentences(await stage.send("POST /customers", { ...customer, email: "ada" }))).toEqual([
        "Email is not formatted properly",
      ]);
      const { token } = await made(stage);
      const update = await stage.send(`PUT /customers/${token}`, { email: "ada@" });
      expect([update.status, sentences(update)]).toEqual([422, ["Email is not formatted properly"]]);
    },
  },
  {
    title: "names each problem of a card with a dot in the parameter and an underscore in the code",
    async run({ send }) {
      const { body } = await send("POST /customers", {
        ...customer,
        email: "ada",
        card: { ...card, number: "", name: "" },
      });
      expect(body.messages).toEqual([
        { param: "email", code: "email_invalid", message: "Email is not formatted properly" },
        { param: "card.number", code: "card_number_invalid", message: "Card number can't be blank" },
        { param: "card.name", code: "card_name_invalid", message: "Card name can't be blank" },
      ]);
    },
  },
  {
    title: "wants the number, the expiry and the name of a card",
    async run(stage) {
      const blank = { number: null, expiry_month: "", expiry_year: undefined, name: " " };
      expect(await refused(stage, blank)).toEqual([
        "Card number can't be blank",
        "Card expiry month can't be blank",
        "Card expiry year can't be blank",
        "Card name can't be blank",
      ]);
    },
  },
  {
    title: "wants an address, by assumption",
    async run(stage) {
      const blank = { address_line1: "", address_city: null, address_country: undefined };
      expect(await refused(stage, blank)).toEqual([
        "Card address line1 can't be blank",
        "Card address city can't be blank",
        "Card address country can't be blank",
      ]);
    },
  },
  {
    title: "takes a card without a city and a country where that is assumed",
    options: { assume: { "pin.address-required": false } },
    async run(stage) {
      const response = await made(stage, { ...customer, card: { ...card, address_city: null, address_country: null } });
      expect(response.card).toMatchObject({ address_city: null, address_country: null });
    },
  },
  {
    title: "refuses a customer without any card",
    async run({ send }) {
      const answer = await send("POST /customers", { email: customer.email });
      expect(answer.status).toBe(422);
      expect(sentences(answer)).toContain("Card number can't be blank");
    },
  },
  {
    title: "takes a card without a security code",
    async run(stage) {
      expect((await made(stage, { ...customer, card: { ...card, cvc: undefined } })).card.expiry_month).toBe(5);
    },
  },
  {
    title: "takes test card numbers only",
    async run(stage) {
      const sentence = `Card number is not a valid Pin Payments test card number.${" ".repeat(27)}See https://pinpayments.com/docs/api/test-cards`;
      for (const number of ["4111111111111111", "4111 1111 1111 1111", "5520", "x"]) {
        expect(await refused(stage, { number })).toEqual([sentence]);
      }
    },
  },
  {
    title: "names the problems of a card in the order of its parameters",
    async run(stage) {
      const messages = await refused(stage, {
        number: "4111111111111111",
        expiry_month: 13,
        name: "",
        address_city: null,
      });
      expect(messages.map((message) => message.split(" ")[1])).toEqual(["number", "expiry", "name", "address"]);
    },
  },
  {
    title: "refuses a month or a year of expiry that does not exist",
    async run(stage) {
      expect(await refused(stage, { expiry_month: "13" })).toEqual(["Card expiry month is not valid"]);
      expect(await refused(stage, { expiry_year: "soon" })).toEqual(["Card expiry year is not valid"]);
    },
  },
  {
    title: "has a message for the month and one for the year of an expired card",
    async run(stage) {
      const { token } = await made(stage, { ...customer, card: { ...card, expiry_month: "11", expiry_year: "2026" } });
      const answer = await stage.send(`POST /customers/${token}/cards`, { ...card, expiry_month: 10, expiry_year: 26 });
      expect(answer.status).toBe(422);
      expect(answer.body.messages).toEqual([
        { param: "expiry_month", code: "expiry_month_invalid", message: "Expiry month is expired" },
        { param: "expiry_year", code: "expiry_year_invalid", message: "Expiry year is expired" },
      ]);
    },
  },
  {
    title: "asks for the number in other words in an update",
    async run(stage) {
      const { token } = await made(stage);
      const { status, body } = await stage.send(`PUT /customers/${token}`, { card: { ...card, number: undefined } });
      expect(status).toBe(422);
      expect(body.messages).toEqual([
        { param: "card.number", code: "card_number_invalid", message: "Card number is required" },
      ]);
    },
  },
];
