import type { Scenario, Stage } from "@clientele/fidelity";
import { expect } from "vitest";
import { control, made, shown, testIdentity } from "./data.ts";

interface Event {
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const eventsOf = async ({ sandbox }: Stage): Promise<Event[]> => {
  await sandbox.webhooks.settled();
  return (sandbox.webhooks.deliveries as readonly { body: string }[]).map(({ body }) => JSON.parse(body));
};

const receiver = { webhooks: { paystack: () => new Response() } };
const other = { ...testIdentity, bvn: "12345678901", first_name: "Asta", last_name: "Lavista" };

/** Validation of identities, and its events. */
export const validation: readonly Scenario[] = [
  {
    title: "validates the documented test credential by itself, and masks its event",
    options: receiver,
    async run(stage) {
      const { customer_code, id, email } = await made(stage);
      const answer = await stage.send(`POST /customer/${customer_code}/identification`, testIdentity);
      expect(answer).toMatchObject({
        status: 202,
        body: { status: true, message: "Customer Identification in progress" },
      });
      const identification = {
        country: "NG",
        type: "bank_account",
        bvn: "222******221",
        account_number: "011*****11",
        bank_code: "007",
      };
      expect(await eventsOf(stage)).toEqual([
        {
          event: "customeridentification.success",
          data: { customer_id: id, customer_code, email, identification },
        },
      ]);
      expect(await shown(stage, customer_code)).toMatchObject({
        identified: true,
        identifications: [{ country: "NG", type: "bank_account", value: "011*****11" }],
        first_name: "Uchenna",
        last_name: "Okoro",
      });
    },
  },
  {
    title: "waits for the control with any other identity, which may fail with a reason",
    options: receiver,
    async run(stage) {
      const { customer_code } = await made(stage);
      await stage.send(`POST /customer/${customer_code}/identification`, other);
      expect(await eventsOf(stage)).toEqual([]);
      control(stage).finishValidation(customer_code, { success: false, reason: "Names do not match" });
      const [event] = await eventsOf(stage);
      expect(event).toMatchObject({ event: "customeridentification.failed", data: { reason: "Names do not match" } });
      expect((await shown(stage, customer_code)).identified).toBe(false);
      expect(() => control(stage).finishValidation(customer_code, { success: true })).toThrow("No validation");
    },
  },
  {
    title: "refuses a validation without one of its seven members, or of another type",
    async run(stage) {
      const { customer_code } = await made(stage);
      for (const name of ["first_name", "last_name", "type", "country", "bvn", "bank_code", "account_number"]) {
        const { status, body } = await stage.send(`POST /customer/${customer_code}/identification`, {
          ...testIdentity,
          [name]: undefined,
        });
        expect([status, body.message]).toEqual([400, `Please enter a valid \`${name}\``]);
      }
      const typed = { ...testIdentity, type: "bvn" };
      expect((await stage.send(`POST /customer/${customer_code}/identification`, typed)).status).toBe(400);
    },
  },
  {
    title: "freezes the names of a validated customer, silently by assumption",
    async run(stage) {
      const { customer_code } = await made(stage);
      await stage.send(`POST /customer/${customer_code}/identification`, testIdentity);
      const answer = await stage.send(`PUT /customer/${customer_code}`, { first_name: "Other", phone: "1" });
      expect(answer.status).toBe(200);
      expect(await shown(stage, customer_code)).toMatchObject({ first_name: "Uchenna", phone: "1" });
    },
  },
  {
    title: "signs its events with the key of the world, over the bytes",
    options: receiver,
    async run(stage) {
      const { customer_code } = await made(stage);
      await stage.send(`POST /customer/${customer_code}/identification`, testIdentity);
      await eventsOf(stage);
      const [delivery] = stage.sandbox.webhooks.deliveries as readonly {
        body: string;
        headers: Record<string, string>;
      }[];
      const bytes = new TextEncoder();
      const algorithm = { name: "HMAC", hash: "SHA-512" };
      const key = await crypto.subtle.importKey("raw", bytes.encode("sk_test_one"), algorithm, false, ["sign"]);
      const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes.encode(delivery?.body ?? "")));
      const hex = Array.from(mac, (byte) => byte.toString(16).padStart(2, "0")).join("");
      expect(delivery?.headers["x-paystack-signature"]).toBe(hex);
    },
  },
];
