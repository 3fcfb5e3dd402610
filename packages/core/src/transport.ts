import type { Answer } from "./answer.ts";
import { readBody } from "./body.ts";
import type { Call } from "./call.ts";
import { pause, withDeadline } from "./deadline.ts";
import { ConnectionError, TimeoutError } from "./error.ts";
import { type CallEvent, type Hooks, tell } from "./hooks.ts";
import { members } from "./json.ts";
import { type Redact, redactCause, redactHeaders, redactor, sensitiveValues } from "./redaction.ts";
import type { PlainRequest } from "./request.ts";
import { askedWait, retryDelay } from "./retry.ts";

/** Makes the redactor of a call: the client's secrets, the credentials made, the sensitive values passed. */
export function redactorOf({ provider, credentials, passed }: Call): Redact {
  const parts = credentials.flatMap((value) => [value, ...value.split(" ").slice(1)]);
  return redactor([...provider.secrets, ...parts, ...sensitiveValues(passed, provider.sensitive)]);
}

/** Tells hooks and logger, if there are any and the call was under way. */
export function tellOf(call: Call, hook: keyof Hooks, more?: Partial<CallEvent>): void {
  if (call.event) tell(call.client, hook, { ...call.event, ...more });
}

function connectionError(failure: unknown, call: Call): ConnectionError {
  const cause = redactCause(failure, redactorOf(call));
  const { message, cause: reason } = members(cause);
  const words = [message, members(reason).message].filter(Boolean).join(": ");
  return new ConnectionError(`the exchange broke: ${words}`, call, cause);
}

// Authenticates one attempt, tells of it, sends it and reads what comes of it.
async function attempt(request: PlainRequest, call: Call, stop: AbortSignal): Promise<Answer> {
  const { method, url, headers, body } = request;
  const { rule, operation, credentials, attempts, provider, client } = call;
  const { authorize, sensitive, resetHeader, requestIdHeader = "x-request-id" } = provider;
  if (!rule.anonymous) {
    for (const [name, value] of Object.entries(await authorize({ method, url, body: body ?? "" }))) {
      headers.set(name, value);
      credentials.push(value);
    }
  }
  if (client.hooks || client.logger) {
    const redact = redactorOf(call);
    const shown = redactHeaders(headers, sensitive, redact);
    const { path: urlTemplate } = rule;
    call.event = { operation, method, urlTemplate, url: redact(url), headers: shown, attempt: attempts };
    tellOf(call, "onRequest");
  }
  stop.throwIfAborted();
  call.sent = true;
  // Taken off any object: some platforms refuse to be called as a method of another.
  const { fetch = globalThis.fetch } = client;
  const response = await fetch(url, { method, headers, body: body ?? null, signal: stop, redirect: "manual" });
  return {
    response,
    ...(await readBody(response)),
    wait: () => askedWait(response.headers, resetHeader),
    requestId: () => response.headers.get(requestIdHeader) ?? undefined,
  };
}

/** Sends a request, as often as it is safe and asked for, and gives the last answer, whatever its status. */
export async function exchange(request: PlainRequest, call: Call): Promise<Answer> {
  const { client, options } = call;
  const { timeout = client.timeout ?? 30_000, maxRetries = client.maxRetries ?? 2, signal } = options;
  for (;;) {
    const attempts = ++call.attempts;
    const began = Date.now();
    let answer: Answer | undefined;
    let error: unknown;
    call.sent = false;
    try {
      answer = await withDeadline(
        (stop) => attempt(request, call, stop),
        timeout,
        () => new TimeoutError(`no complete answer within ${timeout} ms`, { ...call, attempts }),
        signal,
      );
    } catch (failure) {
      signal?.throwIfAborted();
      if (!call.sent) throw failure;
      error = TimeoutError.is(failure) ? failure : connectionError(failure, call);
    }
    const seen: Partial<CallEvent> | undefined = call.event && {
      durationMs: Date.now() - began,
      ...(answer ? { status: answer.response.status, requestId: redactorOf(call)(answer.requestId()) } : { error }),
    };
    if (answer) tellOf(call, "onResponse", seen);
    const delayMs = attempts > maxRetries ? undefined : retryDelay(call.rule.safe, attempts, error, answer);
    if (delayMs === undefined) {
      if (answer) return answer;
      throw error;
    }
    tellOf(call, "onRetry", { ...seen, delayMs });
    await pause(delayMs, signal);
  }
}
