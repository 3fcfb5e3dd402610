import { Monri } from "@clientele/monri";
import { PaymentKit } from "@clientele/payment-kit";
import { Paystack } from "@clientele/paystack";
import { Webhooks } from "@clientele/paystack/webhooks";
import { PinPayments } from "@clientele/pin-payments";
import { createSandbox } from "@clientele/sandbox";
import { serve } from "@clientele/sandbox/node";
import type { Show } from "./show.ts";

/** Takes a client through the life of a customer, in a sandbox on loopback: no account, no other host. */
export async function demo(show: Show): Promise<void> {
  const events: string[] = [];
  const receive = async (request: Request): Promise<Response> => {
    const webhooks = new Webhooks(sandbox.credentials.paystack.secretKey);
    const { event } = await webhooks.verify(await request.text(), request.headers.get("x-paystack-signature"));
    events.push(event);
    return new Response();
  };
  const sandbox = createSandbox({ clock: "2026-11-26T09:00:00Z", webhooks: { paystack: receive } });
  const server = await serve(sandbox, { port: 0 });
  const at = (name: keyof typeof sandbox.baseUrls): string => server.baseUrls[name] ?? sandbox.baseUrls[name];
  const apiKey = "sk_test_4hT8sWq2Zx6LpN1v";
  const retries: number[] = [];
  const pin = new PinPayments({
    apiKey,
    mode: "test",
    baseUrl: at("pin-payments"),
    hooks: { onRetry: ({ delayMs = 0 }) => void retries.push(delayMs) },
  });
  const card = {
    number: "5520000000000000",
    expiry_month: 5,
    expiry_year: 2031,
    cvc: "123",
    name: "Ada Ferris",
    address_line1: "12 Wharf Street",
    address_city: "Fremantle",
    address_country: "AU",
  };

  show.say("A typed call, over HTTP to the sandbox. The card number and the security code are not kept.");
  const { token } = await show.call(() => pin.customers.create({ email: "ada@example.com", card }));
  await show.call(async () => (await pin.customers.update(token, { phone_number: "1300 364 800" })).phone_number);

  show.say("A list is a promise of its first page, and walks all pages.");
  await pin.customers.create({ email: "grace@example.com", card });
  await show.call(async () => (await pin.customers.list().toArray()).map(({ email }) => email));

  show.say("A rate limit: the client waits as long as Retry-After says, then tries again.");
  sandbox.faults.add({ operation: "customers.retrieve", status: 429, headers: { "retry-after": "1" } });
  await show.call(async () => (await pin.customers.retrieve(token)).email);
  show.say(
    `The hook onRetry saw one wait, of ${retries.join(", ")} ms. Every error has a type, and the fields that the provider complains about.`,
  );
  await show.rejected(() => pin.customers.create({ email: "", card }));
  await show.rejected(() => pin.customers.retrieve(""));

  show.say("A server that repeats the API key: it is redacted, in every message, event and log line.");
  const body = { error: "unauthorized", error_description: `The key ${apiKey} is not known.` };
  sandbox.faults.add({ operation: "customers.delete", status: 401, body });
  await show.rejected(() => pin.customers.delete(token));

  show.say("The other providers, in the same sandbox.");
  const paystack = new Paystack({ ...sandbox.credentials.paystack, baseUrl: at("paystack") });
  const code = await show.call(
    async () => (await paystack.customers.create({ email: "okoro@example.com" })).customer_code,
  );
  const bank = { country: "NG", type: "bank_account", bank_code: "007", account_number: "0111111111" } as const;
  const person = { first_name: "Uchenna", last_name: "Okoro", bvn: "222222222221" };
  await show.call(async () => (await paystack.customers.validate(code, { ...person, ...bank })).message);
  await sandbox.webhooks.settled();
  show.say(`A signed webhook arrived and was verified: ${events.join(", ")}.`);
  const monri = new Monri({ ...sandbox.credentials.monri, mode: "test", baseUrl: at("monri") });
  await show.call(async () => (await monri.customers.create({ name: "Ada Ferris" })).uuid);
  const { accessKey } = sandbox.credentials["payment-kit"];
  sandbox.control["payment-kit"].createCustomer({ name: "Ada Ferris" }, { credential: accessKey });
  const kit = new PaymentKit({ baseUrl: at("payment-kit"), accessKey });
  await show.call(async () => (await kit.customers.list()).items.map(({ name }) => name));
  await server.close();
}
