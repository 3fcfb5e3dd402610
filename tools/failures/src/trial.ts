import { getEventListeners } from "node:events";
import { isDeepStrictEqual } from "node:util";
import { type CallEvent, type CallOptions, type ClientOptions, type Hooks, logTo } from "@clientele/core";
import type { Style } from "./case.ts";
import type { Candidate } from "./discover.ts";
import type { End } from "./end.ts";
import { invoke, type Reply } from "./invocation.ts";
import { leaks, type Shown, show } from "./leak.ts";
import { type Behaviour, Misbehaving } from "./server.ts";
import { payloadOf, type Subject } from "./subject.ts";

/** The result of a call. */
export type Outcome = { readonly value: unknown } | { readonly error: unknown };

/** An event of a hook. */
interface Emitted {
  readonly hook: string;
  readonly event: CallEvent;
}

/** Changes of a call's arguments; the rest is taken from the spec's examples. */
interface CallChanges {
  readonly path?: readonly unknown[];
  readonly options?: CallOptions;
}

/** The server and the client of a case. */
export interface Setting {
  /** The behaviour of the server for each request; the last entry repeats. */
  readonly script?: (trial: Trial) => readonly Behaviour[];
  /** Options of the client, beside the base URL of the server. */
  readonly options?: (trial: Trial) => ClientOptions;
}

const hookNames = ["onRequest", "onResponse", "onRetry", "onError", "onEnd"] as const;

/** One run of a case: a client, an operation, a server that misbehaves and another that must not be contacted. */
export class Trial {
  readonly subject: Subject;
  readonly style: Style;
  readonly server: Misbehaving = new Misbehaving();
  readonly other: Misbehaving = new Misbehaving();
  readonly emitted: Emitted[] = [];
  readonly lines: string[] = [];
  readonly abort: AbortController = new AbortController();
  /** The reason that the signal aborts with. */
  readonly reason: Error = new Error("the caller gave up");
  /** The text of a valid answer. */
  readonly success: string;
  readonly #candidate: Candidate;
  readonly #setting: Setting;

  constructor(candidate: Candidate, { subject, style }: Pick<Trial, "subject" | "style">, setting: Setting) {
    this.#candidate = candidate;
    this.#setting = setting;
    this.subject = subject;
    this.style = style;
    this.success = JSON.stringify(subject.success.body);
  }

  /** Starts both servers. */
  async start(): Promise<void> {
    await Promise.all([this.server.listen(), this.other.listen()]);
    this.server.script = this.#setting.script?.(this) ?? [];
    this.other.script = [({ response }) => response.end(this.success)];
  }

  /** Aborts the signal of the calls. */
  giveUp(): void {
    this.abort.abort(this.reason);
  }

