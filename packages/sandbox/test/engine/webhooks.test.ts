import { describe, expect, test } from "vitest";
import type { WebhookTarget } from "../../src/index.ts";
import { ask, createLibrary, NOON } from "./library.ts";

const HOUR = 3_600_000;
const book = (title: string): RequestInit => ({ body: JSON.stringify({ title }) });

function withReceiver(statuses: number[], target?: WebhookTarget) {
  const received: { text: string; signature: string | null }[] = [];
  const receive = async (request: Request): Promise<Response> => {
    received.push({ text: await request.text(), signature: request.headers.get("x-signature") });
    return new Response(null, { status: statuses.shift() ?? 200 });
  };
  return { received, sandbox: createLibrary({ webhooks: { library: target ?? receive } }) };
}

describe("a webhook", () => {
  test("is sent after the answer, signed with the key of the world", async () => {
    const { received, sandbox } = withReceiver([]);
    const text = await (await ask(sandbox, "POST /books", book("a"))).text();
    expect(received).toEqual([]);
    await sandbox.webhooks.settled();
    expect(received).toEqual([{ text, signature: `reader/${text.length}` }]);
    expect(sandbox.webhooks.deliveries).toMatchObject([
      { event: "book.created", attempt: 1, status: 200, at: NOON, body: text },
    ]);
  });

  test("is sent without anything waiting for it", async () => {
    const { received, sandbox } = withReceiver([]);
    await ask(sandbox, "POST /books", book("a"));
    await expect.poll(() => received.length, { timeout: 20_000 }).toBe(1);
  });

  test("is repeated hourly by the clock until it is accepted", async () => {
    const { sandbox } = withReceiver([500, 302, 200]);
    await ask(sandbox, "POST /books", book("a"));
    await sandbox.webhooks.settled();
    sandbox.clock.advance(HOUR - 1);
    await sandbox.webhooks.settled();
    expect(sandbox.webhooks.deliveries.map(({ status }) => status)).toEqual([500]);
    sandbox.clock.advance(5 * HOUR);
    await sandbox.webhooks.settled();
    expect(sandbox.webhooks.deliveries.map(({ attempt, status, at }) => [attempt, status, at])).toEqual([
      [1, 500, NOON],
      [2, 302, NOON + HOUR],
      [3, 200, NOON + 2 * HOUR],
    ]);
  });

  test("is given up after ten hours", async () => {
    const { sandbox } = withReceiver([], () => {
      throw new Error("closed");
    });
    await ask(sandbox, "POST /books", book("a"));
    sandbox.clock.advance(100 * HOUR);
    await sandbox.webhooks.settled();
    expect(sandbox.webhooks.deliveries).toHaveLength(11);
    expect(sandbox.webhooks.deliveries[10]).toMatchObject({
      status: undefined,
      error: "Error: closed",
      at: NOON + 10 * HOUR,
    });
  });

  test("comes from timers at their time, and never from a call that failed", async () => {
    const { sandbox } = withReceiver([]);
    await ask(sandbox, "POST /books", book("broken"));
    await ask(sandbox, "POST /books", book("late"));
    sandbox.clock.advance(2 * HOUR);
    await sandbox.webhooks.settled();
    expect(sandbox.webhooks.deliveries.map(({ event, at }) => [event, at])).toEqual([
      ["book.created", NOON],
      ["book.returned", NOON + HOUR],
    ]);
  });

  test("comes without a request, once the machine's clock has passed its time", async () => {
    const receive = (): Response => new Response();
    const sandbox = createLibrary({ clock: undefined, webhooks: { library: receive } });
    await ask(sandbox, "POST /books", book("late"));
    const saved = JSON.parse(sandbox.snapshot());
    saved.clock.ahead += 2 * HOUR;
    sandbox.restore(JSON.stringify(saved));
    await sandbox.webhooks.settled();
    expect(sandbox.webhooks.deliveries.map(({ event }) => event)).toEqual(["book.created", "book.returned"]);
  });

  test("goes to a loopback address or a function only", () => {
    for (const target of ["http://localhost:1/x", "http://127.0.0.2", "http://[::1]:8080/"]) {
      expect(() => withReceiver([], target)).not.toThrow();
    }
    for (const target of ["https://example.com", "http://10.0.0.1", "http://localhost.example.com", "file:///x"]) {
      expect(() => withReceiver([], target)).toThrow("loopback");
    }
    expect(() => createLibrary({ webhooks: { shop: "http://localhost" } })).toThrow("library");
  });
});
