import type { ServedSandbox } from "./served.ts";

/** Sends the log as server-sent events: what it holds, then each exchange as it is answered. */
export function logEvents(sandbox: ServedSandbox, signal: AbortSignal): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (exchange: unknown): void =>
        controller.enqueue(encoder.encode(`event: exchange\ndata: ${JSON.stringify(exchange)}\n\n`));
      // A comment, so that the headers are sent even where the log is empty.
      controller.enqueue(encoder.encode(": log\n\n"));
      for (const exchange of sandbox.log) send(exchange);
      const unwatch = sandbox.watch(send);
      signal.addEventListener("abort", () => {
        unwatch();
        controller.close();
      });
    },
  });
  return new Response(body, { headers: { "content-type": "text/event-stream", "cache-control": "no-store" } });
}
