// OpenTelemetry: one span for each call, and below it one for each attempt, which the request carries as traceparent.

import type { CallEvent, ClientOptions, Fetch, Hooks } from "@clientele/paystack";
import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";

const tracer = trace.getTracer("payments");

const fail = (span: Span, error: unknown): void => {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  span.setAttribute("error.type", name).setStatus({ code: SpanStatusCode.ERROR, message });
};

/** Makes the options `hooks` and `fetch` of a client that traces its calls. */
export function tracing(): ClientOptions {
  const calls = new Map<string, Span>();

  const begin = ({ callId, operation, urlTemplate }: CallEvent): Span => {
    const span = tracer.startSpan(operation, { attributes: { "url.template": urlTemplate } });
    calls.set(callId, span);
    return span;
  };

  const hooks: Hooks = {
    onRequest: (event) => calls.get(event.callId) ?? begin(event),
    onEnd(event) {
      // A call that was refused before its first attempt has no span yet.
      const span = calls.get(event.callId) ?? begin(event);
      if (event.error) fail(span, event.error);
      span.setAttribute("http.request.resend_count", Math.max(0, event.attempt - 1)).end();
      calls.delete(event.callId);
    },
  };

  const tracedFetch: Fetch = async (url, init, { callId, urlTemplate, attempt }) => {
    const call = calls.get(callId);
    const parent = call ? trace.setSpan(context.active(), call) : context.active();
    const { method = "GET" } = init;
    const attributes = { "http.request.method": method, "url.template": urlTemplate, "clientele.attempt": attempt };
    const span = tracer.startSpan(`${method} ${urlTemplate}`, { kind: SpanKind.CLIENT, attributes }, parent);
    const headers = new Headers(init.headers);
    propagation.inject(trace.setSpan(parent, span), headers, {
      set: (carrier, name, value) => carrier.set(name, value),
    });
    try {
      const response = await fetch(url, { ...init, headers });
      span.setAttribute("http.response.status_code", response.status);
      if (response.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      return response;
    } catch (error) {
      fail(span, error);
      throw error;
    } finally {
      span.end();
    }
  };

  return { hooks, fetch: tracedFetch };
}
