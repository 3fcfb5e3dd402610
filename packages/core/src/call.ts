import type { CallFacts, Outcome } from "./call-error.ts";
import type { CallEvent, Hooks } from "./hooks.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import type { OutgoingRequest, Provider } from "./provider.ts";
import type { Redactor } from "./redactor.ts";

/** What all calls of one client have in common. */
export interface Engine {
  readonly provider: Provider;
  /** The options of the client, checked. */
  readonly client: ClientOptions;
  readonly baseUrl: string;
  /** The headers of the client, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The same for a call without a body, options and parameters: most reads. */
  readonly readHeaders: Readonly<Record<string, string>>;
  readonly hooks: readonly Hooks[];
  /** Names whose values must not be shown, in lower case. */
  readonly sensitive: ReadonlySet<string>;
}

/** An operation with its id. */
export interface Route extends Operation {
  readonly id: string;
  /** The names in the path template. */
  readonly names: readonly string[];
}

/** The request of a call before it is authenticated. */
export interface PlainRequest extends OutgoingRequest {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Whether it may be sent again after any failure. */
  readonly safe: boolean;
  /** The path arguments, in the order of their names in the template. */
  readonly path?: readonly unknown[];
  /** The body as `fetch` is to send it; `body` is its text, for signatures. */
  readonly payload: string | Uint8Array<ArrayBuffer> | null;
  /** Members of the init of `client.fetch` that only the platform's `fetch` knows. */
  readonly init?: RequestInit;
  /** The body before it was serialized, where it can be searched for sensitive values better than in its bytes. */
  readonly content?: unknown;
}

const OUTCOMES: readonly Outcome[] = ["not-sent", "refused", "unknown"];

let count = 0;
let processId = "";

/** The state of one call, from its arguments to its result, over all attempts. */
export class Call {
  readonly engine: Engine;
  readonly route: Route;
  readonly options: CallOptions;
  readonly began: number = Date.now();
  request: PlainRequest | undefined;
  /** The headers of the current attempt, authentication included. */
  headers: Readonly<Record<string, string>> | undefined;
  /** The response of the current attempt. */
  response: Response | undefined;
  /** Milliseconds for one attempt. */
  readonly timeout: number;
  /** How many attempts have begun. */
  attempts = 0;
  /** Whether the current attempt has reached `fetch`. */
  sent = false;
  /** Authentication headers that the redactor does not know yet. */
  credentials: Readonly<Record<string, string>>[] = [];
  redactor: Redactor | undefined;
  /** Whether the redactor knows the sensitive values of the request. */
  searched = false;
  /** URL and headers of the current attempt as events show them. */
  shown: Pick<CallEvent, "url" | "headers"> | undefined;
  #id: string | undefined;
  #outcome = 0;

  constructor(engine: Engine, route: Route, options: CallOptions) {
    this.engine = engine;
    this.route = route;
    this.options = options;
    this.timeout = options?.timeout ?? engine.client.timeout ?? 30_000;
  }

  /** Unique within the process, also beside another copy of this module. */
  get id(): string {
    processId ||= Math.random().toString(36).slice(2, 8);
    this.#id ??= `${processId}-${++count}`;
    return this.#id;
  }

  /** Notes how far an attempt got. A later attempt cannot undo what an earlier one may have done. */
  reached(outcome: Outcome): void {
    this.#outcome = Math.max(this.#outcome, OUTCOMES.indexOf(outcome));
  }

  /** Notes what a status code says of the request. */
  reachedStatus(status: number): void {
    this.reached(status >= 400 && status < 500 ? "refused" : "unknown");
  }

  /** The facts that every error of this call has. */
  get facts(): CallFacts & { readonly operation: string } {
    return { operation: this.route.id, attempts: this.attempts, outcome: OUTCOMES[this.#outcome] };
  }
}
