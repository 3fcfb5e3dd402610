import type { Scenario } from "@clientele/fidelity";
import { expect } from "vitest";
import { control, where } from "./data.ts";

const LIST = "GET /api/customers";
const none = { authorization: "" };

/** Credentials, modes and discovery. */
export const access: readonly Scenario[] = [
  {
    title: "refuses a request without a credential",
    async run({ send }) {
      const { status, body } = await send(LIST, undefined, { headers: none });
      expect([status, body]).toEqual([401, { code: "forbidden", error: "not authorized" }]);
    },
  },
  {
    title: "accepts an access key, a session and the signature of a component",
    async run({ send }) {
      const expiry = String(Math.floor(Date.now() / 1000) + 300);
      const signed = { "x-component-did": "z2q", "x-component-sig": "abc", "x-component-sig-exp": expiry };
      expect((await send(LIST)).status).toBe(200);
      for (const headers of [{ cookie: "a=b; login_token=jwt" }, signed]) {
        expect((await send(LIST, undefined, { headers: { ...none, ...headers } })).status).toBe(200);
      }
      expect((await send(`${LIST}?authToken=jwt`, undefined, { headers: none })).status).toBe(200);
      const stale = { ...none, ...signed, "x-component-sig-exp": "1" };
      expect((await send(LIST, undefined, { headers: stale })).status).toBe(401);
    },
  },
  {
    title: "refuses an access token in several places, as plain text",
    async run({ send }) {
      const answer = await send(`${LIST}?access_token=jwt`, undefined, {
        headers: { ...none, cookie: "login_token=jwt" },
      });
      expect(answer).toMatchObject({ status: 400, text: "Access token found in multiple locations" });
    },
  },
  {
    title: "keeps live and test mode apart, live by default",
    async run(stage) {
      const live = control(stage).createCustomer({}, where);
      const test = control(stage).createCustomer({ livemode: false }, where);
      const ids = async (query: string): Promise<string[]> => {
        const { body } = await stage.send(`${LIST}${query}`);
        return body.list.map((customer: { id: string }) => customer.id);
      };
      expect(await ids("")).toEqual([live.id]);
      expect(await ids("?livemode=false")).toEqual([test.id]);
      expect((await stage.send(`GET /api/customers/${test.id}`)).status).toBe(404);
      expect((await stage.send(`GET /api/customers/${test.did}?livemode=false`)).status).toBe(200);
    },
  },
  {
    title: "shows in every world what was made without a credential, as a separate copy",
    async run(stage) {
      const { id } = control(stage).createCustomer({ name: "Ada" });
      control(stage).createInvoice(id);
      await stage.send(`PUT /api/customers/${id}`, { name: "Changed" });
      for (const [key, name] of [
        ["one", "Changed"],
        ["two", "Ada"],
      ] as const) {
        const { body } = await stage.send(`GET /api/customers/${id}/overdue/invoices`, undefined, { key });
        expect([body.customer.name, body.invoices.length]).toEqual([name, 1]);
      }
    },
  },
  {
    title: "describes the app, with PaymentKit among its components",
    async run({ sandbox }) {
      const url = `${sandbox.baseUrls["payment-kit"]}/__blocklet__.js`;
      const { componentMountPoints } = await (await sandbox.fetch(`${url}?type=json`)).json();
      expect(componentMountPoints).toMatchObject([{ did: "z2qaCNvKMv5GjouKdcDWexv6WqtHbpNPQDnAk", mountPoint: "/" }]);
      expect(await (await sandbox.fetch(url)).text()).toContain("window.blocklet = {");
    },
  },
];
