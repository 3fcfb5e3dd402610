import { Monri } from "@clientele/monri";
import { PaymentKit } from "@clientele/payment-kit";
import { Paystack } from "@clientele/paystack";
import { PinPayments } from "@clientele/pin-payments";
import { createSandbox } from "@clientele/sandbox";
import type { Show } from "./show.ts";

/** Takes a client through the life of a customer, in the sandbox: no account, no network. */
export async function demo(show: Show): Promise<void> {
  const sandbox = createSandbox({ clock: "2026-11-26T09:00:00Z" });
  const apiKey = "sk_test_4hT8sWq2Zx6LpN1v";
  const retries: number[] = [];
  const pin = new PinPayments({
    apiKey,
    mode: "test",
    fetch: sandbox.fetch,
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

  show.say("A typed call, answered by the sandbox. The card number and the security code are not kept.");
  const { token } = await show.call(() => pin.customers.create({ email: "ada@example.com", card }));
  await show.call(async () => (await pin.customers.update(token, { phone_number: "1300 364 800" })).phone_number);

  show.say("A list is a promise of its first page, and walks all pages.");
  await pin.customers.create({ email: "grace@example.com", card });
  await show.call(async () => {
    const emails: string[] = [];
    for await (const { email } of pin.customers.list()) emails.push(email);
    return emails;
  });

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
  const { fetch } = sandbox;
  const paystack = new Paystack({ ...sandbox.credentials.paystack, fetch });
  await show.call(async () => (await paystack.customers.create({ email: "ada@example.com" })).customer_code);
  const monri = new Monri({ ...sandbox.credentials.monri, mode: "test", fetch });
  await show.call(async () => (await monri.customers.create({ name: "Ada Ferris" })).uuid);
  const { accessKey } = sandbox.credentials["payment-kit"];
  sandbox.control["payment-kit"].createCustomer({ name: "Ada Ferris" }, { credential: accessKey });
  const kit = new PaymentKit({ baseUrl: sandbox.baseUrls["payment-kit"], accessKey, fetch });
  await show.call(async () => (await kit.customers.list()).items.map(({ name }) => name));
}
