import type { AnyProvider } from "../provider.ts";
import { memoryStore } from "../store/memory.ts";
import { createCardFinder } from "./card-number.ts";
import { createClock } from "./clock.ts";
import { createFaults } from "./fault.ts";
import { createHandler, type Door } from "./handler.ts";
import { type Agenda, Host } from "./host.ts";
import { readRequest } from "./incoming.ts";
import type { LoggedExchange } from "./log.ts";
import { checkAssumptions, type Sandbox, type SandboxOptions, select } from "./options.ts";
import { engineRules, rulesOf } from "./rule.ts";
import { readSnapshot, writeSnapshot } from "./snapshot.ts";
import { createTraffic } from "./traffic.ts";
import { checkTarget, createWebhooks } from "./webhooks.ts";
import { openWorld, type World } from "./world.ts";

// How many exchanges the log keeps.
const LOG = 10_000;

/** A sandbox whose providers' types are not known. */
export type AnySandbox = Sandbox<string, Readonly<Record<string, object>>, Readonly<Record<string, object>>>;

/** Creates a sandbox of providers; `values` switches rules of any level, for tests of the sandbox itself. */
export function createEngine(
  providers: readonly AnyProvider[],
  options: SandboxOptions = {},
  values: Readonly<Record<string, boolean>> = {},
): AnySandbox {
  const { store = memoryStore(), webhooks: targets = {}, onlyKnown = false, rateLimits = true } = options;
  const seed = String(options.seed ?? "clientele");
  const selected = select(providers, options.providers);
  const rules = [engineRules, ...selected.map((provider) => provider.rules)].flatMap(rulesOf);
  checkAssumptions(options.assume ?? {}, rules);
  for (const [name, target] of Object.entries(targets)) {
    select(providers, [name]);
    if (target !== undefined) checkTarget(name, target);
  }

  const clock = createClock(options.clock, () => changed());
  const agenda = openWorld(store, { id: "@", seed, cards: createCardFinder([]) }) as World<object> as World<Agenda>; // its own kinds
  const ground = {
    store,
    seed,
    values: new Map(Object.entries({ ...options.assume, ...values })),
    onlyKnown,
    agenda,
    hasWebhook: (name: string) => targets[name] !== undefined,
    now: clock.now,
    changed: () => changed(),
  };
  const hosts = new Map(selected.map((provider) => [provider.name, new Host(provider, ground)] as const));
  const faults = createFaults(Object.fromEntries(selected.map(({ name, table }) => [name, Object.keys(table)])));
  const traffic = createTraffic();
  const log: LoggedExchange[] = [];
  const listeners = new Set<(exchange: LoggedExchange) => void>();
  const webhooks = createWebhooks({
    pending: agenda as World<object> as World<Pick<Agenda, "webhook">>, // the part of it that holds events
    targets,
    now: clock.now,
    sign: async (event) => (await hosts.get(event.provider)?.sign(event)) ?? {},
  });
  const runTimers = (): void => {
    for (;;) {
      const [timer] = agenda.list("timer").sort((one, other) => one.due - other.due);
      if (!timer || timer.due > clock.now()) return;
      agenda.delete("timer", timer.id);
      hosts.get(timer.provider)?.runTimer(timer);
    }
  };
  const changed = (): void => {
    runTimers();
    webhooks.kick();
  };
  const doors = doorsOf([...hosts.values()]);
  const handle = createHandler({
    doors,
    seed,
    rateLimits,
    traffic,
    now: clock.now,
    takeFault: faults.take,
    before: runTimers,
    after: webhooks.kick,
    log(exchange) {
      log.push(exchange);
      if (log.length > LOG) log.shift();
      for (const listener of listeners) listener(exchange);
    },
  });

  return {
    fetch: async (input: RequestInfo | URL, init?: RequestInit) => handle(await readRequest(input, init)),
    handle,
    baseUrls: Object.fromEntries(
      selected.map((provider) => [provider.name, `https://${hostOf(provider)}${provider.base}`]),
    ),
    hosts: [...doors.keys()],
    credentials: Object.fromEntries(selected.map(({ name, credentials }) => [name, credentials])),
    control: Object.fromEntries([...hosts].map(([name, host]) => [name, host.control()])),
    clock: { now: clock.now, advance: clock.advance, set: clock.set },
    faults: { add: faults.add, clear: faults.clear },
    log,
    webhooks: {
      deliveries: webhooks.deliveries,
      async settled() {
        runTimers();
        await webhooks.settled();
      },
    },
    rules,
    assumptions: () =>
      Object.fromEntries(
        rules
          .filter(({ level }) => level === "unknown")
          .map(({ id, default: assumed = true }) => [id, ground.values.get(id) ?? assumed]),
      ),
    assume(changes) {
      checkAssumptions(changes, rules);
      for (const [id, value] of Object.entries(changes)) ground.values.set(id, value);
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reset() {
      store.clear();
      traffic.counts.clear();
      faults.clear();
      log.length = 0;
      webhooks.deliveries.length = 0;
    },
    snapshot: () => writeSnapshot({ rows: [...store.all()], clock: clock.state(), traffic: [...traffic.counts] }),
    restore(text) {
      const saved = readSnapshot(text);
      store.transaction(() => {
        store.clear();
        for (const row of saved.rows) store.put(row);
      });
      clock.load(saved.clock);
      traffic.counts.clear();
      for (const [world, count] of saved.traffic) traffic.counts.set(world, count);
    },
  };
}

/** Returns the host name that the sandbox gives a provider. */
const hostOf = ({ name }: AnyProvider): string => `${name}.sandbox.test`;

function doorsOf(hosts: readonly Host[]): Map<string, Door> {
  const doors = new Map<string, Door>();
  for (const host of hosts) {
    const { testHosts, liveHosts } = host.provider;
    for (const name of liveHosts) doors.set(name, { host, live: true });
    for (const name of [...testHosts, hostOf(host.provider)]) doors.set(name, { host, live: false });
  }
  return doors;
}
