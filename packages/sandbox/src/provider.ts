// How to write a provider, in ten lines. A folder per provider, e.g. src/paystack/:
//   spec.ts      the only file that imports from the provider's package: its table of operations and its types
//   rules.ts     `export const rules = { "paystack.x": [level, source, summary], ... } as const satisfies Rules`
//   one file per operation, or per resource, with handlers: `(call) => ({ status: 200, body })`
//   provider.ts  `defineProvider<operations, Kinds, RuleId, Control>({ ... })`, then one line in src/providers.ts
// A handler is synchronous, keeps all state in `call.world`, takes the time from `call.now`, and answers only what the
// spec documents for its operation: anything else does not compile. `call.fail(answer)` ends the call and undoes it; a
// helper that may fail with 404 declares `call: Fails<404, ErrorResponse>`, so that only operations with a 404 can use it.
// Each behaviour asks for its rule: `if (call.use("paystack.x")) ...`. It must behave differently without the rule: the
// mutation run switches each rule off and expects a red test. Ask for a rule only where the answer depends on it: an
// answer lists what was asked for, and with `onlyKnown` asking for an unknown rule ends the call with 501.
// Its scenarios stand in test/scenarios/<provider>/: every rule needs one that fails without it, every answer is held to
// the spec, and docs/sandbox/<provider>.md is written by `vitest run -u test/documentation.test.ts`.
// The whole package may weigh 16 KiB gzipped: a provider about 2.5, so summaries stay below 60 characters and shared work
// is shared. The kinds `world` and `#` belong to the engine.
import type { Answer, AnswerOf, ParametersOf } from "./engine/answer.ts";
import type { Members } from "./engine/body.ts";
import type { Incoming } from "./engine/incoming.ts";
import type { Rules } from "./engine/rule.ts";
import type { World } from "./engine/world.ts";

/** What the sandbox itself has to refuse, in the provider's form. */
export type Trouble =
  /** A live host or credential. */
  | "live"
  /** A card number that is no test number. */
  | "card"
  /** A body that cannot be read. */
  | "body"
  /** A method and path that belong to no operation. */
  | "route"
  /** Behaviour that is not known, with `onlyKnown`. */
  | "unknown"
  /** A defect of the sandbox. */
  | "failure";

/** An event for the webhook of a world. */
export interface WebhookEvent {
  /** Name of the event, for the list of deliveries. */
  readonly event: string;
  /** Sent as JSON. */
  readonly body: unknown;
}

/** What code of a provider can do in a world, at a time. */
export interface Scene<K, RuleId extends string> {
  readonly world: World<K>;
  /** Milliseconds since the epoch, by the sandbox's clock. */
  readonly now: number;
  /** States that the answer rests on a rule, and returns whether it holds: the value of an unknown rule is assumed. */
  use(rule: RuleId): boolean;
  /** Sends an event to the webhook of the world after the answer, if there is one. */
  emit(event: WebhookEvent): void;
  /** Calls the provider's timer of that name when the clock reaches a time. */
  schedule(time: number, name: string, data: string): void;
}

/** A call of an operation. */
export interface Call<Operation, K, RuleId extends string> extends Scene<K, RuleId> {
  /** Parameters in the path, decoded. */
  readonly params: ParametersOf<Operation>;
  /** Query parameters; of a repeated one, the last. */
  readonly query: Readonly<Record<string, string>>;
  readonly body: Members;
  readonly request: Incoming;
  /** World that all worlds of the provider share, for what was made without a credential. */
  readonly shared: World<K>;
  /** Ends the call with an answer, and undoes what it stored. */
  readonly fail: (answer: AnswerOf<Operation>) => never;
}

/** A call that may fail with some statuses: what a function asks for that several operations share. */
export interface Fails<Status extends number, Body> {
  readonly fail: (answer: { readonly status: Status; readonly body: Body }) => never;
}

/** What is known of a request when its credential is checked. */
export interface Door<K, RuleId extends string> {
  readonly request: Incoming;
  /** Operation id, unless the path belongs to none. */
  readonly operation: string | undefined;
  readonly params: Readonly<Record<string, string>>;
  readonly body: Members;
  readonly shared: World<K>;
  readonly now: number;
  use(rule: RuleId): boolean;
  /** Returns the world that holds an object. */
  holder(kind: keyof K & string, id: string): string | undefined;
}

/** Whose request it is: the credential that names a world, or a world that is known already. */
export type Identity = { readonly credential: string } | { readonly world: string };

