import { describe, expect, test } from "vitest";
import { ask, createLibrary } from "./library.ts";

const book = { body: `{"title":"a book with a title of some length"}` };
const count = async (sandbox: ReturnType<typeof createLibrary>): Promise<number> =>
  ((await (await ask(sandbox, "GET /books")).json()) as unknown[]).length;

describe("a fault", () => {
  test("answers a status with headers and body and does not do the work", async () => {
    const sandbox = createLibrary();
    sandbox.faults.add({ provider: "library", status: 503, headers: { "retry-after": "3" }, body: { a: 1 } });
    const answer = await ask(sandbox, "POST /books", book);
    expect([answer.status, answer.headers.get("retry-after"), await answer.json()]).toEqual([503, "3", { a: 1 }]);
    expect(await count(sandbox)).toBe(0);
  });

  test("breaks the connection before the work, or after it", async () => {
    const sandbox = createLibrary();
    sandbox.faults.add({ kind: "reset" });
    await expect(ask(sandbox, "POST /books", book)).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
    expect(await count(sandbox)).toBe(0);
    sandbox.faults.add({ kind: "lost-answer" });
    await expect(ask(sandbox, "POST /books", book)).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
    expect(await count(sandbox)).toBe(1);
    expect(sandbox.log.map(({ status }) => status)).toEqual([undefined, 200, undefined, 200]);
  });

  test("stalls until the request is aborted, and rejects with the reason", async () => {
    const sandbox = createLibrary();
    sandbox.faults.add({ kind: "stall" });
    const controller = new AbortController();
    const answer = ask(sandbox, "GET /books", { signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(answer).rejects.toThrow("enough");
    expect(await count(sandbox)).toBe(0);
  });

  test("cuts a body in the middle after the work", async () => {
    const sandbox = createLibrary();
    sandbox.faults.add({ kind: "truncate" });
    const answer = await ask(sandbox, "POST /books", book);
    expect(answer.status).toBe(201);
    await expect(answer.text()).rejects.toThrow("terminated");
    expect(await count(sandbox)).toBe(1);
  });

  test("answers with a page of HTML", async () => {
    const sandbox = createLibrary();
    sandbox.faults.add({ kind: "html" });
    const answer = await ask(sandbox, "GET /books");
    expect([answer.status, answer.headers.get("content-type")]).toEqual([502, "text/html"]);
    expect(await answer.text()).toContain("<html>");
  });

  test("waits before it does anything else", async () => {
    const sandbox = createLibrary();
    sandbox.faults.add({ delayMs: 5 });
    const order: string[] = [];
    await Promise.all([
      ask(sandbox, "GET /books").then(() => order.push("delayed")),
      ask(sandbox, "GET /books").then(() => order.push("direct")),
    ]);
    expect(order).toEqual(["direct", "delayed"]);
  });

  test("hits only its operation, as often as it says, until it is cleared", async () => {
    const sandbox = createLibrary();
    sandbox.faults.add({ operation: "books.create", status: 500, times: 2 });
    expect(await count(sandbox)).toBe(0);
    for (const status of [500, 500, 201]) expect((await ask(sandbox, "POST /books", book)).status).toBe(status);
    sandbox.faults.add({ status: 500, times: Number.POSITIVE_INFINITY });
    expect((await ask(sandbox, "GET /books")).status).toBe(500);
    sandbox.faults.clear();
    expect((await ask(sandbox, "GET /books")).status).toBe(200);
  });

  test("can be asked for by a header of the request", async () => {
    const sandbox = createLibrary();
    const withFault = (fault: string) => ask(sandbox, "GET /books", { headers: { "x-sandbox-fault": fault } });
    expect((await withFault("429")).status).toBe(429);
    expect((await withFault(`{"status":418,"headers":{"x-tea":"1"}}`)).headers.get("x-tea")).toBe("1");
    await expect(withFault("reset")).rejects.toThrow("fetch failed");
    const refused = await withFault("nonsense");
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining("x-sandbox-fault takes")]);
  });

  test.each([
    [{ provider: "shop" }, "library"],
    [{ operation: "books.burn" }, "books.list"],
    [{ kind: "fire" as "reset" }, "lost-answer"],
    [{ status: 101 }, "200 to 599"],
    [{ times: 0 }, "0 times"],
    [{ delayMs: -1 }, "-1 milliseconds"],
    [{ headers: { "a b": "c" } }, "a b"],
  ])("cannot be %o", (fault, message) => {
    expect(() => createLibrary().faults.add(fault)).toThrow(message);
  });
});
