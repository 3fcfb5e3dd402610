import type { Answer, Exchange } from "./answer.ts";
import { readBody } from "./body.ts";
import type { Call } from "./call.ts";
import { pause, withDeadline } from "./deadline.ts";
import { ConnectionError, TimeoutError } from "./error.ts";
import { type CallEvent, type Hooks, tell } from "./hooks.ts";
import type { ClientOptions } from "./options.ts";
import type { Provider } from "./provider.ts";
import { type Redact, redactCause, redactHeaders } from "./redaction.ts";
import type { PlainRequest } from "./request.ts";
import { retryDelay } from "./retry.ts";

const TIMEOUT = 30_000;
const MAX_RETRIES = 2;

/** Sends the requests of one client: authenticates, waits, repeats and tells the hooks. */
export class Transport {
  readonly provider: Provider;
  readonly #options: ClientOptions;
  readonly #hooks: Hooks;

  constructor(provider: Provider, options: ClientOptions) {
    this.provider = provider;
    this.#options = options;
    this.#hooks = options.hooks ?? {};
  }

  /** The redactor of a call. */
  redactor(call: Call): Redact {
    return call.redactor(this.provider.secrets, this.provider.sensitive);
  }

  /** Tells hooks and logger, if there are any. */
  tell(hook: keyof Hooks, call: Call, more: Partial<CallEvent> = {}): void {
    if (call.event) tell(this.#hooks, this.#options.logger, hook, { ...call.event, ...more });
  }

  /** Sends a request, as often as it is safe and asked for, and gives the last answer, whatever its status. */
  async exchange(request: PlainRequest, call: Call): Promise<Exchange> {
    const { signal, timeout = this.#options.timeout ?? TIMEOUT } = call.options;
    const maxRetries = call.options.maxRetries ?? this.#options.maxRetries ?? MAX_RETRIES;
    for (;;) {
      const attempt = ++call.attempts;
      const began = performance.now();
      const facts = { operation: call.id, attempts: attempt };
      let sent = false;
      let outcome: Answer | { readonly failure: unknown };
      try {
        outcome = await withDeadline(
          async (stop) => {
            await this.#authorize(request, call);
            stop.throwIfAborted();
            sent = true;
            const { method, url, headers, body } = request;
            // Taken off any object: some platforms refuse to be called as a method of another.
            const fetch = this.#options.fetch ?? globalThis.fetch;
            return readBody(
              await fetch(url, { method, headers, body: body ?? null, signal: stop, redirect: "manual" }),
            );
          },
          timeout,
          () => new TimeoutError(`no complete answer within ${timeout} ms`, facts),
          signal,
        );
      } catch (failure) {
        if (!sent || signal?.aborted) throw failure;
        outcome = { failure };
      }
      const seen: Partial<CallEvent> = call.event ? this.#seen(outcome, began) : {};
      if ("response" in outcome) this.tell("onResponse", call, seen);
      const delayMs =
        attempt > maxRetries ? undefined : retryDelay(call.operation, attempt, outcome, this.provider.resetHeader);
      if (delayMs === undefined) {
        if ("response" in outcome) return { ...outcome, ...facts };
        throw this.#broken(outcome.failure, call);
      }
      const error = "failure" in outcome && { error: this.#broken(outcome.failure, call) };
      this.tell("onRetry", call, { ...seen, ...error, delayMs });
      await pause(delayMs, signal);
    }
  }

  async #authorize(request: PlainRequest, call: Call): Promise<void> {
    const { method, url, headers, body = "" } = request;
    if (!call.operation.anonymous) {
      const credentials = await this.provider.authorize({ method, url, body });
      call.credentials.push(credentials);
      for (const name in credentials) headers.set(name, credentials[name] ?? "");
    }
    const { hooks, logger } = this.#options;
    if (!hooks && !logger) return;
    const redact = this.redactor(call);
    const names = [...this.provider.sensitive, ...call.credentials.flatMap((made) => Object.keys(made))];
    call.event = {
      operation: call.id,
      method,
      urlTemplate: call.operation.path,
      url: redact(url),
      headers: redactHeaders(headers, names, redact),
      attempt: call.attempts,
    };
    this.tell("onRequest", call);
  }

  #seen(outcome: Answer | { readonly failure: unknown }, began: number): Partial<CallEvent> {
    const durationMs = Math.round(performance.now() - began);
    if ("failure" in outcome) return { durationMs };
    const { status, headers } = outcome.response;
    return { durationMs, status, requestId: headers.get(this.provider.requestIdHeader ?? "x-request-id") ?? undefined };
  }

  #broken(failure: unknown, call: Call): unknown {
    if (TimeoutError.is(failure)) return failure;
    const redact = this.redactor(call);
    const cause = redactCause(failure, redact);
    const reasons: string[] = [];
    for (let link = cause; link instanceof Error && reasons.length < 3; link = link.cause) {
      if (link.message) reasons.push(link.message);
    }
    return new ConnectionError(
      `the exchange broke: ${redact(reasons.join(": ")) || "fetch failed"}`,
      { operation: call.id, attempts: call.attempts },
      cause,
    );
  }
}
