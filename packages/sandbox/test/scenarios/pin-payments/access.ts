import type { Scenario } from "@clientele/fidelity";
import { expect } from "vitest";
import { card, customer, made } from "./data.ts";

/** Credentials, paths and bodies. */
export const access: readonly Scenario[] = [
  {
    title: "refuses a request without a key",
    async run({ send }) {
      for (const authorization of ["", "Basic", `Basic ${btoa(":")}`, "Bearer key", "Basic %%%"]) {
        const { status, body } = await send("GET /customers", undefined, { headers: { authorization } });
        expect([status, body.error]).toEqual([401, "unauthenticated"]);
      }
    },
  },
  {
    title: "refuses a publishable key as the secret key",
    async run({ send }) {
      expect((await send("GET /customers", undefined, { key: "pk_test_1" })).status).toBe(401);
    },
  },
  {
    title: "takes a publishable key in the body where a card is added",
    async run(stage) {
      const { send } = stage;
      const { token } = await made(stage);
      const options = { headers: { authorization: "" } };
      const body = { ...card, publishable_api_key: "pk_test_1" };
      expect((await send(`POST /customers/${token}/cards`, body, options)).status).toBe(201);
      expect((await send(`POST /customers/cus_other/cards`, body, options)).status).toBe(401);
    },
  },
  {
    title: "answers an unknown URL with resource_not_found",
    async run({ send }) {
      for (const line of ["GET /nothing", "PATCH /customers", "GET /customers/cus_1/cards/card_1"]) {
        const { status, body } = await send(line);
        expect([status, body.error]).toEqual([404, "resource_not_found"]);
        expect(body.error_description).toMatch(/^No resource was found at this URL\./);
      }
    },
  },
  {
    title: "ignores a slash at the end of a path",
    async run({ send }) {
      expect((await send("GET /customers/")).status).toBe(200);
    },
  },
  {
    title: "refuses a body that cannot be read",
    async run({ send }) {
      const { status, body, rules } = await send("POST /customers", undefined, { raw: "{" });
      expect([status, body.error]).toEqual([400, "bad_request"]);
      expect(rules).toContain("pin.unreadable-body");
    },
  },
  {
    title: "reads forms with brackets",
    async run({ send }) {
      const members = Object.entries(card).map(([name, value]) => [`card[${name}]`, value]);
      const raw = new URLSearchParams([["email", customer.email], ["notes", "a & b"], ...members]).toString();
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      const { status, body } = await send("POST /customers", undefined, { raw, headers });
      expect(status).toBe(201);
      expect(body.response).toMatchObject({ notes: "a & b", card: { expiry_month: 5, address_city: "Lathlain" } });
    },
  },
  {
    title: "gives each request an id and keeps errors out of caches",
    async run({ send }) {
      const [first, second] = [await send("GET /customers"), await send("GET /customers")];
      expect(first.headers.get("x-request-id")).not.toBe(second.headers.get("x-request-id"));
      expect(first.headers.get("cache-control")).toBe("max-age=0, private, must-revalidate");
      expect((await send("GET /customers/cus_1")).headers.get("cache-control")).toBe("no-cache");
    },
  },
];
