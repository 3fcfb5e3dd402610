import { fileURLToPath } from "node:url";
import { liveThrough } from "@clientele/fidelity";
import { expect, test } from "vitest";
import type { ProviderName } from "../src/index.ts";
import { clients, frozen, preparations } from "./clients.ts";

const file = (path: string): string => fileURLToPath(new URL(`../../../specs/${path}`, import.meta.url));

test.each(Object.keys(clients) as ProviderName[])(
  "the client of %s lives through its workflow in the sandbox",
  async (name) => {
    const sandbox = frozen();
    preparations[name]?.(sandbox);
    const called = await liveThrough({
      specFile: file(`${name}.yaml`),
      workflowFile: file(`arazzo/${name}.arazzo.yaml`),
      client: clients[name](sandbox),
    });
    expect(called.length).toBeGreaterThan(4);
    expect(sandbox.log.map(({ operation }) => operation)).toEqual(called);
  },
);

test("a workflow ends at the first criterion that is not met", async () => {
  const sandbox = frozen();
  sandbox.faults.add({
    operation: "customers.retrieve",
    status: 404,
    body: { error: "not_found", error_description: "Gone." },
  });
  const client = clients["pin-payments"](sandbox);
  const files = { specFile: file("pin-payments.yaml"), workflowFile: file("arazzo/pin-payments.arazzo.yaml") };
  await expect(liveThrough({ ...files, client })).rejects.toThrow("retrieve: $statusCode == 200 is not met: 404");
});
