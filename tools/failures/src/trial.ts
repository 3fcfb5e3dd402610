import { getEventListeners } from "node:events";
import { isDeepStrictEqual } from "node:util";
import type { CallEvent, CallOptions, ClientOptions } from "@clientele/core";
import type { Candidate } from "./discover.ts";
import type { End } from "./end.ts";
import { leaks, type Shown, show } from "./leak.ts";
import { type Behaviour, Misbehaving } from "./server.ts";
import { payloadOf, type Subject } from "./subject.ts";

/** How a call ended. */
export type Outcome = { readonly value: unknown } | { readonly error: unknown };

/** What hooks were told. */
interface Told {
  readonly hook: string;
  readonly event: CallEvent;
}

/** What a call is made with, where it is not what the spec's examples say. */
interface CallChanges {
  readonly path?: readonly unknown[];
  readonly options?: CallOptions;
}

/** The server and the client of a case. */
export interface Setting {
  /** What the server does with each request; the last entry repeats. */
  readonly script?: (trial: Trial) => readonly Behaviour[];
  /** Options of the client, beside the base URL of the server. */
  readonly options?: (trial: Trial) => ClientOptions;
}

/** One case on stage: a client, an operation, a server that misbehaves and another that nobody should talk to. */
export class Trial {
  readonly subject: Subject;
  readonly server: Misbehaving = new Misbehaving();
  readonly other: Misbehaving = new Misbehaving();
  readonly told: Told[] = [];
  readonly lines: string[] = [];
  readonly abort: AbortController = new AbortController();
  /** The reason that the signal aborts with. */
  readonly reason: Error = new Error("the caller gave up");
  /** The text of a valid answer. */
  readonly success: string;
  readonly #candidate: Candidate;
  readonly #setting: Setting;

  constructor(candidate: Candidate, subject: Subject, setting: Setting) {
    this.#candidate = candidate;
    this.#setting = setting;
    this.subject = subject;
    this.success = JSON.stringify(subject.success.body);
  }

  /** Starts both servers. */
  async start(): Promise<void> {
    await Promise.all([this.server.listen(), this.other.listen()]);
    this.server.script = this.#setting.script?.(this) ?? [];
    this.other.script = [({ response }) => response.end(this.success)];
  }

  /** Gives up. */
  giveUp(): void {
    this.abort.abort(this.reason);
  }

  /** Makes the client and calls its operation. */
  async call({ path = this.subject.path, options = {} }: CallChanges = {}): Promise<unknown> {
    const { operation, payload } = this.subject;
    const keys = operation.id.split(".");
    let owner: unknown;
    let method: unknown = this.#client();
    for (const key of keys) {
      owner = method;
      method = (owner as Readonly<Record<string, unknown>> | undefined)?.[key]; // looked at before it is called
    }
    if (typeof method !== "function") throw new TypeError(`the client has no method ${operation.id}`);
    return method.call(owner, ...path, ...payload, { signal: this.abort.signal, ...options });
  }

  #client(): unknown {
    const note = (hook: string) => (event: CallEvent) => {
      this.told.push({ hook, event });
    };
    const line = (message: string, event: CallEvent): void => {
      this.lines.push(message, JSON.stringify(event));
    };
    const { hooks, ...options }: ClientOptions = this.#setting.options?.(this) ?? {};
    const both = (name: "onRequest" | "onResponse" | "onRetry" | "onError") => (event: CallEvent) => {
      note(name)(event);
      return hooks?.[name]?.(event);
    };
    return this.#candidate.create({
      baseUrl: this.server.url,
      timeout: 10_000,
      logger: { debug: line, info: line, warn: line, error: line },
      ...options,
      hooks: {
        onRequest: both("onRequest"),
        onResponse: both("onResponse"),
        onRetry: both("onRetry"),
        onError: both("onError"),
      },
    });
  }

  /** Everything that is wrong with how the case ended; empty where all is as it should be. */
  faults(outcome: Outcome, end: End): string[] {
    const faults = "error" in outcome ? this.#errorFaults(outcome.error, end) : this.#valueFaults(outcome.value, end);
    const sent = this.told.filter(({ hook }) => hook === "onRequest").length;
    const arrived = this.server.arrivals.length;
    if (sent !== end.sent) faults.push(`was sent ${sent} times, not ${end.sent}`);
    if (arrived !== (end.arrived ?? end.sent)) faults.push(`arrived ${arrived} times, not ${end.arrived ?? end.sent}`);
    if (this.other.connections > 0) faults.push("the other server was talked to");
    if (getEventListeners(this.abort.signal, "abort").length > 0) faults.push("a listener is left on the signal");
    return [...faults, ...leaks(this.secrets, this.#shown(outcome))];
  }

  /** The client's secrets, and the signatures made of them that have arrived. */
  get credentials(): readonly string[] {
    const made = this.server.arrivals.flatMap(({ headers: { authorization = "" } }) =>
      authorization.split(" ").slice(1),
    );
    return [...this.#candidate.secrets, ...made];
  }

  /** What nobody may see: the credentials, and what the spec marks in the body. */
  get secrets(): readonly string[] {
    return [...this.credentials, ...this.subject.sensitive];
  }

  #shown(outcome: Outcome): Shown {
    return {
      ...("error" in outcome ? show("error", outcome.error) : {}),
      ...Object.assign({}, ...this.told.map(({ hook, event }, index) => show(`${hook} ${index}`, event))),
      "the log": this.lines.join("\n"),
    };
  }

  #valueFaults(value: unknown, end: End): string[] {
    if (end.error) return [`succeeded where ${end.error} was due`];
    const body: unknown = JSON.parse(this.success.replace(/^\uFEFF/, ""));
    const got = this.subject.kind === "list" ? (value as { readonly items: unknown }).items : value; // a page
    return isDeepStrictEqual(got, payloadOf(this.subject, body)) ? [] : ["the value is not the payload that was sent"];
  }

  #errorFaults(error: unknown, end: End): string[] {
    if (end.error === "reason")
      return error === this.reason ? [] : [`ended with ${error}, not with the signal's reason`];
    if (!end.error) return [`ended with ${error} where a value was due`];
    const { name, status, attempts } = error as Readonly<Record<string, unknown>>; // of whatever kind, members may be asked for
    const faults = name === end.error ? [] : [`ended with ${error} where ${end.error} was due`];
    const expected = end.status === "success" ? this.subject.success.status : end.status;
    if (status !== expected) faults.push(`error.status is ${status}, not ${expected}`);
    if (end.error !== "ConfigurationError" && attempts !== end.sent) faults.push(`error.attempts is ${attempts}`);
    return faults;
  }
}