  /** Makes the client and calls its operation. */
  async call({ path = this.subject.path, options }: CallChanges = {}): Promise<unknown> {
    const target = { client: this.#client(), raw: this.#candidate.raw };
    return invoke(this.style, target, {
      subject: this.subject,
      path,
      options: { signal: this.abort.signal, ...options },
    });
  }

  #client(): unknown {
    const { hooks = [], ...options }: ClientOptions = this.#setting.options?.(this) ?? {};
    const note = (hook: string) => [hook, (event: CallEvent) => this.emitted.push({ hook, event })];
    const log = logTo((_, message, event) => this.lines.push(message, JSON.stringify(event)));
    const noted: Hooks = Object.fromEntries(hookNames.map(note));
    return this.#candidate.create({
      baseUrl: this.server.url,
      timeout: 30_000,
      ...options,
      hooks: [noted, log, hooks].flat(),
    });
  }

  /** Lists everything that is wrong with the end of the case. */
  faults(outcome: Outcome, end: End): string[] {
    const faults = "error" in outcome ? this.#errorFaults(outcome.error, end) : this.#valueFaults(outcome.value, end);
    const sent = this.emitted.filter(({ hook }) => hook === "onRequest").length;
    const arrived = this.server.arrivals.length;
    if (sent !== end.sent) faults.push(`was sent ${sent} times, not ${end.sent}`);
    if (arrived !== (end.arrived ?? end.sent)) faults.push(`arrived ${arrived} times, not ${end.arrived ?? end.sent}`);
    if (this.other.connections > 0) faults.push("the other server was contacted");
    // openapi-fetch makes a `Request`, which listens to the signal as long as it lives.
    if (this.style !== "raw" && getEventListeners(this.abort.signal, "abort").length > 0)
      faults.push("a listener is left on the signal");
    return [...faults, ...this.#eventFaults(), ...leaks(this.secrets, this.#shown(outcome))];
  }

  // The last event of every call is `onEnd`, and there is one of it.
  #eventFaults(): string[] {
    const ids = new Set(this.emitted.map(({ event }) => event.callId));
    return [...ids].flatMap((id) => {
      const hooks = this.emitted.filter(({ event }) => event.callId === id).map(({ hook }) => hook);
      return hooks.indexOf("onEnd") === hooks.length - 1 ? [] : [`the events of a call were ${hooks.join(", ")}`];
    });
  }

  /** The client's secrets, and the signatures that have arrived. */
  get credentials(): readonly string[] {
    const made = this.server.arrivals.flatMap(({ headers: { authorization = "" } }) =>
      authorization.split(" ").slice(1),
    );
    return [...this.#candidate.secrets, ...made];
  }

  /** What must not be shown: the credentials, and the values that the spec marks in the body. */
  get secrets(): readonly string[] {
    return [...this.credentials, ...this.subject.sensitive];
  }

  #shown(outcome: Outcome): Shown {
    return {
      ...("error" in outcome ? show("error", outcome.error) : {}),
      ...Object.assign({}, ...this.emitted.map(({ hook, event }, index) => show(`${hook} ${index}`, event))),
      "the log": this.lines.join("\n"),
    };
  }

  #statusOf({ status }: End): number | undefined {
    return status === "success" ? this.subject.success.status : status;
  }

  #valueFaults(value: unknown, end: End): string[] {
    if (end.error) return [`resolved where ${end.error} was due`];
    const body: unknown = JSON.parse(this.success.replace(/^\uFEFF/, ""));
    if (this.style !== "method") return this.#replyFaults(value as Reply, { body, status: this.#statusOf(end) });
    const got = this.subject.kind === "list" ? (value as { readonly items: unknown }).items : value; // a page
    return isDeepStrictEqual(got, payloadOf(this.subject, body)) ? [] : ["the value is not the payload that was sent"];
  }

  #replyFaults(
    { status, body }: Reply,
    expected: { readonly body: unknown; readonly status: number | undefined },
  ): string[] {
    const due = expected.status ?? this.subject.success.status;
    const faults = status === due ? [] : [`resolved with ${status}, not ${due}`];
    if (expected.status === undefined && !isDeepStrictEqual(body, expected.body)) faults.push("the body was changed");
    return faults;
  }

  #errorFaults(error: unknown, end: End): string[] {
    if (end.error === "reason")
      return error === this.reason ? [] : [`ended with ${error}, not with the signal's reason`];
    if (!end.error) return [`ended with ${error} where a value was due`];
    const { name, status, attempts, outcome } = error as Readonly<Record<string, unknown>>; // whatever was thrown
    const faults = name === end.error ? [] : [`ended with ${error} where ${end.error} was due`];
    const expected = this.#statusOf(end);
    if (status !== expected) faults.push(`error.status is ${status}, not ${expected}`);
    if (end.error === "ConfigurationError") return faults;
    if (attempts !== end.sent) faults.push(`error.attempts is ${attempts}`);
    const isRefused = expected !== undefined && expected >= 400 && expected < 500;
    const due = end.outcome ?? (isRefused ? "refused" : "unknown");
    if (outcome !== due) faults.push(`error.outcome is ${outcome}, not ${due}`);
    return faults;
  }
}
