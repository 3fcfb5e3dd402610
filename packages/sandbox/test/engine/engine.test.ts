import { describe, expect, test } from "vitest";
import { ask, createLibrary, NOON } from "./library.ts";

const book = (title: string): RequestInit => ({ body: JSON.stringify({ title }) });

describe("the engine", () => {
  test("prefers a literal segment to a parameter and decodes what it matches", async () => {
    const sandbox = createLibrary();
    expect(await (await ask(sandbox, "GET /books/newest")).json()).toBeNull();
    expect(await (await ask(sandbox, "GET /books/a%20b")).json()).toEqual({ message: "No book a b." });
    expect((await ask(sandbox, "GET /books/%")).status).toBe(404);
  });

  test("answers an alias like its operation and a page without a credential", async () => {
    const sandbox = createLibrary();
    expect(await (await ask(sandbox, "GET /old-books")).json()).toEqual([]);
    expect(sandbox.log.at(-1)?.operation).toBe("books.list");
    expect(await (await sandbox.fetch("https://test.library.example/v1/about")).text()).toBe("about");
    expect((await sandbox.fetch("https://test.library.example/v1/books")).status).toBe(401);
  });

  test("undoes what a refused or failed call stored", async () => {
    const sandbox = createLibrary();
    const failed = await ask(sandbox, "POST /books", book("broken"));
    expect([failed.status, await failed.json()]).toEqual([
      500,
      { trouble: "failure", message: "The sandbox failed: Error: The press stopped." },
    ]);
    expect(await (await ask(sandbox, "GET /books")).json()).toEqual([]);
  });

  test("merges doubled slashes, by assumption", async () => {
    expect((await ask(createLibrary(), "GET //books")).status).toBe(200);
    expect((await ask(createLibrary({ assume: { "sandbox.doubled-slashes": false } }), "GET //books")).status).toBe(
      400,
    );
    expect((await ask(createLibrary({ onlyKnown: true }), "GET //books")).status).toBe(501);
  });

  test("answers 501 and names the rule where only known behaviour is wanted", async () => {
    const sandbox = createLibrary({ onlyKnown: true });
    const answer = await ask(sandbox, "POST /books", book("a"));
    expect(answer.status).toBe(501);
    expect(answer.headers.get("x-sandbox-rules")).toBe("library.dusty;level=unknown");
    expect(await answer.text()).toContain("library.dusty");
    expect(await (await ask(sandbox, "GET /books")).json()).toEqual([]);
  });

  test("limits each credential by the minute of the clock and counts down in headers", async () => {
    const sandbox = createLibrary({ rateLimits: true });
    const statuses = async (times: number, headers = {}): Promise<string[]> => {
      const seen: string[] = [];
      for (let index = 0; index < times; index++) {
        const { status, headers: fields } = await ask(sandbox, "GET /books", { headers });
        seen.push(`${status} ${fields.get("x-remaining")} ${fields.get("x-reset")}`);
      }
      return seen;
    };
    expect(await statuses(4)).toEqual(["200 2 30", "200 1 30", "200 0 30", "429 0 30"]);
    expect(await statuses(1, { "x-key": "other" })).toEqual(["200 2 30"]);
    sandbox.clock.advance(30_000);
    expect(await statuses(1)).toEqual(["200 2 60"]);
  });

  test("calls timers at their own time, in whatever step the clock passes it", async () => {
    const sandbox = createLibrary();
    const { id } = (await (await ask(sandbox, "POST /books", book("late"))).json()) as { id: string };
    sandbox.clock.advance(7_200_000);
    expect(await (await ask(sandbox, `GET /books/${id}`)).json()).toEqual({ id, title: `back at ${NOON + 3_600_000}` });
  });

  test("finds the world of an object for its control", async () => {
    const sandbox = createLibrary();
    const { id } = (await (
      await ask(sandbox, "POST /books", { ...book("b"), headers: { "x-key": "two" } })
    ).json()) as { id: string };
    const { lend } = sandbox.control.library as { lend(id: string): string };
    expect(lend(id)).toBe("b");
    expect(() => lend("none")).toThrow("No world of library holds the book none.");
  });

  test("keeps the order of requests that are sent at once", async () => {
    const titles = ["a", "b", "c", "d"];
    const run = async () => {
      const sandbox = createLibrary();
      const answers = await Promise.all(titles.map((title) => ask(sandbox, "POST /books", book(title))));
      return Promise.all(answers.map((answer) => answer.text()));
    };
    expect(await run()).toEqual(await run());
    expect((await run()).map((text) => JSON.parse(text).title)).toEqual(titles);
  });

  test("keeps secrets out of the log", async () => {
    const sandbox = createLibrary();
    const body = JSON.stringify({ title: "4111 1111 1111 1111", shelf: "top", cvc: "321" });
    await ask(sandbox, "POST /books?shelf=top", { body, headers: { authorization: "Bearer abc", cookie: "a=b" } });
    await ask(sandbox, "POST /books", {
      body: "title=x&shelf=top&a[cvv]=321",
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    const text = JSON.stringify(sandbox.log);
    for (const secret of ["4111", "top", "321", "abc", "a=b"]) expect(text).not.toContain(secret);
    expect(sandbox.log.map(({ method, at }) => [method, at])).toEqual([
      ["POST", NOON],
      ["POST", NOON],
    ]);
  });

  test("runs with the machine's clock until it is set", async () => {
    const sandbox = createLibrary({ clock: undefined });
    const before = Date.now();
    expect(sandbox.clock.now()).toBeGreaterThanOrEqual(before);
    sandbox.clock.advance(86_400_000);
    expect(sandbox.clock.now()).toBeGreaterThanOrEqual(before + 86_400_000);
    sandbox.clock.set("2030-01-01T00:00:00Z");
    expect(sandbox.clock.now()).toBe(Date.UTC(2030, 0, 1));
    expect(() => sandbox.clock.set("soon")).toThrow(RangeError);
    expect(() => sandbox.clock.advance(-1)).toThrow(RangeError);
  });

  test("continues after a snapshot with the ids that would have come", async () => {
    const one = createLibrary();
    await ask(one, "POST /books", book("a"));
    const other = createLibrary();
    other.restore(one.snapshot());
    const next = async (sandbox: typeof one) => (await ask(sandbox, "POST /books", book("b"))).text();
    expect(await next(other)).toBe(await next(one));
  });
});
