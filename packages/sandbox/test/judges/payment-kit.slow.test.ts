// The platform's own SDK of PaymentKit, unmodified. With its 788 packages it is no dependency of the workspace.
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { PaymentKit } from "@clientele/payment-kit";
import { run } from "@clientele/release/command";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../../src/index.ts";
import { type SandboxServer, serve } from "../../src/node.ts";
import { START } from "../create.ts";
import { type Installation, install } from "./installation.ts";

const MINUTE = 60_000;

interface Customer {
  readonly id: string;
  readonly did: string;
  readonly name: string | null;
  readonly livemode: boolean;
}

interface Results {
  readonly component: string;
  readonly did: string;
  readonly created: Customer;
  readonly createdInTestMode: Customer;
}

let installation: Installation | string;
let sandbox: Sandbox;
let server: SandboxServer;

beforeEach(async () => {
  installation = await install("@blocklet/payment-js@1.27.2");
  sandbox = createSandbox({ clock: START });
  server = await serve(sandbox, { port: 0 });
}, 6 * MINUTE);
afterEach(async () => {
  await server?.close();
  if (typeof installation === "object") installation.remove();
});

/** Returns our client in the world of a component, or of another credential. */
const clientOf = (component: string, mode: "live" | "test"): PaymentKit =>
  new PaymentKit({
    baseUrl: sandbox.baseUrls["payment-kit"],
    authorize: () => ({ "x-component-did": component, "x-component-sig": "unverified" }),
    mode,
    fetch: sandbox.fetch,
  });

/** Runs the program with the SDK, and returns the answers that it prints. */
async function judge({ folder }: Installation, debtor: string): Promise<Results> {
  const program = join(folder, "payment-js.cjs");
  copyFileSync(join(import.meta.dirname, "payment-js.cjs"), program);
  const address = server.baseUrls["payment-kit"] ?? "";
  const printed = await run(process.execPath, [program, address, debtor], {
    cwd: folder,
    env: { NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1", NODE_OPTIONS: "" },
  });
  return JSON.parse(printed.trim().split("\n").at(-1) ?? "");
}

test("@blocklet/payment-js makes every call of the Customers API", { timeout: 3 * MINUTE }, async ({ skip }) => {
  if (typeof installation === "string") {
    console.warn(`skipped: ${installation}`);
    return skip(installation);
  }
  const { createCustomer, createInvoice } = sandbox.control["payment-kit"];
  const debtor = createCustomer({ name: "Grace Mensah" });
  const invoice = createInvoice(debtor.id, { amount_due: "250" });
  const results = await judge(installation, debtor.did);
  const { component, did, created, createdInTestMode } = results;
  const named = { id: created.id, did, name: "Ada Okafor", metadata: { plan: "gold" }, livemode: true };
  expect(created).toMatchObject({ did, livemode: true });
  expect(results).toMatchObject({
    updated: named,
    retrieved: named,
    listed: { count: 2, list: [{ id: created.id }, { id: debtor.id }], paging: { page: 1, pageSize: 10 } },
    searched: { count: 1, list: [named] },
    overdue: {
      customer: { id: debtor.id },
      invoices: [{ id: invoice.id }],
      summary: { [invoice.currency_id]: { amount: "250" } },
    },
    createdInTestMode: { livemode: false },
    listedInTestMode: { count: 1, list: [{ id: createdInTestMode.id }] },
    // Expected refusals: a retrieve without `create`, and a search without a query, which the SDK does not check.
    unknown: { status: 404 },
    unsearchable: { status: 400, body: { error: '"query" is required' } },
  });

  // What the calls left behind, in the component's world and in no other.
  expect(await clientOf(component, "live").customers.retrieve(did)).toMatchObject(named);
  expect((await clientOf(component, "test").customers.list()).items).toMatchObject([{ id: createdInTestMode.id }]);
  expect((await clientOf("another", "live").customers.list()).items).toMatchObject([{ id: debtor.id }]);

  const calls = sandbox.log.filter(({ request }) => request.headers["x-component-sig-version"] !== undefined);
  expect(new Set(calls.map(({ operation }) => operation))).toEqual(
    new Set(["retrieve", "update", "list", "search", "overdueInvoices"].map((name) => `customers.${name}`)),
  );
  // The component's DID is the credential; the sandbox does not have the app's key to verify the signature with.
  expect(calls.every(({ rules }) => rules.includes("kit.signature-unverified"))).toBe(true);
  // A GET with a body.
  expect(calls.filter(({ request }) => request.body === '{"create":true}').map(({ method }) => method)).toEqual([
    "GET",
    "GET",
  ]);
});
