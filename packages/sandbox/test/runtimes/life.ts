// Bundled and run in every runtime: a life in the sandbox, of which every byte must be the same everywhere.
import { createSandbox } from "@clientele/sandbox";

/** Lives through it, and returns each answer: its status, its headers and its text. */
export default async function life(): Promise<string[]> {
  const received: string[] = [];
  const sandbox = createSandbox({
    clock: "2026-11-26T10:20:30.456Z",
    webhooks: {
      async paystack(request) {
        received.push(`${request.headers.get("x-paystack-signature")} ${await request.text()}`);
        return new Response();
      },
    },
  });
  const send = async (url: string, init: RequestInit): Promise<Record<string, Record<string, string>>> => {
    const response = await sandbox.fetch(url, init);
    const text = await response.text();
    received.push(`${response.status} ${JSON.stringify([...response.headers].sort())} ${text}`);
    return text === "" ? {} : JSON.parse(text);
  };

  const pin = sandbox.baseUrls["pin-payments"];
  const basic = { authorization: `Basic ${btoa("key:")}` };
  const form = new URLSearchParams({
    email: "žan@example.com",
    "card[number]": "5520000000000000",
    "card[expiry_month]": "05",
    "card[expiry_year]": "31",
    "card[name]": "Žan 🂡",
    "card[address_line1]": "1 Quay",
    "card[address_city]": "Perth",
    "card[address_country]": "AU",
  });
  const { response } = await send(`${pin}/customers`, { method: "POST", headers: basic, body: form });
  const customer = `${pin}/customers/${response?.token}`;
  const card_token = sandbox.control["pin-payments"].createCardToken();
  const json = { ...basic, "content-type": "application/json" };
  await send(`${customer}/cards`, { method: "POST", headers: json, body: JSON.stringify({ card_token }) });
  await send(`${customer}/cards?per_page=1`, { headers: basic });
  await send(`${customer}/cards/${card_token}`, { method: "DELETE", headers: basic });
  await send(`${pin}/customers`, { method: "POST", headers: json, body: "{" });

  sandbox.faults.add({ kind: "reset" });
  await send(customer, { headers: basic }).catch((error: Error) => received.push(error.message));
  sandbox.faults.add({ kind: "truncate" });
  await send(customer, { headers: basic }).catch(() => received.push("cut"));

  await sandbox.webhooks.settled();
  const saved = sandbox.snapshot();
  sandbox.reset();
  await send(customer, { headers: basic });
  sandbox.restore(saved);
  await send(customer, { headers: basic });
  return received;
}
