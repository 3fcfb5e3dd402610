import type { Answer } from "./answer.ts";
import { readBody } from "./body.ts";
import type { Call } from "./call.ts";
import { pause, withDeadline } from "./deadline.ts";
import { ConnectionError, TimeoutError } from "./error.ts";
import { type CallEvent, type Hooks, tell } from "./hooks.ts";
import { members } from "./json.ts";
import type { ClientOptions } from "./options.ts";
import type { Provider } from "./provider.ts";
import { type Redact, redactCause, redactHeaders, redactor, sensitiveValues } from "./redaction.ts";
import type { PlainRequest } from "./request.ts";
import { askedWait, retryDelay } from "./retry.ts";

/** What sends the requests of one client: authenticates, waits, repeats and tells the hooks. */
export interface Transport {
  /** Makes the redactor of a call: the client's secrets, the credentials made, the sensitive values passed. */
  redactorOf(call: Call): Redact;
  /** Tells hooks and logger, if there are any and the call was under way. */
  tellOf(call: Call, hook: keyof Hooks, more?: Partial<CallEvent>): void;
  /** Sends a request, as often as it is safe and asked for, and gives the last answer, whatever its status. */
  exchange(request: PlainRequest, call: Call): Promise<Answer>;
}

/** Makes the transport of one client. */
export function createTransport(provider: Provider, options: ClientOptions): Transport {
  const { secrets, sensitive, authorize, resetHeader, requestIdHeader = "x-request-id" } = provider;

  const redactorOf = ({ credentials, passed }: Call): Redact =>
    redactor([...secrets, ...credentials, ...sensitiveValues(passed, sensitive)]);

  const tellOf = (call: Call, hook: keyof Hooks, more?: Partial<CallEvent>): void => {
    if (call.event) tell(options, hook, { ...call.event, ...more });
  };

  const prepare = async (request: PlainRequest, call: Call): Promise<void> => {
    const { method, url, headers, body = "" } = request;
    const { rule, operation, credentials, attempts } = call;
    if (!rule.anonymous) {
      for (const [name, value] of Object.entries(await authorize({ method, url, body }))) {
        headers.set(name, value);
        credentials.push(value, ...value.split(" ").slice(1));
      }
    }
    if (options.hooks || options.logger) {
      const redact = redactorOf(call);
      const shown = redactHeaders(headers, sensitive, redact);
      const { path: urlTemplate } = rule;
      call.event = { operation, method, urlTemplate, url: redact(url), headers: shown, attempt: attempts };
      tellOf(call, "onRequest");
    }
  };

  const connectionError = (failure: unknown, call: Call): ConnectionError => {
    const cause = redactCause(failure, redactorOf(call));
    const { message, cause: reason } = members(cause);
    const words = [message, members(reason).message].filter(Boolean).join(": ");
    return new ConnectionError(`the exchange broke: ${words}`, call, cause);
  };

  const exchange = async (request: PlainRequest, call: Call): Promise<Answer> => {
    const { timeout = options.timeout ?? 30_000, maxRetries = options.maxRetries ?? 2, signal } = call.options;
    for (;;) {
      const attempt = ++call.attempts;
      const began = Date.now();
      let sent = false;
      let answer: Answer | undefined;
      let error: unknown;
      try {
        answer = await withDeadline(
          async (stop) => {
            await prepare(request, call);
            stop.throwIfAborted();
            sent = true;
            const { method, url, headers, body = null } = request;
            // Taken off any object: some platforms refuse to be called as a method of another.
            const { fetch = globalThis.fetch } = options;
            const response = await fetch(url, { method, headers, body, signal: stop, redirect: "manual" });
            return {
              response,
              ...(await readBody(response)),
              wait: response.ok ? undefined : askedWait(response.headers, resetHeader),
              requestId: response.headers.get(requestIdHeader) ?? undefined,
            };
          },
          timeout,
          () => new TimeoutError(`no complete answer within ${timeout} ms`, { ...call, attempts: attempt }),
          signal,
        );
      } catch (failure) {
        signal?.throwIfAborted();
        if (!sent) throw failure;
        error = TimeoutError.is(failure) ? failure : connectionError(failure, call);
      }
      const seen: Partial<CallEvent> = {
        durationMs: Date.now() - began,
        ...(answer
          ? { status: answer.response.status, requestId: call.event && redactorOf(call)(answer.requestId) }
          : { error }),
      };
      if (answer) tellOf(call, "onResponse", seen);
      const delayMs = attempt > maxRetries ? undefined : retryDelay(call.rule.safe, attempt, error, answer);
      if (delayMs === undefined) {
        if (answer) return answer;
        throw error;
      }
      tellOf(call, "onRetry", { ...seen, delayMs });
      await pause(delayMs, signal);
    }
  };

  return { redactorOf, tellOf, exchange };
}
