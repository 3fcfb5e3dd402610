import { fileURLToPath } from "node:url";
import { contract, loadSpec } from "@clientele/contract";
import { script } from "@clientele/contract/stub";
import { Paystack } from "@clientele/paystack";
import { expect, it } from "vitest";
import client from "./client.ts";

const spec = loadSpec(fileURLToPath(new URL("../../../specs/paystack.yaml", import.meta.url)));

contract({ spec, client, refuses: (body) => Object(body).status === false });

it("sends requests to the one server of the spec with keys of both modes", async () => {
  const answer = { body: { status: true, data: { email: "ada@example.com" } } };
  const fetch = script(answer, answer);
  for (const secretKey of ["sk_test_1", "sk_live_1"]) {
    await new Paystack({ secretKey, fetch }).customers.retrieve("CUS_1");
  }
  const servers = spec.operations[0]?.servers.map(({ url }) => `${url}/customer/CUS_1`);
  expect([...new Set(fetch.sent.map(({ target }) => target.href))]).toEqual(servers);
});
