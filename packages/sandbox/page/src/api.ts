import type { LoggedExchange } from "../../src/engine/log.ts";
import type { Rule } from "../../src/engine/rule.ts";
import type { Delivery } from "../../src/engine/webhooks.ts";
import type { WorldState } from "../../src/node/state.ts";

export type { Delivery, LoggedExchange, Rule, WorldState };

/** Sends a request to the control API; throws with the message of a refusal. */
async function send<Result>(method: string, path: string, body?: unknown): Promise<Result> {
  const response = await fetch(`/_sandbox${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const value = text === "" ? undefined : JSON.parse(text);
  if (!response.ok) throw new Error(value?.message ?? `Status ${response.status}`);
  return value;
}

/** The control API, as far as the page uses it. */
export const api = {
  state: () => send<WorldState[]>("GET", "/state"),
  rules: () => send<Rule[]>("GET", "/rules"),
  deliveries: () => send<Delivery[]>("GET", "/webhooks"),
  clock: () => send<{ now: number }>("GET", "/clock"),
  advance: (milliseconds: number) => send<{ now: number }>("POST", "/clock", { advance: milliseconds }),
  setClock: (time: string) => send<{ now: number }>("POST", "/clock", { set: time }),
  addFault: (fault: object) => send<void>("POST", "/faults", fault),
  clearFaults: () => send<void>("DELETE", "/faults"),
  assumptions: () => send<Record<string, boolean>>("GET", "/assumptions"),
  assume: (id: string, value: boolean) => send<Record<string, boolean>>("PATCH", "/assumptions", { [id]: value }),
  reset: () => send<void>("POST", "/reset"),
} as const;
