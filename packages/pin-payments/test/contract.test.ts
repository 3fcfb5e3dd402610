import { fileURLToPath } from "node:url";
import { contract, loadSpec } from "@clientele/contract";
import { script } from "@clientele/contract/stub";
import { PinPayments } from "@clientele/pin-payments";
import { expect, it } from "vitest";
import client from "./client.ts";

const spec = loadSpec(fileURLToPath(new URL("../../../specs/pin-payments.yaml", import.meta.url)));

contract({ spec, client });

it("sends requests to the servers of the spec, one per mode", async () => {
  const fetch = script({ status: 204 }, { status: 204 });
  for (const mode of ["test", "live"] as const) {
    await new PinPayments({ apiKey: "a-secret-key", mode, fetch }).customers.delete("cus_1");
  }
  const servers = spec.operations[0]?.servers.map(({ url }) => `${url}/customers/cus_1`);
  expect(fetch.sent.map(({ target }) => target.href).sort()).toEqual(servers?.sort());
});
