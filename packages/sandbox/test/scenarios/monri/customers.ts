import type { Scenario } from "@clientele/fidelity";
import { expect } from "vitest";
import { control, made } from "./data.ts";

const nothing = {
  status: "approved",
  merchant_customer_id: null,
  description: null,
  email: null,
  name: null,
  phone: null,
  zip_code: null,
  city: null,
  address: null,
  country: null,
  metadata: null,
  deleted: false,
  created_at: "2026-11-26T10:20:30Z",
  updated_at: "2026-11-26T10:20:30Z",
  deleted_at: null,
};

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** Customers and their payment methods. */
export const customers: readonly Scenario[] = [
  {
    title: "creates a customer of nothing, with a null for everything",
    async run(stage) {
      expect(await made(stage)).toEqual({ ...nothing, uuid: expect.stringMatching(UUID) });
    },
  },
  {
    title: "takes a null for what is absent, and ignores unknown fields",
    async run(stage) {
      const customer = await made(stage, { name: "Ada", email: null, metadata: null, age: 5 });
      expect(customer).toEqual({ ...nothing, name: "Ada", uuid: expect.any(String) });
    },
  },
  {
    title: "refuses a field that is no text, or is too long",
    async run({ send }) {
      for (const body of [{ name: 5 }, { country: "BIH" }, { name: "x".repeat(51) }]) {
        expect((await send("POST /v2/customers", body)).status, JSON.stringify(body)).toBe(400);
      }
    },
  },
  {
    title: "finds a customer by uuid and by the merchant's id",
    async run(stage) {
      const { uuid } = await made(stage, { merchant_customer_id: "a/b?c" });
      expect((await stage.send(`GET /v2/customers/${uuid}`)).body.uuid).toBe(uuid);
      expect((await stage.send("GET /v2/merchants/customers/a%2Fb%3Fc")).body.uuid).toBe(uuid);
      for (const path of ["/v2/customers/unknown", "/v2/merchants/customers/unknown"]) {
        const { status, body } = await stage.send(`GET ${path}`);
        expect([status, body]).toEqual([404, { status: "invalid-request", message: "Customer not found" }]);
      }
    },
  },
  {
    title: "refuses an id of the merchant that is in use, until its customer is deleted",
    async run(stage) {
      const { uuid } = await made(stage, { merchant_customer_id: "m1" });
      const other = await made(stage);
      expect((await stage.send("POST /v2/customers", { merchant_customer_id: "m1" })).status).toBe(400);
      expect((await stage.send(`POST /v2/customers/${other.uuid}`, { merchant_customer_id: "m1" })).status).toBe(400);
      await stage.send(`DELETE /v2/customers/${uuid}`);
      expect((await stage.send("POST /v2/customers", { merchant_customer_id: "m1" })).status).toBe(200);
    },
  },
  {
    title: "changes what an update sends, merges metadata, and clears what is null",
    async run(stage) {
      const { uuid } = await made(stage, { name: "Ada", city: "Split", metadata: { a: "1", b: "2" } });
      stage.sandbox.clock.advance(1000);
      const { body } = await stage.send(`POST /v2/customers/${uuid}`, { name: null, metadata: { b: null, c: "3" } });
      expect(body).toMatchObject({
        name: null,
        city: "Split",
        metadata: { a: "1", c: "3" },
        updated_at: "2026-11-26T10:20:31Z",
      });
      expect(body.metadata).not.toHaveProperty("b");
    },
  },
  {
    title: "deletes a customer, which then is neither found nor listed",
    async run(stage) {
      const { uuid } = await made(stage, { merchant_customer_id: "m1" });
      expect((await stage.send(`DELETE /v2/customers/${uuid}`)).body).toEqual({
        status: "approved",
        uuid,
        deleted: true,
      });
      expect((await stage.send(`GET /v2/customers/${uuid}`)).status).toBe(404);
      expect((await stage.send(`DELETE /v2/customers/${uuid}`)).status).toBe(404);
      expect((await stage.send("GET /v2/customers")).body.data).toEqual([]);
    },
  },
  {
    title: "lists and shows deleted customers, by assumption",
    options: { assume: { "monri.deleted-listed": true, "monri.deleted-shown": true } },
    async run(stage) {
      const { uuid } = await made(stage);
      stage.sandbox.clock.advance(1000);
      const other = await made(stage);
      await stage.send(`DELETE /v2/customers/${uuid}`);
      const { data } = (await stage.send("GET /v2/customers")).body;
      expect(data.map((customer: { uuid: string }) => customer.uuid)).toEqual([other.uuid, uuid]);
      expect((await stage.send(`GET /v2/customers/${uuid}`)).body).toMatchObject({
        deleted: true,
        deleted_at: "2026-11-26T10:20:31Z",
      });
    },
  },
  {
    title: "lists newest first, fifty unless a limit is given",
    async run(stage) {
      const uuids: string[] = [];
      for (let index = 0; index < 52; index++) uuids.unshift((await made(stage)).uuid);
      const read = async (query: string): Promise<string[]> => {
        const { body } = await stage.send(`GET /v2/customers${query}`);
        return body.data.map((customer: { uuid: string }) => customer.uuid);
      };
      expect(await read("")).toEqual(uuids.slice(0, 50));
      expect(await read("?limit=2&offset=51")).toEqual(uuids.slice(51));
      for (const query of ["?limit=0", "?limit=x", "?offset=-1"]) {
        expect((await stage.send(`GET /v2/customers${query}`)).status, query).toBe(400);
      }
    },
  },
  {
    title: "expires a payment method with the last day of its month",
    async run(stage) {
      const { uuid } = await made(stage);
      const method = control(stage).addPaymentMethod(uuid, { expiry_month: 2, expiry_year: 2028 });
      expect(method).toMatchObject({ expiration_date: "2028-02-29", expired: false, customer_uuid: uuid });
      const list = async () => (await stage.send(`GET /v2/customers/${uuid}/payment-methods`)).body.data;
      stage.sandbox.clock.set("2028-02-29T23:59:59Z");
      expect(await list()).toEqual([method]);
      stage.sandbox.clock.set("2028-03-01T00:00:00Z");
      expect(await list()).toEqual([{ ...method, expired: true }]);
      expect(() => control(stage).addPaymentMethod(uuid, { expiry_month: 13 })).toThrow("no month");
    },
  },
];
