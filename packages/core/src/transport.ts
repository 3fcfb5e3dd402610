import type { Answer, Exchange } from "./answer.ts";
import { readBody } from "./body.ts";
import type { Call } from "./call.ts";
import { pause, withDeadline } from "./deadline.ts";
import { ConnectionError, TimeoutError } from "./error.ts";
import { type CallEvent, type Hooks, tell } from "./hooks.ts";
import type { ClientOptions } from "./options.ts";
import type { Provider } from "./provider.ts";
import { type Redact, redactCause, redactHeaders, redactor, sensitiveValues } from "./redaction.ts";
import type { PlainRequest } from "./request.ts";
import { retryDelay } from "./retry.ts";

/** Sends the requests of one client: authenticates, waits, repeats and tells the hooks. */
export class Transport {
  readonly #provider: Provider;
  readonly #options: ClientOptions;

  constructor(provider: Provider, options: ClientOptions) {
    this.#provider = provider;
    this.#options = options;
  }

  /** Makes the redactor of a call: the client's secrets, the signatures made, the sensitive values passed. */
  redactor({ credentials, passed }: Call): Redact {
    const { secrets, sensitive } = this.#provider;
    const signatures = credentials.flatMap((headers) =>
      Object.values(headers).flatMap((value) => [value, ...value.split(" ").slice(1)]),
    );
    return redactor([...secrets, ...signatures, ...sensitiveValues(passed, sensitive)]);
  }

  /** Tells hooks and logger, if there are any. */
  tell(hook: keyof Hooks, call: Call, more?: Partial<CallEvent>): void {
    if (call.event) tell(this.#options, hook, { ...call.event, ...more });
  }

  /** Sends a request, as often as it is safe and asked for, and gives the last answer, whatever its status. */
  async exchange(request: PlainRequest, call: Call): Promise<Exchange> {
    const { id, operation } = call.route;
    const { timeout = this.#options.timeout ?? 30_000, signal } = call.options;
    const { maxRetries = this.#options.maxRetries ?? 2 } = call.options;
    for (;;) {
      const facts = { operation: id, attempts: ++call.attempts };
      const began = Date.now();
      let sent = false;
      let outcome: Answer | { readonly failure: unknown };
      try {
        outcome = await withDeadline(
          async (stop) => {
            await this.#authorize(request, call);
            stop.throwIfAborted();
            sent = true;
            const { method, url, headers, body = null } = request;
            // Taken off any object: some platforms refuse to be called as a method of another.
            const { fetch = globalThis.fetch } = this.#options;
            return readBody(await fetch(url, { method, headers, body, signal: stop, redirect: "manual" }));
          },
          timeout,
          () => new TimeoutError(`no complete answer within ${timeout} ms`, facts),
          signal,
        );
      } catch (failure) {
        if (!sent || signal?.aborted) throw failure;
        outcome = { failure: TimeoutError.is(failure) ? failure : this.#broken(failure, call) };
      }
      const seen = { durationMs: Date.now() - began, ...this.#seen(outcome, call) };
      if ("response" in outcome) this.tell("onResponse", call, seen);
      const delayMs =
        facts.attempts > maxRetries
          ? undefined
          : retryDelay(operation, facts.attempts, outcome, this.#provider.resetHeader);
      if (delayMs === undefined) {
        if ("response" in outcome) return { ...outcome, ...facts };
        throw outcome.failure;
      }
      this.tell("onRetry", call, { ...seen, delayMs });
      await pause(delayMs, signal);
    }
  }

  async #authorize(request: PlainRequest, call: Call): Promise<void> {
    const { method, url, headers, body = "" } = request;
    const { operation, id } = call.route;
    if (!operation.anonymous) {
      const credentials = await this.#provider.authorize({ method, url, body });
      call.credentials.push(credentials);
      for (const [name, value] of Object.entries(credentials)) headers.set(name, value);
    }
    if (!this.#options.hooks && !this.#options.logger) return;
    const redact = this.redactor(call);
    const names = [...this.#provider.sensitive, ...call.credentials.flatMap(Object.keys)];
    call.event = {
      operation: id,
      method,
      urlTemplate: operation.path,
      url: redact(url),
      headers: redactHeaders(headers, names, redact),
      attempt: call.attempts,
    };
    this.tell("onRequest", call);
  }

  #seen(outcome: Answer | { readonly failure: unknown }, call: Call): Partial<CallEvent> {
    if ("failure" in outcome) return { error: outcome.failure };
    const { status, headers } = outcome.response;
    const requestId = call.event && headers.get(this.#provider.requestIdHeader ?? "x-request-id");
    return { status, requestId: requestId ? this.redactor(call)(requestId) : undefined };
  }

  #broken(failure: unknown, call: Call): ConnectionError {
    const cause = redactCause(failure, this.redactor(call));
    const reasons: string[] = [];
    for (let link = cause; link instanceof Error && reasons.length < 5; link = link.cause) reasons.push(link.message);
    const { id } = call.route;
    const facts = { operation: id, attempts: call.attempts };
    return new ConnectionError(`the exchange broke: ${reasons.filter(Boolean).join(": ")}`, facts, cause);
  }
}
