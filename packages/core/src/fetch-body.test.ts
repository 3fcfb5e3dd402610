import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createLibrary, json, KEY, rejection, stub } from "../test/library.ts";
import { chunks, feed } from "../test/stream.ts";
import { type Client, createLimiter } from "./index.ts";

const closing: (() => void)[] = [];

afterEach(() => {
  vi.useRealTimers();
  for (const close of closing.splice(0)) close();
});

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Starts a server and returns a client of it. */
async function serve(listener: Listener): Promise<Client> {
  const server = createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo; // it listens on a port
  return createLibrary({ baseUrl: `http://127.0.0.1:${port}/v1`, maxRetries: 0 });
}

/** 3 MiB in which every byte value occurs at every alignment. */
const binary: Uint8Array<ArrayBuffer> = new Uint8Array(3 << 20).map((_, at) => (at * 31 + (at >> 8)) % 256);

const digest = (bytes: ArrayBuffer | Uint8Array): string =>
  createHash("sha256").update(new Uint8Array(bytes)).digest("hex");

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("a response of client.fetch", () => {
  test.each([200, 500])("has 3 MiB of binary data byte for byte, with the status %i", async (status) => {
    const client = await serve((_, response) => {
      response.writeHead(status, { "content-type": "application/pdf" }).end(binary);
    });
    const response = await client.fetch("/report.pdf");
    const received = await response.arrayBuffer();
    expect(received.byteLength).toBe(binary.length);
    expect(digest(received)).toBe(digest(binary));
  });

  test("has text in ISO-8859-1 byte for byte", async () => {
    const bytes = Buffer.from("naam;caf\u00e9\n\u00df;\u00ff\n".repeat(1000), "latin1");
    const client = await serve((_, response) => {
      response.writeHead(200, { "content-type": "text/csv; charset=iso-8859-1" }).end(bytes);
    });
    const response = await client.fetch("/report.csv");
    expect(response.headers.get("content-type")).toBe("text/csv; charset=iso-8859-1");
    expect(digest(await response.arrayBuffer())).toBe(digest(bytes));
  });

  test("can be read with every method of a Response", async () => {
    const client = await serve((_, response) => response.end('{"a":1}'));
    expect(await (await client.fetch("/a")).json()).toEqual({ a: 1 });
    expect(await (await client.fetch("/a")).text()).toBe('{"a":1}');
    expect(await (await client.fetch("/a")).bytes()).toEqual(new TextEncoder().encode('{"a":1}'));
  });

  test("has no body where there is none", async () => {
    const client = await serve((_, response) => response.writeHead(204).end());
    const response = await client.fetch("/a");
    expect([response.status, await response.text()]).toEqual([204, ""]);
    const head = await client.fetch("/a", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([204, ""]);
  });

  test("is a stream that is read while it arrives", async () => {
    const { body, send, end } = feed();
    const response = await createLibrary({ fetch: stub(() => new Response(body)) }).fetch("/events");
    const lines: string[] = [];
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (const line of ["one", "two", "three"]) {
      send(line);
      lines.push(String((await reader?.read())?.value));
    }
    end();
    expect(lines).toEqual(["one", "two", "three"]);
    expect((await reader?.read())?.done).toBe(true);
  });

  test("is requested chunk by chunk: what is not read is not pulled", async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array<ArrayBuffer>>(
      { pull: (controller) => controller.enqueue(Uint8Array.of(pulled++)) },
      { highWaterMark: 0 },
    );
    const response = await createLibrary({ fetch: stub(() => new Response(endless)) }).fetch("/events");
    await turn();
    expect(pulled).toBe(0);
    const reader = response.body?.getReader();
    await reader?.read();
    await turn();
    expect(pulled).toBe(1);
    await reader?.cancel();
  });
});

describe("a request of client.fetch", () => {
  const received = async (init: RequestInit): Promise<{ type: string | undefined; bytes: Buffer }> => {
    let type: string | undefined;
    const parts: Buffer[] = [];
    const client = await serve((request, response) => {
      type = request.headers["content-type"];
      request.on("data", (part: Buffer) => parts.push(part)).on("end", () => response.end());
    });
    await client.fetch("/upload", { method: "POST", ...init });
    return { type, bytes: Buffer.concat(parts) };
  };

  test("sends a FormData with a file intact", async () => {
    const form = new FormData();
    form.append("title", "Caf\u00e9 \u2014 \u{1f4d6}");
    form.append("file", new File([binary], "cover \u00e9.png", { type: "image/png" }));
    const sent = await received({ body: form });
    expect(sent.type).toMatch(/^multipart\/form-data; boundary=/);
    const headers = { "content-type": sent.type ?? "" };
    const parsed = await new Response(new Uint8Array(sent.bytes), { headers }).formData();
    expect(parsed.get("title")).toBe("Caf\u00e9 \u2014 \u{1f4d6}");
    const file = parsed.get("file") as File; // a file was appended
    expect([file.name, file.type, file.size]).toEqual(["cover \u00e9.png", "image/png", binary.length]);
    expect(digest(await file.arrayBuffer())).toBe(digest(binary));
  });

  test.each<readonly [string, () => BodyInit, string | undefined]>([
    ["an ArrayBuffer", () => binary.buffer, undefined],
    ["a view of a buffer", () => binary.subarray(1, -1), undefined],
    ["a Blob", () => new Blob([binary], { type: "application/pdf" }), "application/pdf"],
    ["a stream", () => new Blob([binary]).stream(), undefined],
  ])("sends %s byte for byte", async (_, make, type) => {
    const expected = digest(await new Response(make()).arrayBuffer());
    const sent = await received({ body: make() });
    expect(digest(sent.bytes)).toBe(expected);
    expect(sent.type).toBe(type);
  });

  test("sends URLSearchParams as a form, and text with a byte order mark unchanged", async () => {
    const form = await received({ body: new URLSearchParams({ a: "1 2", b: "&" }) });
    expect([form.type, String(form.bytes)]).toEqual(["application/x-www-form-urlencoded;charset=UTF-8", "a=1+2&b=%26"]);
    const marked = await received({ body: new Blob(["\ufeffa,b"]) });
    expect([...marked.bytes.subarray(0, 4)]).toEqual([0xef, 0xbb, 0xbf, 0x61]);
  });

  test("rejects with the reason of a signal that aborts while a stream is read", async () => {
    const fetch = stub(() => new Response());
    const source = feed();
    const controller = new AbortController();
    const init = { method: "POST", body: source.body, signal: controller.signal };
    const call = rejection(createLibrary({ fetch }).fetch("/upload", init));
    source.send("first");
    await turn();
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await call).toBe(reason);
    expect(source.cancelled).toBe(true);
    expect(fetch.sent).toHaveLength(0);
  });

  test("prefers the content type of the caller", async () => {
    const sent = await received({ body: new Blob(["x"], { type: "a/b" }), headers: { "Content-Type": "c/d" } });
    expect(sent.type).toBe("c/d");
  });
});

