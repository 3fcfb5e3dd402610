import type { Answer } from "./answer.ts";
import { readBody } from "./body.ts";
import type { Call } from "./call.ts";
import { pause, withDeadline } from "./deadline.ts";
import { CallError, ConnectionError, TimeoutError } from "./error.ts";
import { type CallEvent, type Hooks, tell } from "./hooks.ts";
import type { ClientOptions } from "./options.ts";
import type { Provider } from "./provider.ts";
import { type Redact, redactCause, redactHeaders, redactor, sensitiveValues } from "./redaction.ts";
import type { PlainRequest } from "./request.ts";
import { askedWait, retryDelay } from "./retry.ts";

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
    const signatures = credentials
      .flatMap(Object.values<string>)
      .flatMap((value) => [value, ...value.split(" ").slice(1)]);
    return redactor([...secrets, ...signatures, ...sensitiveValues(passed, sensitive)]);
  }

  /** Tells hooks and logger, if there are any. */
  tell(hook: keyof Hooks, call: Call, more?: Partial<CallEvent>): void {
    if (call.event) tell(this.#options, hook, { ...call.event, ...more });
  }

  /** Gives what a call rejects with: the reason of its signal or the error; the hooks are told of it once. */
  fail(failure: unknown, call: Call): unknown {
    const { signal } = call.options;
    // Asked of the signal, since openapi-fetch loses a reason such as null.
    const error = signal?.aborted && !CallError.is(failure) ? signal.reason : failure;
    this.tell("onError", call, { error });
    return error;
  }

  /** Sends a request, as often as it is safe and asked for, and gives the last answer, whatever its status. */
  async exchange(request: PlainRequest, call: Call): Promise<Answer> {
    const { resetHeader, requestIdHeader = "x-request-id" } = this.#provider;
    const { timeout = this.#options.timeout ?? 30_000, signal } = call.options;
    const { maxRetries = this.#options.maxRetries ?? 2 } = call.options;
    for (;;) {
      const attempt = ++call.attempts;
      const began = Date.now();
      let sent = false;
      let answer: Answer | undefined;
      let error: unknown;
      try {
        answer = await withDeadline(
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
          () => new TimeoutError(`no complete answer within ${timeout} ms`, { ...call, attempts: attempt }),
          signal,
        );
      } catch (failure) {
        if (!sent || signal?.aborted) throw failure;
        error = TimeoutError.is(failure) ? failure : this.#broken(failure, call);
      }
      const { status, headers } = answer?.response ?? {};
      const id = call.event && headers?.get(requestIdHeader);
      const requestId = id ? this.redactor(call)(id) : undefined;
      const seen = {
        durationMs: Date.now() - began,
        ...(answer ? { status, requestId } : { error }),
      } as Partial<CallEvent>;
      if (answer) this.tell("onResponse", call, seen);
      const wait = headers && askedWait(headers, resetHeader);
      const delayMs =
        attempt > maxRetries ? undefined : retryDelay(call.rule.retry === "safe", attempt, error, status, wait);
      if (delayMs === undefined) {
        if (answer) return answer;
        throw error;
      }
      this.tell("onRetry", call, { ...seen, delayMs });
      await pause(delayMs, signal);
    }
  }

  async #authorize({ method, url, headers, body = "" }: PlainRequest, call: Call): Promise<void> {
    const { rule, operation, credentials, attempts } = call;
    const { authorize, sensitive } = this.#provider;
    if (!rule.anonymous) {
      const made = await authorize({ method, url, body });
      credentials.push(made);
      for (const [name, value] of Object.entries(made)) headers.set(name, value);
    }
    if (!this.#options.hooks && !this.#options.logger) return;
    const redact = this.redactor(call);
    call.event = {
      operation,
      method,
      urlTemplate: rule.path,
      url: redact(url),
      headers: redactHeaders(headers, [...sensitive, ...credentials.flatMap(Object.keys)], redact),
      attempt: attempts,
    };
    this.tell("onRequest", call);
  }

  #broken(failure: unknown, call: Call): ConnectionError {
    const cause = redactCause(failure, this.redactor(call));
    const reasons: string[] = [];
    for (let link = cause; link instanceof Error && reasons.length < 5; link = link.cause) reasons.push(link.message);
    return new ConnectionError(`the exchange broke: ${reasons.filter(Boolean).join(": ")}`, call, cause);
  }
}
