// Random sequences of calls in two accounts of each provider, beside a model of the customers that must exist.
import { Monri } from "@clientele/monri";
import { PaymentKit } from "@clientele/payment-kit";
import { Paystack } from "@clientele/paystack";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { START } from "./create.ts";

interface Customer {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

/** An account as the model uses it. */
interface Account {
  /** Creates a customer, or returns the one that has the address where the provider does so. */
  create(email: string): Promise<string>;
  rename(id: string, name: string): Promise<unknown>;
  /** Returns the name of a customer; rejects where there is none. */
  nameOf(id: string): Promise<string | null | undefined>;
  /** Absent where the provider deletes nothing. */
  remove?(id: string): Promise<unknown>;
  /** Walks the ids of all customers, newest first. */
  list(pageSize: number): AsyncIterable<string>;
}

async function* ids<Item>(items: AsyncIterable<Item>, idOf: (item: Item) => string): AsyncIterable<string> {
  for await (const item of items) yield idOf(item);
}

function paystack({ fetch }: Sandbox, key: string): Account {
  const { customers } = new Paystack({ secretKey: `sk_test_${key}`, fetch });
  return {
    create: async (email) => (await customers.create({ email })).customer_code,
    rename: (code, first_name) => customers.update(code, { first_name }),
    nameOf: async (code) => (await customers.retrieve(code)).first_name,
    list: (perPage) => ids(customers.list({ perPage }), (customer) => customer.customer_code),
  };
}

function monri({ fetch, control }: Sandbox): Account {
  const { customers } = new Monri({ ...control.monri.addMerchant(), mode: "test", fetch });
  return {
    create: async (email) => (await customers.create({ email })).uuid,
    rename: (uuid, name) => customers.update(uuid, { name }),
    nameOf: async (uuid) => (await customers.retrieve(uuid)).name,
    remove: (uuid) => customers.delete(uuid),
    list: (limit) => ids(customers.list({ limit }), ({ uuid }) => uuid),
  };
}

function paymentKit({ fetch, baseUrls, control }: Sandbox, accessKey: string): Account {
  const { customers } = new PaymentKit({ accessKey, baseUrl: baseUrls["payment-kit"], fetch });
  return {
    create: async (email) => control["payment-kit"].createCustomer({ email }, { credential: accessKey }).id,
    rename: (id, name) => customers.update(id, { name }),
    nameOf: async (id) => (await customers.retrieve(id)).name,
    list: (pageSize) => ids(customers.list({ pageSize }), ({ id }) => id),
  };
}

const accounts = { paystack, monri, "payment-kit": paymentKit };

const step = fc.record({
  kind: fc.constantFrom("create", "create", "rename", "remove", "list"),
  account: fc.nat(1),
  at: fc.nat(9),
});

test.each(Object.entries(accounts))("%s shows exactly what exists, in order, in each account", async (name, open) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const sandbox = createSandbox({ clock: START, rateLimits: false });
      const worlds = ["one", "two"].map((key) => ({ account: open(sandbox, key), model: [] as Customer[] }));
      const create = async ({ account, model }: (typeof worlds)[number], email: string): Promise<void> => {
        const id = await account.create(email);
        const existing = model.find((customer) => customer.email === email);
        if (name === "paystack" && existing) expect(id).toBe(existing.id);
        else model.unshift({ id, email, name: "" });
      };
      const check = async ({ account, model }: (typeof worlds)[number], size: number): Promise<void> => {
        const seen: string[] = [];
        for await (const id of account.list(size)) {
          seen.push(id);
          // What happens in another account changes nothing.
          const other = worlds.find((world) => world.account !== account);
          if (other && seen.length % 3 === 0) await create(other, `${seen.length}@example.org`);
        }
        expect(seen).toEqual(model.map(({ id }) => id));
      };
      for (const { kind, account: index, at } of steps) {
        const world = worlds[index];
        const customer = world?.model[at % Math.max(world.model.length, 1)];
        if (kind === "create" && world) await create(world, `${at}@example.com`);
        if (kind === "list" && world) await check(world, (at % 3) + 1);
        if (!world || !customer) continue;
        const place = world.model.indexOf(customer);
        if (kind === "rename") {
          await world.account.rename(customer.id, `name ${at}`);
          world.model[place] = { ...customer, name: `name ${at}` };
          expect(await world.account.nameOf(customer.id)).toBe(`name ${at}`);
        }
        if (kind === "remove" && world.account.remove) {
          await world.account.remove(customer.id);
          world.model.splice(place, 1);
          await expect(world.account.nameOf(customer.id)).rejects.toMatchObject({ status: 404 });
        }
      }
      for (const world of worlds) await check(world, 2);
      for (const { account, model } of worlds)
        for (const { id, name: expected } of model) expect((await account.nameOf(id)) ?? "").toBe(expected);
    }),
    { numRuns: 25, seed: 7 },
  );
});
