import { Monri } from "@clientele/monri";
import { PaymentKit } from "@clientele/payment-kit";
import { Paystack } from "@clientele/paystack";
import { PinPayments } from "@clientele/pin-payments";
import { expect, test } from "vitest";
import { createSandbox } from "../index.ts";
import { greeting } from "./greeting.ts";

const clients: Readonly<Record<string, (options: never) => unknown>> = {
  PinPayments: (options) => new PinPayments(options),
  Paystack: (options) => new Paystack(options),
  Monri: (options) => new Monri(options),
  PaymentKit: (options) => new PaymentKit(options),
};

test("names for each client the options with which it can be made, and the same credential for curl", () => {
  const sandbox = createSandbox();
  const server = { url: "http://127.0.0.1:4010", baseUrls: sandbox.baseUrls, close: async () => {} };
  const lines = greeting(server, sandbox).split("\n");
  const shown = lines.flatMap((line, index) => {
    const [, name = "", options = ""] = /^ {2}new (\w+)\((.*)\)$/.exec(line) ?? [];
    return name ? [{ name, options, curl: lines[index + 1] }] : [];
  });
  expect(shown.map(({ name }) => name)).toEqual(Object.keys(clients));
  for (const { name, options, curl } of shown) {
    const { baseUrl, mode: _, ...credential } = JSON.parse(options);
    expect(clients[name]?.(JSON.parse(options) as never), name).toHaveProperty("baseUrl", baseUrl); // as it is typed in
    for (const value of [baseUrl, ...Object.values(credential)]) expect(curl).toContain(value);
  }
});
