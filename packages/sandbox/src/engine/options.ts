import type { AnyProvider } from "../provider.ts";
import type { Store } from "../store/store.ts";
import type { Clock, Moment } from "./clock.ts";
import type { Faults } from "./fault.ts";
import type { Incoming } from "./incoming.ts";
import type { LoggedExchange } from "./log.ts";
import type { Rule } from "./rule.ts";
import type { Webhooks, WebhookTarget } from "./webhooks.ts";

/** Options of a sandbox. */
export interface SandboxOptions<Name extends string = string> {
  /** Providers to simulate. Default: all. */
  readonly providers?: readonly Name[] | undefined;
  /** Where state is kept. Default: in memory. */
  readonly store?: Store | undefined;
  /** Moment at which the clock stands still. Default: it runs with the machine's. */
  readonly clock?: Moment | undefined;
  /** Text from which ids are made. */
  readonly seed?: string | number | undefined;
  /** Values of unknown rules, by id. */
  readonly assume?: Readonly<Record<string, boolean>> | undefined;
  /** Answers 501 where the answer would rest on an unknown rule. Default `false`. */
  readonly onlyKnown?: boolean | undefined;
  /** Where events go, by provider: a loopback URL or a function. */
  readonly webhooks?: Readonly<Partial<Record<Name, WebhookTarget | undefined>>> | undefined;
  /** Whether rate limits apply. Default `true`. */
  readonly rateLimits?: boolean | undefined;
}

/** A stateful simulator of providers' APIs. */
export interface Sandbox<Name extends string, Controls, Credentials> {
  /**
   * Answers like the providers. Rejects with a `TypeError` for any other host and for a fault that breaks the
   * connection, and with the signal's reason once that is aborted.
   */
  readonly fetch: typeof fetch;
  /** Answers a request in parts: for servers, and for what a `Request` cannot hold. Rejects like `fetch`. */
  handle(message: Incoming): Promise<Response>;
  /** The URL of each provider below which the paths of its spec stand. */
  readonly baseUrls: Readonly<Record<Name, string>>;
  /** Every host name that it answers for: those of `baseUrls` and the providers' own. */
  readonly hosts: readonly string[];
  /** A ready credential of each provider, as options of its client. */
  readonly credentials: Credentials;
  /** Makes what lies outside the Customers APIs but shows in their answers. */
  readonly control: Controls;
  readonly clock: Clock;
  readonly faults: Faults;
  /** Exchanges, oldest first, redacted; the latest ten thousand. */
  readonly log: readonly LoggedExchange[];
  readonly webhooks: Webhooks;
  /** Every rule of the providers and of the sandbox itself. */
  readonly rules: readonly Rule[];
  /** Returns the values of the unknown rules, by id. */
  assumptions(): Readonly<Record<string, boolean>>;
  /** Changes values of unknown rules. Throws a `TypeError` for any other name, and then changes nothing. */
  assume(values: Readonly<Record<string, boolean>>): void;
  /** Calls a function with each exchange once it is logged; returns a function that ends this. */
  watch(listener: (exchange: LoggedExchange) => void): () => void;
  /** Removes all state, faults, deliveries and the log. */
  reset(): void;
  /** Returns all state, the clock and the counters of ids as a text. */
  snapshot(): string;
  /** Returns to a snapshot. Throws a `TypeError` for anything else, and then changes nothing. */
  restore(snapshot: string): void;
}

/** Picks providers by name. Throws a `TypeError` for a name that is not known. */
export function select(
  providers: readonly AnyProvider[],
  names: readonly string[] | undefined,
): readonly AnyProvider[] {
  if (!names) return providers;
  return names.map((name) => {
    const found = providers.find((provider) => provider.name === name);
    if (found) return found;
    throw new TypeError(`No provider ${name}; there are ${providers.map((provider) => provider.name).join(", ")}.`);
  });
}

/** Throws a `TypeError` for a name that is not an unknown rule, and for a value that is not a boolean. */
export function checkAssumptions(assume: Readonly<Record<string, unknown>>, rules: readonly Rule[]): void {
  const known = rules.filter(({ level }) => level === "unknown").map(({ id }) => id);
  for (const [id, value] of Object.entries(assume)) {
    if (!known.includes(id)) throw new TypeError(`No assumption ${id}; there are ${known.join(", ")}.`);
    if (typeof value !== "boolean") throw new TypeError(`The assumption ${id} takes true or false.`);
  }
}
