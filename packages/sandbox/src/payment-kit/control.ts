import type { Controls, InWorld } from "../provider.ts";
import { newInvoice } from "./invoices.ts";
import type { RuleId } from "./rules.ts";
import type { Customer, Invoice } from "./spec.ts";
import { type Kinds, type KitScene, newCustomer, storeCustomer } from "./state.ts";

/** Makes what lies outside the Customers API of PaymentKit but shows in its answers. */
export interface PaymentKitControl {
  /** Makes a customer of the live mode, unless `livemode` is false; without a credential, one in every world. */
  createCustomer(details?: Partial<Customer>, where?: InWorld): Customer;
  /** Makes an invoice that is a day overdue, unless the details say otherwise. */
  createInvoice(idOrDid: string, details?: Partial<Invoice>, where?: InWorld): Invoice;
}

/** Creates the control of PaymentKit. */
export function control({ run, share, shared }: Controls<Kinds, RuleId>): PaymentKitControl {
  const seeded = (name: string): Customer | undefined =>
    shared.list("seed").find(({ customer }) => customer?.id === name || customer?.did === name)?.customer;
  const customerIn = ({ world }: KitScene, name: string): Customer => {
    const dids = ["live", "test"].map((mode) => world.get("did", `${mode}/${name}`)?.customer);
    const found = [name, ...dids].map((id) => world.get("customer", id ?? "")).find(Boolean);
    if (!found) throw new TypeError(`There is no customer ${name}.`);
    return found.shown;
  };
  const addInvoice = (name: string, details: Partial<Invoice>): ((scene: KitScene) => Invoice) => {
    return (scene) => {
      const shown = newInvoice(customerIn(scene, name), details, scene);
      scene.world.put("invoice", { id: shown.id, owner: String(shown.customer_id), shown });
      return shown;
    };
  };
  return {
    createCustomer: (details = {}, { credential } = {}) =>
      credential === undefined
        ? share((scene) => {
            const customer = newCustomer(details, scene);
            scene.world.put("seed", { id: customer.id, customer });
            return customer;
          })
        : run({ credential, kind: "customer", id: "" }, (scene) => {
            const customer = newCustomer(details, scene);
            storeCustomer(customer, scene.world);
            return customer;
          }),
    createInvoice(name, details = {}, { credential } = {}) {
      const customer = credential === undefined ? seeded(name) : undefined;
      if (customer) {
        return share((scene) => {
          const invoice = newInvoice(customer, details, scene);
          scene.world.put("seed", { id: invoice.id, invoice });
          return invoice;
        });
      }
      const kinds = name.startsWith("cus_") ? [["customer", name] as const] : dids(name);
      for (const [kind, id] of kinds.slice(0, -1)) {
        try {
          return run({ credential, kind, id }, addInvoice(name, details));
        } catch {} // the other mode may have it
      }
      const [kind, id] = kinds.at(-1) ?? ["customer", name];
      return run({ credential, kind, id }, addInvoice(name, details));
    },
  };
}

const dids = (name: string): readonly (readonly ["did", string])[] => [
  ["did", `live/${name}`],
  ["did", `test/${name}`],
];
