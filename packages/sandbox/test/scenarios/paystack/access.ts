import type { Scenario } from "@clientele/fidelity";
import { expect } from "vitest";
import { customer, made, shown } from "./data.ts";

/** Credentials, paths, bodies and the rate limit. */
export const access: readonly Scenario[] = [
  {
    title: "refuses a request without a secret key",
    async run({ send }) {
      const nextStep = "Ensure that you provide the correct authorization key for the request";
      const refused = await send("GET /customer", undefined, { headers: { authorization: "" } });
      expect(refused.status).toBe(401);
      const facts = { status: false, meta: { nextStep }, type: "validation_error", code: "invalid_Key" };
      expect(refused.body).toEqual({ ...facts, message: "No Authorization Header was found" });
      const format = await send("GET /customer", undefined, { headers: { authorization: "Basic abc" } });
      expect(format.body.message).toBe("Format is Authorization: Bearer [secret key]");
    },
  },
  {
    title: "refuses a key that is no secret key of the test mode",
    async run({ send }) {
      const { status, body } = await send("GET /customer", undefined, {
        headers: { authorization: "Bearer pk_test_1" },
      });
      expect([status, body.message]).toEqual([401, "Invalid key"]);
    },
  },
  {
    title: "keeps the customers of two keys apart",
    async run(stage) {
      const { customer_code } = await made(stage);
      expect((await stage.send(`GET /customer/${customer_code}`, undefined, { key: "two" })).status).toBe(404);
      expect((await shown(stage, customer_code)).email).toBe(customer.email);
    },
  },
  {
    title: "answers an unknown path with 404 and no body",
    async run({ send }) {
      expect(await send("GET /plan")).toMatchObject({ status: 404, text: "" });
    },
  },
  {
    title: "refuses a body that cannot be read",
    async run({ send }) {
      const { status, body } = await send("POST /customer", undefined, { raw: '{"email":' });
      expect([status, body.status]).toEqual([400, false]);
    },
  },
  {
    title: "limits requests to a hundred a minute",
    options: { rateLimits: true },
    async run({ send, sandbox }) {
      for (let index = 0; index < 100; index++) expect((await send("GET /customer")).status).toBe(200);
      const limited = await send("GET /customer");
      expect(limited.status).toBe(429);
      expect(limited.body).toMatchObject({ code: "rate_limited", type: "api_error" });
      expect(limited.headers.get("x-ratelimit-remaining")).toBe("0");
      sandbox.clock.advance(Number(limited.headers.get("x-ratelimit-reset")) * 1000);
      expect((await send("GET /customer")).status).toBe(200);
    },
  },
];
