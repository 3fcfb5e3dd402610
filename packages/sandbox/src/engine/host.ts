import type { AnyProvider, Identity, Scene, Trouble } from "../provider.ts";
import type { Store } from "../store/store.ts";
import { type Answer, Refusal } from "./answer.ts";
import { type CardFinder, createCardFinder } from "./card-number.ts";
import { createRedaction, type Redaction } from "./log.ts";
import { digest } from "./random.ts";
import { createRouter, type Router } from "./router.ts";
import { engineRules, type Rules } from "./rule.ts";
import type { Pending } from "./webhooks.ts";
import { openWorld, type World } from "./world.ts";

/** What all hosts of a sandbox share. */
export interface Ground {
  readonly store: Store;
  readonly seed: string;
  /** Values of rules that differ from their defaults. */
  readonly values: ReadonlyMap<string, boolean>;
  readonly onlyKnown: boolean;
  /** What is to happen at a time. */
  readonly agenda: World<Agenda>;
  hasWebhook(provider: string): boolean;
  now(): number;
  /** Is called once something was done outside a request. */
  changed(): void;
}

/** What is to happen at a time: timers of the providers, and events to deliver. */
export interface Agenda {
  timer: Timer;
  webhook: Pending;
}

/** A call of a provider's timer. */
export interface Timer {
  readonly id: string;
  readonly provider: string;
  readonly world: string;
  readonly name: string;
  readonly data: string;
  readonly due: number;
}

// A world of the provider, as the shared world lists it.
interface Registered {
  readonly id: string;
  readonly secret: string;
}

type AnyScene = Scene<Record<string, unknown>, string>;

/** Ids of the rules that an answer rests on. */
export type Used = Set<string>;

/** A provider in a sandbox: its worlds, and what its code can do in them. */
export class Host {
  readonly provider: AnyProvider;
  readonly router: Router;
  readonly cards: CardFinder;
  readonly redaction: Redaction;
  readonly rules: Rules;
  readonly shared: World<Record<string, unknown>>;
  readonly #ground: Ground;

  constructor(provider: AnyProvider, ground: Ground) {
    this.#ground = ground;
    this.provider = provider;
    this.router = createRouter(provider.table, provider.aliases);
    this.cards = createCardFinder(provider.testCards ?? []);
    this.redaction = createRedaction(provider.sensitive, this.cards);
    this.rules = { ...engineRules, ...provider.rules };
    this.shared = this.world(provider.name);
  }

  /** Opens a world by its id. */
  world(id: string): World<Record<string, unknown>> {
    const { store, seed } = this.#ground;
    return openWorld(store, { id, seed, cards: this.cards }) as World<Record<string, unknown>>; // kinds are the provider's
  }

  /** Returns the id of the world of a credential. */
  worldOf(credential: string): string {
    return `${this.provider.name}/${digest(credential)}`;
  }

  /** Enters an identity into the list of worlds, and returns the id of its world. */
  register(identity: Identity): string {
    if ("world" in identity) return identity.world;
    const id = this.worldOf(identity.credential);
    if (!this.shared.get("world", id)) {
      // Only what has to sign with the credential keeps it.
      const registered: Registered = { id, secret: this.provider.sign ? identity.credential : "" };
      this.shared.put("world", registered);
    }
    return id;
  }

  /** Returns the headers that the provider sends with an event. */
  async sign({ world, body }: Pending): Promise<Record<string, string>> {
    const registered = this.shared.get("world", world) as Registered | undefined; // as register stores it
    return (await this.provider.sign?.(body, registered?.secret ?? "")) ?? {};
  }

  /** Returns the world that holds an object. */
  holder(kind: string, id: string): string | undefined {
    const worlds = this.shared.list("world") as Registered[]; // as register stores them
    return worlds.find((world) => this.#ground.store.get({ world: world.id, kind, id }))?.id;
  }

  /** Notes a rule, and returns its value. Ends the call with 501 where only what is known may be used. */
  use(rule: string, used: Used): boolean {
    const [level, , , assumed] = this.rules[rule] ?? [];
    if (!level) throw new Error(`No rule ${rule} is declared.`);
    used.add(rule);
    if (level === "unknown" && this.#ground.onlyKnown) {
      const message = `The sandbox was asked for known behaviour only, and this rests on an assumption: ${rule}.`;
      throw new Refusal({ ...this.refusal("unknown", message, used), status: 501 });
    }
    return this.#ground.values.get(rule) ?? assumed ?? true;
  }

  /** Makes what the provider's code works with in a world. */
  scene(world: World<Record<string, unknown>>, used: Used, now: number = this.#ground.now()): AnyScene {
    const { name: provider } = this.provider;
    const { agenda, hasWebhook } = this.#ground;
    return {
      world,
      now,
      use: (rule) => this.use(rule, used),
      emit({ event, body }) {
        if (!hasWebhook(provider)) return;
        const text = JSON.stringify(body);
        agenda.put("webhook", {
          id: agenda.random(16),
          provider,
          world: world.id,
          event,
          body: text,
          due: now,
          attempts: 0,
        });
      },
      schedule(due, name, data) {
        agenda.put("timer", { id: agenda.random(16), provider, world: world.id, name, data, due });
      },
    };
  }

  /** Runs work whose changes are kept unless it is refused; a refusal becomes its answer, a defect an error of the provider's. */
  attempt(work: () => Answer, used: Used): Answer {
    try {
      return this.#ground.store.transaction(work);
    } catch (error) {
      return this.failed(error, used);
    }
  }

  /** Turns what was thrown into an answer. */
  failed(error: unknown, used: Used): Answer {
    if (error instanceof Refusal) return error.answer;
    return this.refusal("failure", `The sandbox failed: ${String(error)}`, used);
  }

  /** Makes the provider's answer to what the sandbox itself refuses. */
  refusal(trouble: Trouble, message: string, used: Used): Answer {
    return this.provider.error(trouble, message, (rule) => this.use(rule, used));
  }

  /** Calls a timer of the provider at its time. */
  runTimer({ world, name, data, due }: Timer): void {
    const run = this.provider.timers?.[name];
    this.#ground.store.transaction(() => run?.(this.scene(this.world(world), new Set(), due), data));
  }

  /** Makes the functions with which a test makes what lies outside the API. */
  control(): object {
    const { store, changed } = this.#ground;
    const runIn = <Result>(id: string, work: (scene: AnyScene) => Result): Result => {
      const result = store.transaction(() => work(this.scene(this.world(id), new Set())));
      changed();
      return result;
    };
    return this.provider.control({
      shared: this.shared,
      share: (work) => runIn(this.provider.name, work),
      run: ({ credential, kind, id }, work) => {
        const world = credential === undefined ? this.holder(kind, id) : this.register({ credential });
        if (world === undefined) throw new TypeError(`No world of ${this.provider.name} holds the ${kind} ${id}.`);
        return runIn(world, work);
      },
    });
  }
}
