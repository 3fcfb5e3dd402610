import { NotFoundError, Paystack } from "@clientele/paystack";
import { context, propagation, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { tracing } from "../../recipes/tracing.ts";
import { startServer, type TestServer } from "./server.ts";

const exporter = new InMemorySpanExporter();
const servers: TestServer[] = [];

beforeAll(() => {
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
});

afterEach(async () => {
  exporter.reset();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

afterAll(() => {
  trace.disable();
  context.disable();
  propagation.disable();
});

const customer = { status: true, message: "ok", data: { customer_code: "CUS_1", email: "a@example.com" } };

async function start(...answer: Parameters<typeof startServer>): Promise<{ server: TestServer; paystack: Paystack }> {
  const server = await startServer(...answer);
  servers.push(server);
  return { server, paystack: new Paystack({ secretKey: "sk_test_1", baseUrl: server.url, ...tracing() }) };
}

const idOf = (span: ReadableSpan): string => span.spanContext().spanId;
const callsOf = (spans: readonly ReadableSpan[]) => spans.filter(({ name }) => name.startsWith("customers."));
const childrenOf = (parent: ReadableSpan) =>
  exporter.getFinishedSpans().filter(({ parentSpanContext }) => parentSpanContext?.spanId === idOf(parent));

test("gives parallel calls separate spans with their attempts as children", async () => {
  const seen = new Set<string>();
  const { server, paystack } = await start(({ url = "" }) => {
    // The first attempt of each call is answered 429.
    if (seen.has(url)) return { body: customer };
    seen.add(url);
    return { status: 429, body: { status: false, message: "slow down" }, headers: { "retry-after": "0" } };
  });
  const codes = ["CUS_1", "CUS_2", "CUS_3", "CUS_4"];
  await Promise.all(codes.map((code) => paystack.customers.retrieve(code)));

  const calls = callsOf(exporter.getFinishedSpans());
  expect(calls.map(({ name }) => name)).toEqual(codes.map(() => "customers.retrieve"));
  expect(new Set(calls.map((span) => span.spanContext().traceId)).size).toBe(4);
  for (const call of calls) {
    const attempts = childrenOf(call);
    expect(attempts.map(({ name }) => name)).toEqual([
      "GET /customer/{email_or_code}",
      "GET /customer/{email_or_code}",
    ]);
    expect(attempts.map(({ attributes }) => attributes["http.response.status_code"])).toEqual([429, 200]);
    expect(call.attributes).toMatchObject({ "http.request.resend_count": 1 });
    expect(call.status.code).toBe(SpanStatusCode.UNSET);
  }
  expect(server.received).toHaveLength(8);
});

test("sends the span of each attempt as traceparent", async () => {
  const { server, paystack } = await start((_, index) =>
    index === 0 ? { status: 503, body: {} } : { body: customer },
  );
  await paystack.customers.retrieve("CUS_1");
  const [call] = callsOf(exporter.getFinishedSpans());
  if (!call) throw new Error("the call has no span");
  const { traceId } = call.spanContext();
  expect(server.received.map(({ headers }) => headers.traceparent)).toEqual(
    childrenOf(call).map((span) => `00-${traceId}-${idOf(span)}-01`),
  );
  expect(server.received).toHaveLength(2);
});

test("makes the span of a call a child of the caller's span", async () => {
  const { paystack } = await start(() => ({ body: customer }));
  const job = trace.getTracer("app").startSpan("job");
  await context.with(trace.setSpan(context.active(), job), () => paystack.customers.retrieve("CUS_1"));
  job.end();
  expect(childrenOf(job as unknown as ReadableSpan).map(({ name }) => name)).toEqual(["customers.retrieve"]); // a span of the SDK
});

test("marks the span of a call that rejects, without secrets", async () => {
  const { paystack } = await start(() => ({ status: 404, body: { status: false, message: "no sk_test_1 here" } }));
  await expect(paystack.customers.retrieve("CUS_1")).rejects.toThrow(NotFoundError);
  await expect(paystack.customers.retrieve("")).rejects.toThrow(/must be/);
  const [failed, refused] = callsOf(exporter.getFinishedSpans());
  expect(failed?.status).toMatchObject({ code: SpanStatusCode.ERROR });
  expect(failed?.attributes).toMatchObject({ "error.type": "NotFoundError", "http.request.resend_count": 0 });
  expect(refused?.attributes).toMatchObject({ "error.type": "ConfigurationError" });
  const printed = exporter.getFinishedSpans().map(({ name, attributes, status }) => [name, attributes, status]);
  expect(JSON.stringify(printed)).not.toContain("sk_test_1");
});
