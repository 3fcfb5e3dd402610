import type { Scenario } from "@clientele/fidelity";
import { expect } from "vitest";
import { control, customer, DAY, directDebit, made, mandateOf, shown } from "./data.ts";

/** Authorizations, direct debit and mandates. */
export const authorizations: readonly Scenario[] = [
  {
    title: "begins an authorization of a customer, known or not",
    async run(stage) {
      const { status, body } = await stage.send("POST /customer/authorization/initialize", {
        email: "new@example.com",
        channel: "direct_debit",
      });
      expect(status).toBe(200);
      expect(body.data.redirect_url).toBe(`https://link.paystack.co/${body.data.access_code}`);
      expect(body.data.reference).not.toBe(body.data.access_code);
      expect((await shown(stage, "new@example.com")).email).toBe("new@example.com");
      const card = { email: "new@example.com", channel: "card" };
      expect((await stage.send("POST /customer/authorization/initialize", card)).status).toBe(400);
    },
  },
  {
    title: "needs an account and an address for a direct debit, and the number of a customer",
    async run(stage) {
      const { id, customer_code } = await made(stage);
      const path = `/customer/${id}/initialize-direct-debit`;
      for (const name of ["account", "address"]) {
        expect((await stage.send(`POST ${path}`, { ...directDebit, [name]: undefined })).status).toBe(400);
      }
      expect((await stage.send(`POST ${path}`, { ...directDebit, account: { number: "1" } })).status).toBe(400);
      const byCode = `POST /customer/${customer_code}/initialize-direct-debit`;
      expect((await stage.send(byCode, directDebit)).status).toBe(404);
    },
  },
  {
    title: "makes a mandate active a day after its charge was triggered",
    options: { webhooks: { paystack: () => new Response() } },
    async run(stage) {
      const { sandbox, send } = stage;
      const { id, customer_code, email } = await made(stage);
      const { reference, mandate } = await mandateOf(stage, id);
      expect(mandate).toMatchObject({ status: "pending", authorized_at: null, customer: { id, customer_code, email } });
      expect((await send(`GET /customer/authorization/verify/${reference}`)).body.data.active).toBe(false);
      const charge = `PUT /customer/${id}/directdebit-activation-charge`;
      expect((await send(charge, { authorization_id: mandate.authorization_id })).body.message).toBe(
        "Mandate is queued for retry",
      );
      sandbox.clock.advance(DAY - 1);
      expect((await send(`GET /customer/authorization/verify/${reference}`)).body.data.active).toBe(false);
      sandbox.clock.advance(1);
      const verified = (await send(`GET /customer/authorization/verify/${reference}`)).body.data;
      expect(verified).toMatchObject({
        active: true,
        channel: "direct_debit",
        customer: { code: customer_code, email },
      });
      const { authorizations: usable } = await shown(stage, customer_code);
      expect(usable).toMatchObject([{ authorization_code: mandate.authorization_code, channel: "direct_debit" }]);
      await sandbox.webhooks.settled();
      const events = (sandbox.webhooks.deliveries as readonly { event: string }[]).map(({ event }) => event);
      expect(events).toEqual(["direct_debit.authorization.created", "direct_debit.authorization.active"]);
    },
  },
  {
    title: "refuses a charge without the number of an authorization, and of an unknown one",
    async run(stage) {
      const { id } = await made(stage);
      const charge = `PUT /customer/${id}/directdebit-activation-charge`;
      const { status, body } = await stage.send(charge, {});
      expect([status, body.code]).toEqual([400, "missing_params"]);
      const text = await stage.send(charge, { authorization_id: "1" });
      expect([text.status, text.body.message]).toEqual([400, '"authorization_id" must be a number']);
      expect((await stage.send(charge, { authorization_id: 1 })).status).toBe(400);
    },
  },
  {
    title: "does not know an unknown reference",
    async run({ send }) {
      const { status, body } = await send("GET /customer/authorization/verify/unknown");
      expect([status, body.message, body.type]).toEqual([
        404,
        "Authorization does not exist or does not belong to integration",
        "validation_error",
      ]);
    },
  },
  {
    title: "lists no mandates without a total, and refuses a bad cursor with 500",
    async run(stage) {
      const { id } = await made(stage);
      const path = `GET /customer/${id}/directdebit-mandate-authorizations`;
      expect((await stage.send(path)).body.meta).toEqual({ per_page: 50, next: null, count: 0 });
      const { status, body } = await stage.send(`${path}?cursor=bad`);
      expect([status, body.type, body.data]).toEqual([500, "validation_error", []]);
    },
  },
  {
    title: "walks more than fifty mandates by cursor, newest first",
    options: { rateLimits: false },
    async run(stage) {
      const { id } = await made(stage);
      const path = `/customer/${id}/directdebit-mandate-authorizations`;
      for (let index = 0; index < 52; index++)
        await stage.send(`POST /customer/${id}/initialize-direct-debit`, directDebit);
      const first = (await stage.send(`GET ${path}`)).body;
      const second = (await stage.send(`GET ${path}?cursor=${first.meta.next}`)).body;
      expect([first.meta.count, second.meta.count, second.meta.next]).toEqual([50, 2, null]);
      expect(new Set([...first.data, ...second.data].map((mandate) => mandate.id)).size).toBe(52);
    },
  },
  {
    title: "deactivates an authorization, which revokes its mandate",
    async run(stage) {
      const { id, customer_code } = await made(stage);
      const { mandate } = await mandateOf(stage, id);
      const card = control(stage).createAuthorization(customer_code);
      expect((await shown(stage, customer_code)).authorizations).toEqual([card]);
      const path = "POST /customer/authorization/deactivate";
      for (const authorization_code of [card.authorization_code, mandate.authorization_code]) {
        const { body } = await stage.send(path, { authorization_code });
        expect(body).toEqual({ status: true, message: "Authorization has been deactivated" });
        const again = await stage.send(path, { authorization_code });
        expect([again.status, again.body.message]).toEqual([404, "Authorization code not found."]);
      }
      expect((await shown(stage, customer_code)).authorizations).toEqual([]);
      const { body } = await stage.send(`GET /customer/${id}/directdebit-mandate-authorizations`);
      expect(body.data[0].status).toBe("revoked");
      expect((await stage.send(path, {})).status).toBe(400);
    },
  },
  {
    title: "deactivates by the old path, too, by assumption",
    async run(stage) {
      const { customer_code } = await made(stage, { email: customer.email });
      const { authorization_code } = control(stage).createAuthorization(customer_code);
      const answer = await stage.send("POST /customer/deactivate_authorization", { authorization_code });
      expect(answer.status).toBe(200);
    },
  },
];