describe("the body of a response of client.fetch", () => {
  test("is under the timeout to its last byte", async () => {
    vi.useFakeTimers();
    const { body, send } = feed();
    const fetch = stub(() => new Response(body));
    const response = await createLibrary({ fetch, timeout: 1000 }).fetch("/events");
    const text = rejection(response.text());
    for (let sent = 0; sent < 9; sent++) {
      send("x");
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(fetch.sent[0]?.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(100);
    expect(await text).toMatchObject({
      name: "TimeoutError",
      operation: "GET /events",
      attempts: 1,
      outcome: "unknown",
    });
    expect(fetch.sent[0]?.signal.aborted).toBe(true);
  });

  test("leaves no timer behind once it is read or cancelled", async () => {
    vi.useFakeTimers();
    const client = createLibrary({ fetch: stub(() => new Response("text")) });
    await (await client.fetch("/a")).text();
    expect(vi.getTimerCount()).toBe(0);
    await (await client.fetch("/a")).body?.cancel();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("rejects with the reason of a signal that aborts while it is read", async () => {
    const { body, send } = feed();
    const controller = new AbortController();
    const fetch = stub(() => new Response(body));
    const response = await createLibrary({ fetch }).fetch("/events", { signal: controller.signal });
    const reader = response.body?.getReader();
    send("first");
    await reader?.read();
    const reason = new Error("enough");
    const next = rejection(reader?.read() ?? Promise.resolve());
    controller.abort(reason);
    expect(await next).toBe(reason);
    expect(fetch.sent[0]?.signal.aborted).toBe(true);
  });

  test("rejects with a redacted ConnectionError where it breaks off", async () => {
    const failure = Object.assign(new Error(`reset by ${KEY}`), { code: "ECONNRESET" });
    const fetch = stub(() => new Response(chunks(["part"], failure)));
    const response = await createLibrary({ fetch }).fetch("/events", { method: "POST" });
    const error = await rejection(response.text());
    expect(error).toMatchObject({
      name: "ConnectionError",
      message: "POST /events: connection failed: reset by [redacted]",
      outcome: "unknown",
      cause: { message: "reset by [redacted]", code: "ECONNRESET" },
    });
  });

  test("is cancelled where the reader cancels", async () => {
    const source = feed();
    const response = await createLibrary({ fetch: stub(() => new Response(source.body)) }).fetch("/events");
    await response.body?.cancel();
    expect(source.cancelled).toBe(true);
  });

  test("of an attempt that is repeated is cancelled", async () => {
    const source = feed();
    const limited = () => new Response(source.body, { status: 429, headers: { "retry-after": "0" } });
    const response = await createLibrary({ fetch: stub(limited, () => new Response("ok")) }).fetch("/a");
    expect(await response.text()).toBe("ok");
    expect(source.cancelled).toBe(true);
  });
});

describe("the limiter", () => {
  /** Starts two calls with room for one and returns what ends the first. */
  const start = async (first: () => Response) => {
    const fetch = stub(first, () => new Response("second"));
    const client = createLibrary({ fetch, limiter: createLimiter({ maxConcurrent: 1 }), maxRetries: 0 });
    const response = await client.fetch("/a");
    const second = client.fetch("/b");
    await turn();
    return { fetch, response, second };
  };

  test("releases the slot of a call whose body is not read", async () => {
    const source = feed();
    const { response, second } = await start(() => new Response(source.body));
    expect(await (await second).text()).toBe("second");
    source.send("first");
    source.end();
    expect(await response.text()).toBe("first");
  });

  test("releases the slot of a call at once where there is no body", async () => {
    const { second } = await start(() => new Response(null, { status: 204 }));
    expect(await (await second).text()).toBe("second");
  });

  test("releases the slot where the body breaks off", async () => {
    const { response, second } = await start(() => new Response(chunks(["x"], new Error("reset"))));
    await rejection(response.text());
    expect(await (await second).text()).toBe("second");
  });

  test("releases the slot of an attempt before the next one", async () => {
    const limited = () => json({}, 429, { "retry-after": "0" });
    const client = createLibrary({
      fetch: stub(limited, () => new Response("ok")),
      limiter: createLimiter({ maxConcurrent: 1 }),
    });
    expect(await (await client.fetch("/a")).text()).toBe("ok");
  });
});