/** What a provider's control functions work with. */
export interface Controls<K, RuleId extends string> {
  readonly shared: World<K>;
  /** Runs work in the world of a credential; without one, in the world that holds the object, or throws. */
  run<Result>(where: Where<K>, work: (scene: Scene<K, RuleId>) => Result): Result;
  /** Runs work in the world that all worlds of the provider share. */
  share<Result>(work: (scene: Scene<K, RuleId>) => Result): Result;
}

/** Names a world by its credential or by an object in it. */
export interface Where<K> {
  readonly credential?: string | undefined;
  readonly kind: keyof K & string;
  readonly id: string;
}

/** Which world a control function means; without a credential, the one that holds the object. */
export interface InWorld {
  /** The secret key, or what else names a world of the provider. */
  readonly credential?: string | undefined;
}

/** A limit on the requests of a world in a minute of the clock. */
export interface RateLimit<RuleId extends string> {
  readonly rule: RuleId;
  readonly perMinute: number;
  /** Headers of every answer; `reset` in seconds. */
  headers(state: {
    readonly limit: number;
    readonly remaining: number;
    readonly reset: number;
  }): Record<string, string>;
  readonly refusal: Answer;
}

/** A provider: its operations as the spec types them, and what the sandbox must know beside them. */
export interface Provider<Operations, K, RuleId extends string, Control> {
  /** Name of the package, as in `sandbox.baseUrls`. */
  readonly name: string;
  /** The generated table of operations. */
  readonly table: Readonly<
    Record<string, { readonly method: string; readonly path: string; readonly anonymous?: boolean }>
  >;
  /** Path of the base URL, before the spec's own paths. */
  readonly base: string;
  readonly testHosts: readonly string[];
  readonly liveHosts: readonly string[];
  readonly rules: Rules<RuleId>;
  /** Names of members, parameters and headers that the log leaves out. */
  readonly sensitive: readonly string[];
  readonly testCards?: readonly string[];
  /** Paths of body members whose card numbers the handler checks itself, by operation. */
  readonly cardMembers?: Readonly<Record<string, string>>;
  /** Further paths, as `METHOD /path`, of operations. */
  readonly aliases?: Readonly<Record<string, keyof Operations & string>>;
  /** A credential to start with, as the client's options. */
  readonly credentials: object;
  /** Checks the credential; an answer refuses the request. */
  authenticate(door: Door<K, RuleId>): Identity | Answer | Promise<Identity | Answer>;
  /** Makes the answer to what the sandbox itself refuses; `use` notes the rule it rests on, if any. */
  error(trouble: Trouble, message: string, use: (rule: RuleId) => boolean): Answer;
  readonly handlers: {
    readonly [Id in keyof Operations]: (call: Call<Operations[Id], K, RuleId>) => AnswerOf<Operations[Id]>;
  };
  /** Changes the path below the base URL before it is routed. */
  normalize?(path: string, use: (rule: RuleId) => boolean): string;
  /** Headers of every answer; `id` is a UUID, different for each request. */
  headers?(answer: Answer, id: string): Record<string, string>;
  /** Answers a request outside the spec, without a credential, by `METHOD /path`. */
  readonly pages?: Readonly<Record<string, (request: Incoming) => Answer>>;
  readonly limit?: RateLimit<RuleId>;
  readonly timers?: Readonly<Record<string, (scene: Scene<K, RuleId>, data: string) => void>>;
  /** Makes the headers of a webhook request, its signature above all; `secret` is the credential of its world. */
  sign?(body: string, secret: string): Promise<Record<string, string>>;
  control(controls: Controls<K, RuleId>): Control;
}

/** A provider as the engine sees it, whatever its types. */
export type AnyProvider = Provider<Record<string, Anything>, Record<string, unknown>, string, object>;

/** An operation of any spec. */
export interface Anything {
  readonly responses: Readonly<Record<number, { readonly content: { readonly any: unknown } }>>;
}

/** A provider whose control has a type. */
export type TypedProvider<Control> = Omit<AnyProvider, "control"> & { control(controls: never): Control };

/** Checks a provider against its spec, and hands it to the engine. */
export function defineProvider<Operations, K, RuleId extends string, Control>(
  provider: Provider<Operations, K, RuleId, Control>,
): TypedProvider<Control> {
  return provider as unknown as TypedProvider<Control>; // the engine passes each handler what the router found for it
}
