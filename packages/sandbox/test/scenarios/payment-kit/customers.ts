import type { Scenario, Stage } from "@clientele/fidelity";
import { expect } from "vitest";
import { control, DID, where } from "./data.ts";

function crowd(stage: Stage, size: number): string[] {
  const ids: string[] = [];
  for (let index = 0; index < size; index++) {
    ids.unshift(control(stage).createCustomer({ name: `n${String(index).padStart(3, "0")}` }, where).id);
  }
  return ids;
}

const idsOf = (body: { list: { id: string }[] }): string[] => body.list.map(({ id }) => id);

/** Customers and their overdue invoices. */
export const customers: readonly Scenario[] = [
  {
    title: "retrieves a customer by id or DID, and no other",
    async run(stage) {
      const customer = control(stage).createCustomer({ name: "Ada" }, where);
      expect(customer.id).toMatch(/^cus_[A-Za-z0-9]{24}$/);
      for (const name of [customer.id, customer.did]) {
        expect((await stage.send(`GET /api/customers/${name}`)).body).toEqual(customer);
      }
      const { status, body } = await stage.send("GET /api/customers/cus_unknown");
      expect([status, body]).toEqual([404, { error: "Customer cus_unknown not found" }]);
    },
  },
  {
    title: "makes the customer of a DID on request",
    async run(stage) {
      expect((await stage.send(`GET /api/customers/${DID}`)).status).toBe(404);
      const made = await stage.send(`GET /api/customers/${DID}?create=true`);
      expect(made).toMatchObject({
        status: 200,
        body: { did: DID, livemode: true, id: expect.stringMatching(/^cus_[A-Za-z0-9]{24}$/) },
      });
      expect((await stage.send(`GET /api/customers/${DID}`)).body.id).toBe(made.body.id);
      expect((await stage.send("GET /api/customers/cus_unknown?create=true")).status).toBe(404);
    },
  },
  {
    title: "makes the customer where a GET has it in its body",
    async run({ sandbox }) {
      const url = new URL(`/api/customers/${DID}`, sandbox.baseUrls["payment-kit"]);
      const headers = new Headers({ authorization: "Bearer one", "content-type": "application/json" });
      const message = { method: "GET", url, target: url.pathname, headers, body: '{"create":true}' };
      const { handle } = sandbox as unknown as { handle(incoming: object): Promise<Response> }; // no Request holds this
      expect((await handle(message)).status).toBe(200);
    },
  },
  {
    title: "changes what an update sends, merges the address and replaces metadata",
    async run(stage) {
      const facts = { name: "Ada", address: { city: "Split", country: "HR" }, metadata: { a: 1 } };
      const { id, did } = control(stage).createCustomer(facts, where);
      stage.sandbox.clock.advance(1000);
      const { body } = await stage.send(`PUT /api/customers/${did}`, {
        address: { city: "Zadar" },
        metadata: { b: 2 },
        delinquent: true,
      });
      expect(body).toMatchObject({ id, name: "Ada", delinquent: false, updated_at: "2026-11-26T10:20:31.456Z" });
      expect([body.address, body.metadata]).toEqual([{ city: "Zadar", country: "HR" }, { b: 2 }]);
      expect((await stage.send("PUT /api/customers/cus_unknown", {})).status).toBe(404);
    },
  },
  {
    title: "refuses fields of the wrong type",
    async run(stage) {
      const { id } = control(stage).createCustomer({}, where);
      for (const body of [{ name: 5 }, { address: "Split" }]) {
        expect((await stage.send(`PUT /api/customers/${id}`, body)).status).toBe(400);
      }
    },
  },
  {
    title: "lists twenty customers a page, newest first, and at most a hundred",
    async run(stage) {
      const ids = crowd(stage, 102);
      const first = (await stage.send("GET /api/customers")).body;
      expect(first).toMatchObject({ count: 102, paging: { page: 1, pageSize: 20 } });
      expect(idsOf(first)).toEqual(ids.slice(0, 20));
      const second = (await stage.send("GET /api/customers?page=2&pageSize=200")).body;
      expect([idsOf(second), second.paging]).toEqual([ids.slice(100), { page: 2, pageSize: 100 }]);
    },
  },
  {
    title: "orders a list, and narrows it to a DID",
    async run(stage) {
      const ids = crowd(stage, 3);
      expect(idsOf((await stage.send("GET /api/customers?order=name:ASC")).body)).toEqual([...ids].reverse());
      expect(idsOf((await stage.send("GET /api/customers?order[0]=name:DESC")).body)).toEqual(ids);
      const { did, id } = control(stage).createCustomer({}, where);
      expect(idsOf((await stage.send(`GET /api/customers?did=${did}`)).body)).toEqual([id]);
    },
  },
  {
    title: "finds customers by a part of what they are called, and needs a query",
    async run(stage) {
      const { id } = control(stage).createCustomer({ name: "Ada", email: "okafor@example.com" }, where);
      crowd(stage, 2);
      expect(idsOf((await stage.send("GET /api/customers/search?query=OKA")).body)).toEqual([id]);
      const { status, body } = await stage.send("GET /api/customers/search");
      expect([status, body.error]).toEqual([400, '"query" is required']);
    },
  },
  {
    title: "lists overdue invoices, with what remains by currency",
    async run(stage) {
      const { id, did } = control(stage).createCustomer({}, where);
      const overdue = control(stage).createInvoice(did, { amount_due: "5" }, where);
      const other = control(stage).createInvoice(id, { amount_due: "7", status: "uncollectible" }, where);
      control(stage).createInvoice(id, { status: "paid", paid: true }, where);
      control(stage).createInvoice(id, { due_date: 4_000_000_000 }, where);
      const { body } = await stage.send(`GET /api/customers/${did}/overdue/invoices`);
      expect(body.invoices).toEqual([other, overdue]);
      expect(body.summary[overdue.currency_id]).toMatchObject({ amount: "12", currency: { decimal: 18 } });
      expect(body.customer.id).toBe(id);
    },
  },
  {
    title: "has an empty summary where nothing is overdue, by assumption",
    async run(stage) {
      const { id } = control(stage).createCustomer({}, where);
      const { body } = await stage.send(`GET /api/customers/${id}/overdue/invoices`);
      expect([body.invoices, body.summary]).toEqual([[], {}]);
    },
  },
];
