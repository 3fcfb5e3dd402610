import type { Call, PlainRequest } from "./call.ts";
import { ConnectionError, TimeoutError } from "./call-error.ts";
import { openConnection } from "./connection.ts";
import { type Deadline, openDeadline, pause } from "./deadline.ts";
import { type CallEvent, callHooks, type Hooks } from "./hooks.ts";
import { members } from "./json.ts";
import type { Fetch } from "./options.ts";
import { mergeHeaders } from "./request.ts";
import { backoff, neverLeft, requestedWait } from "./retry.ts";
import { safeCause } from "./safe-cause.ts";
import { redactorOf } from "./secrets.ts";
import { redactHeaders } from "./sensitive.ts";

/** Emits an event of a call to the hooks, if there are any. */
export function emit(call: Call, name: keyof Hooks, more?: Partial<CallEvent>): void {
  const { engine, route, request, response } = call;
  if (!engine.hooks.length) return;
  const { id: operation, method, path: urlTemplate } = route;
  const { requestIdHeader = "x-request-id" } = engine.provider;
  const redact = redactorOf(call);
  call.shown ??= {
    url: redact(request?.url ?? engine.baseUrl + urlTemplate),
    headers: redactHeaders(call.headers ?? request?.headers ?? {}, engine.sensitive, redact),
  };
  const seen = response && {
    status: response.status,
    requestId: redact(response.headers.get(requestIdHeader) ?? undefined),
  };
  const facts = { callId: call.id, operation, method, urlTemplate, ...call.shown, attempt: call.attempts };
  callHooks(engine.hooks, name, { ...facts, ...seen, ...more });
}

/** Emits how a call ended: `onError` if it failed, and `onEnd`. */
export function emitEnd(call: Call, failure?: { readonly error: unknown }): void {
  const end = { durationMs: Date.now() - call.began, ...failure };
  if (failure) emit(call, "onError", end);
  emit(call, "onEnd", end);
}

/** Reads the body of a response, or opens it for the caller, who then closes the deadline. */
export type Read<T> = (response: Response, deadline: Deadline) => T | Promise<T>;

/** An answer whose body the caller may still have to read; `discard` gives it up. */
export interface OpenAnswer {
  readonly response: Response;
  readonly discard?: () => void;
}

/** What one attempt needs. */
interface Attempt<T> {
  readonly request: PlainRequest;
  readonly deadline: Deadline;
  readonly read: Read<T>;
}

// Authenticates and sends one attempt, and reads the answer.
async function attempt<T>(call: Call, { request, deadline, read }: Attempt<T>): Promise<T> {
  const { engine, route, attempts } = call;
  const { method, url, body, payload, headers, init } = request;
  call.headers = headers;
  if (!route.anonymous) {
    const credentials = await engine.provider.authorize({ method, url, body });
    call.credentials.push(credentials);
    call.headers = mergeHeaders(headers, credentials);
  }
  // A slow `authorize` may end after the call was given up.
  deadline.signal.throwIfAborted();
  emit(call, "onRequest");
  call.sent = true;
  // Detached from its object: some platforms throw "Illegal invocation" otherwise.
  const fetch: Fetch = engine.client.fetch ?? globalThis.fetch;
  const context = { callId: call.id, operation: route.id, urlTemplate: route.path, attempt: attempts };
  const connection = request.safe ? undefined : openConnection();
  const sent = {
    ...init,
    ...connection?.init,
    method,
    headers: call.headers,
    body: payload,
    signal: deadline.signal,
    redirect: "manual",
  } as const;
  try {
    call.response = await fetch(url, sent, context);
  } finally {
    connection?.close();
  }
  return read(call.response, deadline);
}

/** Makes the error of an attempt without a response, or of a body that broke off; throws the reason of an aborted signal. */
export function failureOf(call: Call, failure: unknown, deadline?: Deadline): ConnectionError | TimeoutError {
  call.options.signal?.throwIfAborted();
  const { id } = call.route;
  // It is not the caller's signal that has ended the deadline.
  if (deadline?.signal.aborted) {
    if (call.sent) call.reached("unknown");
    const error = new TimeoutError(`${id}: no complete response within ${call.timeout} ms`, call.facts);
    if (call.sent) return error;
    throw error;
  }
  if (!call.sent) throw failure;
  call.reached(neverLeft(failure) ? "not-sent" : "unknown");
  const cause = safeCause(failure, redactorOf(call));
  const { message, cause: reason } = members(cause);
  const words = [message, members(reason).message].filter(Boolean).join(": ");
  return new ConnectionError(`${id}: connection failed: ${words}`, { ...call.facts, cause });
}

const timedOut = (): DOMException => new DOMException("The request timed out", "TimeoutError");

/** Sends the request of a call, again where that is safe, and returns the last answer, whatever its status. */
export async function exchange<T extends OpenAnswer>(call: Call, request: PlainRequest, read: Read<T>): Promise<T> {
  const { client, provider } = call.engine;
  const { maxRetries = client.maxRetries ?? 2, signal } = call.options;
  const { safe } = request;
  for (;;) {
    const release = client.limiter && (await client.limiter.acquire(signal, call.attempts > 0));
    const began = Date.now();
    let deadline: Deadline | undefined;
    let answer: T | undefined;
    let wait: number | undefined;
    let failure: unknown;
    let error: unknown;
    try {
      deadline = openDeadline(call.timeout, timedOut, signal);
      call.attempts++;
      call.sent = false;
      call.response = undefined;
      call.shown = undefined;
      answer = await deadline.race(attempt(call, { request, deadline, read }));
      if (!answer.response.ok) wait = requestedWait(answer.response, provider.resetHeader);
    } catch (reason) {
      failure = reason;
      error = failureOf(call, reason, deadline);
    } finally {
      if (!answer?.discard) deadline?.close();
      // A body that is left to the caller does not hold up other calls.
      release?.(answer?.response.status === 429 ? (wait ?? 0) : undefined);
    }
    const durationMs = Date.now() - began;
    const status = answer?.response.status;
    if (answer) emit(call, "onResponse", { durationMs });
    const delayMs =
      call.attempts > maxRetries ? undefined : backoff({ safe, attempt: call.attempts, failure, status, wait });
    if (delayMs === undefined) {
      if (answer) return answer;
      throw error;
    }
    if (status !== undefined) call.reachedStatus(status);
    answer?.discard?.();
    emit(call, "onRetry", { durationMs, delayMs, ...(answer ? undefined : { error }) });
    await pause(delayMs, signal);
  }
}
