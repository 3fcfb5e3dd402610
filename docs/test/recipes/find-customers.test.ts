import { Monri } from "@clientele/monri";
import { PaymentKit } from "@clientele/payment-kit";
import { Paystack } from "@clientele/paystack";
import { PinPayments } from "@clientele/pin-payments";
import { createSandbox, type Sandbox } from "@clientele/sandbox";
import { describe, expect, test } from "vitest";
import { type AnyClient, findByEmail } from "../../recipes/find-by-email.ts";
import { findOrCreateCustomer, type Links } from "../../recipes/find-or-create.ts";

interface Provider {
  readonly connect: (sandbox: Sandbox) => AnyClient;
  /** Creates a customer beside the client. */
  readonly create: (sandbox: Sandbox, email: string) => Promise<string>;
}

const connectPin = ({ credentials, fetch }: Sandbox) => new PinPayments({ ...credentials["pin-payments"], fetch });
const connectPaystack = ({ credentials, fetch }: Sandbox) => new Paystack({ ...credentials.paystack, fetch });
const connectMonri = ({ credentials, fetch }: Sandbox) => new Monri({ ...credentials.monri, mode: "test", fetch });
const connectKit = ({ credentials, baseUrls, fetch }: Sandbox) =>
  new PaymentKit({ ...credentials["payment-kit"], baseUrl: baseUrls["payment-kit"], fetch });

const providers: Readonly<Record<string, Provider>> = {
  "pin-payments": {
    connect: connectPin,
    async create(sandbox, email) {
      const card_token = sandbox.control["pin-payments"].createCardToken();
      return (await connectPin(sandbox).customers.create({ email, card_token })).token;
    },
  },
  paystack: {
    connect: connectPaystack,
    create: async (sandbox, email) => (await connectPaystack(sandbox).customers.create({ email })).customer_code,
  },
  monri: {
    connect: connectMonri,
    create: async (sandbox, email) => (await connectMonri(sandbox).customers.create({ email })).uuid,
  },
  "payment-kit": {
    connect: connectKit,
    create: async (sandbox, email) => sandbox.control["payment-kit"].createCustomer({ email }).id,
  },
};

const memory = (): Links & { readonly rows: Map<string, string> } => {
  const rows = new Map<string, string>();
  return {
    rows,
    get: async (reference) => rows.get(reference),
    set: async (reference, id) => void rows.set(reference, id),
  };
};

describe.each(Object.entries(providers))("%s", (name, { connect, create }) => {
  test("finds a customer by e-mail address, whatever its case", async () => {
    const sandbox = createSandbox();
    const id = await create(sandbox, "ada@example.com");
    await create(sandbox, "grace@example.com");
    expect(await findByEmail(connect(sandbox), "Ada@example.com".toLowerCase())).toEqual({ id, complete: true });
  });

  test("reports a search of all customers that found none as complete", async () => {
    const sandbox = createSandbox();
    await create(sandbox, "grace@example.com");
    expect(await findByEmail(connect(sandbox), "ada@example.com")).toEqual({ id: undefined, complete: true });
  });

  test("finds or creates a customer once", async () => {
    const sandbox = createSandbox();
    if (name === "payment-kit") await create(sandbox, "ada@example.com");
    const links = memory();
    const person = { reference: "user-1", email: "ada@example.com", name: "Ada" };
    const cardToken = sandbox.control["pin-payments"].createCardToken();
    const client = connect(sandbox);
    const id = await findOrCreateCustomer(client, { ...person, cardToken }, links);
    expect(await findByEmail(client, person.email)).toEqual({ id, complete: true });
    expect(links.rows.get("user-1")).toBe(id);
    const before = sandbox.log.length;
    expect(await findOrCreateCustomer(client, person, links)).toBe(id);
    expect(sandbox.log).toHaveLength(before);
  });
});

test.each(["pin-payments", "monri"])("%s has no search: reports a scan that ended at its bound", async (name) => {
  const sandbox = createSandbox();
  const { connect, create } = providers[name] ?? expect.fail();
  await create(sandbox, "ada@example.com");
  for (const index of [1, 2, 3]) await create(sandbox, `newer-${index}@example.com`);
  expect(await findByEmail(connect(sandbox), "ada@example.com", 3)).toEqual({ id: undefined, complete: false });
  expect(await findByEmail(connect(sandbox), "ada@example.com", 4)).toMatchObject({ complete: true });
});

test("calls in parallel create one customer at Monri", async () => {
  const sandbox = createSandbox();
  const person = { reference: "user-1", email: "ada@example.com", name: "Ada" };
  const ids = await Promise.all([1, 2, 3].map(() => findOrCreateCustomer(connectMonri(sandbox), person, memory())));
  expect(new Set(ids).size).toBe(1);
  expect(await connectMonri(sandbox).customers.list().toArray()).toHaveLength(1);
});

test("a customer at Pin Payments whose creation was not confirmed is found, not created again", async () => {
  const sandbox = createSandbox();
  const cardToken = sandbox.control["pin-payments"].createCardToken();
  sandbox.faults.add({ operation: "customers.create", kind: "lost-answer" });
  const person = { reference: "user-1", email: "ada@example.com", name: "Ada", cardToken };
  const id = await findOrCreateCustomer(connectPin(sandbox), person, memory());
  const customers = await connectPin(sandbox).customers.list().toArray();
  expect(customers.map(({ token }) => token)).toEqual([id]);
});

test("a customer that PaymentKit does not have cannot be created", async () => {
  const person = { reference: "user-1", email: "ada@example.com", name: "Ada" };
  await expect(findOrCreateCustomer(connectKit(createSandbox()), person, memory())).rejects.toThrow("bought nothing");
});
