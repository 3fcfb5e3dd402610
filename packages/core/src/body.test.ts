import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { create, rejection, retrieve, stub } from "../test/library.ts";
import { ApiError, ClienteleError, DecodeError } from "./index.ts";

const MIB = 1 << 20;

/** A body in chunks, which fails after the last one if an error is given. */
const pieces = (parts: readonly (string | Uint8Array)[], broken?: unknown): ReadableStream<Uint8Array> => {
  const left = parts.map((part) => (typeof part === "string" ? new TextEncoder().encode(part) : part));
  return new ReadableStream({
    pull(controller) {
      const part = left.shift();
      if (part) controller.enqueue(part);
      else if (broken !== undefined) controller.error(broken);
      else controller.close();
    },
  });
};

const failure = async (body: BodyInit | null, status: number, headers: Readonly<Record<string, string>> = {}) =>
  (await rejection(
    retrieve({ fetch: stub(() => new Response(body, { status, headers })), maxRetries: 0 }),
  )) as ApiError;

describe("the body of an error", () => {
  test("is kept as text and as data", async () => {
    const error = await failure('{"code":"gone","message":"no such book"}', 404);
    expect(error).toMatchObject({ status: 404, code: "gone", message: "books.retrieve: 404 gone: no such book" });
    expect(error.body).toBe('{"code":"gone","message":"no such book"}');
    expect(error.data).toEqual({ code: "gone", message: "no such book" });
  });

  test("arrives without a cause where it is complete", async () => {
    for (const body of [null, "", "no", '{"code":"gone"}']) {
      expect(Object.hasOwn(await failure(body, 404), "cause")).toBe(false);
    }
  });

  test("may be HTML, whose beginning becomes the message", async () => {
    const error = await failure("<html>\n  <h1>502 Bad   Gateway</h1>\n</html>", 502, { "content-type": "text/html" });
    expect(error).toMatchObject({ name: "ServerError", status: 502, data: undefined });
    expect(error.body).toContain("Bad   Gateway");
    expect(error.message).toContain("<h1>502 Bad Gateway</h1>");
  });

  test("may be empty", async () => {
    expect(await failure(null, 500)).toMatchObject({ name: "ServerError", body: "", data: undefined });
    expect((await failure("", 500)).message).toBe("books.retrieve: 500: no body");
  });

  test("is cut at 1 MiB, after which reading stops", async () => {
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode("x".repeat(100_000))),
      cancel: () => {
        cancelled = true;
      },
    });
    const error = await failure(endless, 500);
    expect(error.body).toHaveLength(MIB);
    expect(cancelled).toBe(true);
    expect(error.message.length).toBeLessThan(1000);
  });

  test("is kept up to where it breaks off, together with the status", async () => {
    const reset = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
    const error = await failure(pieces(['{"code":"limit', '","mess'], reset), 402);
    expect(error).toMatchObject({ name: "PaymentRequiredError", status: 402 });
    expect(error.body).toBe('{"code":"limit","mess');
    expect(error.cause).toMatchObject({ message: "read ECONNRESET", code: "ECONNRESET" });
  });

  test("may contain invalid UTF-8 and characters that are split over two chunks", async () => {
    const bytes = new TextEncoder().encode("Zoë");
    const error = await failure(pieces([bytes.slice(0, 3), bytes.slice(3), Uint8Array.of(0xff)]), 400);
    expect(error.body).toBe("Zoë\uFFFD");
  });
});

describe("the body of a success", () => {
  const answered = (body: BodyInit | null, headers: Readonly<Record<string, string>> = {}) =>
    retrieve({ fetch: stub(() => new Response(body, { headers })), maxRetries: 0 });

  test("is read in full, however long it is", async () => {
    const title = "x".repeat(2 * MIB);
    expect(await answered(JSON.stringify({ data: { title } }))).toEqual({ title });
  });

  test("may begin with a byte order mark", async () => {
    expect(await answered('\uFEFF{"data":{"title":"Emma"}}')).toEqual({ title: "Emma" });
  });

  test("rejects with a DecodeError where it is not UTF-8", async () => {
    const bytes = new TextEncoder().encode('{"data":{"title":"Emm?"}}');
    bytes[bytes.indexOf(63)] = 0xff;
    const error = await rejection(answered(bytes));
    expect(error).toBeInstanceOf(DecodeError);
    expect((error as DecodeError).body).toBe('{"data":{"title":"Emm\uFFFD"}}');
  });

  test("is kept in a DecodeError where it is not JSON, up to 1 MiB", async () => {
    const error = await rejection(answered("x".repeat(2 * MIB), { "content-type": "text/plain" }));
    expect(error).toMatchObject({ name: "DecodeError", status: 200, operation: "books.retrieve" });
    expect((error as DecodeError).body).toHaveLength(MIB);
    expect((error as Error).message).toBe("books.retrieve: 200 with a body that is not JSON (text/plain)");
  });

  test("rejects a write with a ConnectionError where it breaks off, without a retry", async () => {
    const reset = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
    const fetch = stub(() => new Response(pieces(['{"data":{'], reset)));
    const error = await rejection(create({ fetch }));
    expect(error).toMatchObject({ name: "ConnectionError", cause: { code: "ECONNRESET" }, attempts: 1 });
    expect(fetch.sent).toHaveLength(1);
  });

  test("gives the right value or a typed error, however its bytes are altered", async () => {
    const valid = new TextEncoder().encode(
      JSON.stringify({ data: { title: "Zoë", pages: [1, 2.5e3, null, true] }, n: 1 }),
    );
    const edit = fc.record({ at: fc.nat(valid.length), cut: fc.nat(6), put: fc.uint8Array({ maxLength: 6 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 4 }), fc.boolean(), async (edits, isError) => {
        let bytes: Uint8Array<ArrayBuffer> = valid;
        for (const { at, cut, put } of edits)
          bytes = Uint8Array.of(...bytes.slice(0, at), ...put, ...bytes.slice(at + cut));
        const reply = () => new Response(bytes, { status: isError ? 404 : 200 });
        const outcome = await retrieve({ fetch: stub(reply) }).then(
          (value) => ({ value }),
          (error: unknown) => ({ error }),
        );
        if (isError) {
          // An incomplete character at the end is left out.
          const body = new TextDecoder().decode(bytes, { stream: true });
          expect(outcome).toMatchObject({ error: { name: "NotFoundError", body } });
        } else if ("value" in outcome) {
          const parsed: { data: unknown } = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
          expect(outcome.value).toEqual(parsed.data);
          expect(typeof outcome.value).toBe("object");
        } else {
          expect(outcome.error).toBeInstanceOf(DecodeError);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("gives the right value or a typed error, whatever JSON it is", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.record({ data: fc.jsonValue() })), async (body) => {
        const outcome: unknown = await answered(JSON.stringify(body)).catch((error: unknown) => error);
        const payload = (JSON.parse(JSON.stringify(body)) as { data?: unknown } | null)?.data;
        const isObject = typeof payload === "object" && payload !== null && !Array.isArray(payload);
        if (isObject) expect(outcome).toEqual(payload);
        else expect(ClienteleError.is(outcome) && outcome.name).toBe("DecodeError");
      }),
    );
  });
});

test("every status outside 2xx becomes an ApiError", async () => {
  for (let status = 300; status < 600; status++) {
    const error = await failure(null, status);
    expect(error).toBeInstanceOf(ApiError);
    expect(error.status).toBe(status);
  }
});
