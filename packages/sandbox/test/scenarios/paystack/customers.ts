import type { Scenario } from "@clientele/fidelity";
import { expect } from "vitest";
import { customer, made, shown } from "./data.ts";

const CODE = /^CUS_[a-z0-9]{15}$/;

/** Customers: create, retrieve, update and risk. */
export const customers: readonly Scenario[] = [
  {
    title: "creates a customer with what was sent, and leaves out what was not",
    async run(stage) {
      const { status, body } = await stage.send("POST /customer", { email: "ada@example.com", first_name: "Ada" });
      expect(status).toBe(200);
      expect(body).toMatchObject({ status: true, message: "Customer created" });
      expect(Object.keys(body.data).toSorted()).toEqual([
        "authorizations",
        "createdAt",
        "customer_code",
        "domain",
        "email",
        "first_name",
        "id",
        "identifications",
        "identified",
        "integration",
        "risk_action",
        "subscriptions",
        "transactions",
        "updatedAt",
      ]);
      expect(body.data).toMatchObject({
        customer_code: expect.stringMatching(CODE),
        identified: false,
        domain: "test",
      });
      expect(body.data.createdAt).toBe("2026-11-26T10:20:30.456Z");
    },
  },
  {
    title: "shows everything of a customer, its times in whole seconds",
    async run(stage) {
      const { customer_code } = await made(stage);
      const retrieved = await shown(stage, customer_code);
      expect(retrieved).toMatchObject({
        ...customer,
        createdAt: "2026-11-26T10:20:30.000Z",
        created_at: "2026-11-26T10:20:30.000Z",
        total_transactions: 0,
        dedicated_account: null,
        authorizations: [],
      });
    },
  },
  {
    title: "returns the stored customer for a known e-mail address, with null for what was never sent",
    async run(stage) {
      const first = await made(stage, { email: "ada@example.com", first_name: "Ada" });
      const again = await made(stage, { email: "ada@example.com", first_name: "Other" });
      expect(again).toMatchObject({
        customer_code: first.customer_code,
        first_name: "Ada",
        phone: null,
        metadata: null,
      });
      expect((await stage.send("GET /customer")).body.meta.total).toBe(1);
    },
  },
  {
    title: "overwrites the names of a known customer, by assumption",
    options: { assume: { "paystack.existing-overwritten": true } },
    async run(stage) {
      await made(stage);
      expect((await made(stage, { email: customer.email, first_name: "Other" })).first_name).toBe("Other");
    },
  },
  {
    title: "refuses an e-mail address that is missing or malformed",
    async run({ send }) {
      for (const email of [undefined, "", null]) {
        const { status, body } = await send("POST /customer", { email });
        expect([status, body.code, body.message]).toEqual([400, "missing_params", "Email Address is required"]);
      }
      const { status, body } = await send("POST /customer", { email: "not an address" });
      expect([status, body.message]).toEqual([400, '"email" must be a valid email']);
      expect(body).toMatchObject({ type: "validation_error", code: "invalid_params" });
      expect(body.meta.nextStep).toBe("Ensure that the value(s) you're passing are valid.");
    },
  },
  {
    title: "refuses metadata that is no object, and names that are no texts",
    async run(stage) {
      const { customer_code } = await made(stage);
      for (const line of ["POST /customer", `PUT /customer/${customer_code}`]) {
        const { status, body } = await stage.send(line, { email: "b@example.com", metadata: '{"a":1}' });
        expect([status, body.message]).toEqual([400, '"metadata" must be of type object']);
        expect((await stage.send(line, { email: "b@example.com", first_name: 5 })).status).toBe(400);
      }
    },
  },
  {
    title: "finds a customer by code, e-mail address and number, and no other",
    async run(stage) {
      const { customer_code, id } = await made(stage);
      for (const name of [customer_code, customer.email, String(id)]) {
        expect((await shown(stage, name)).customer_code).toBe(customer_code);
      }
      const { status, body } = await stage.send("GET /customer/CUS_unknown");
      expect([status, body.code, body.message]).toEqual([404, "customer_not_found", "Customer not found"]);
    },
  },
  {
    title: "changes what an update sends, and leaves the rest",
    async run(stage) {
      const { customer_code } = await made(stage);
      stage.sandbox.clock.advance(5000);
      const { status, body } = await stage.send(`PUT /customer/${customer_code}`, { first_name: "Ngozi" });
      expect(status).toBe(200);
      expect(body.data).toMatchObject({ ...customer, first_name: "Ngozi", updatedAt: "2026-11-26T10:20:35.000Z" });
      expect(body.data).not.toHaveProperty("risk_action");
    },
  },
  {
    title: "replaces metadata as a whole, by assumption",
    async run(stage) {
      const { customer_code } = await made(stage);
      await stage.send(`PUT /customer/${customer_code}`, { metadata: { plan: "silver" } });
      expect((await shown(stage, customer_code)).metadata).toEqual({ plan: "silver" });
    },
  },
  {
    title: "denies a customer, and answers without lists",
    async run(stage) {
      const { customer_code } = await made(stage);
      const { body } = await stage.send("POST /customer/set_risk_action", {
        customer: customer_code,
        risk_action: "deny",
      });
      expect(body.data.risk_action).toBe("deny");
      expect(body.data).not.toHaveProperty("authorizations");
      const refused = await stage.send("POST /customer/set_risk_action", {
        customer: customer_code,
        risk_action: "trust",
      });
      expect(refused.status).toBe(400);
      expect((await stage.send("POST /customer/set_risk_action", {})).status).toBe(400);
    },
  },
  {
    title: "allows a customer, unless the integration may not, by assumption",
    async run(stage) {
      const { customer_code } = await made(stage);
      const body = { customer: customer_code, risk_action: "allow" };
      expect((await stage.send("POST /customer/set_risk_action", body)).status).toBe(200);
    },
  },
];
