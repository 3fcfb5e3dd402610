import { afterEach, describe, expect, test, vi } from "vitest";
import { book, create, createLibrary, retrieve, stub } from "../test/library.ts";
import { createLimiter } from "./index.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Records the init of each `fetch`. */
const recorder = (log: string[] = []) => {
  const inits: object[] = [];
  const fetch = async (_: string, init: object): Promise<Response> => {
    inits.push(init);
    log.push("fetch");
    return book();
  };
  return { fetch, inits };
};

describe("a write takes a connection that is not reused", () => {
  test("on Deno: a client without idle connections, closed once the response has begun", async () => {
    const log: string[] = [];
    const client = { close: () => log.push("close") };
    const createHttpClient = vi.fn(() => client);
    vi.stubGlobal("Deno", { createHttpClient });
    const { fetch, inits } = recorder(log);
    await create({ fetch });
    expect(createHttpClient).toHaveBeenCalledWith({ poolMaxIdlePerHost: 0 });
    expect(inits[0]).toMatchObject({ client });
    expect(log).toEqual(["fetch", "close"]);
  });

  test("on Deno, where fetch fails too", async () => {
    const close = vi.fn();
    vi.stubGlobal("Deno", { createHttpClient: () => ({ close }) });
    await expect(create({ fetch: () => Promise.reject(new Error("reset")) })).rejects.toThrow("reset");
    expect(close).toHaveBeenCalledTimes(1);
  });

  test("on Bun, and client.fetch does the same by its method", async () => {
    vi.stubGlobal("Bun", {});
    const { fetch, inits } = recorder();
    await create({ fetch });
    const client = createLibrary({ fetch });
    await client.fetch("/a", { method: "POST", body: "x" });
    await client.fetch("/a");
    expect(inits.map((init) => Object.hasOwn(init, "keepalive"))).toEqual([true, true, false]);
    expect(inits[0]).toMatchObject({ keepalive: false });
  });

  test("but not on a Deno without HTTP clients", async () => {
    vi.stubGlobal("Deno", {});
    const { fetch, inits } = recorder();
    await create({ fetch });
    expect(inits[0]).not.toHaveProperty("client");
  });

  test("but not a read, nor anything on other platforms", async () => {
    const { fetch, inits } = recorder();
    await create({ fetch });
    vi.stubGlobal("Bun", {});
    vi.stubGlobal("Deno", { createHttpClient: () => expect.unreachable() });
    await retrieve({ fetch });
    for (const init of inits) expect(init).not.toHaveProperty("keepalive");
  });
});

test("a call that is aborted while it takes its slot gives the slot back", async () => {
  const limiter = createLimiter({ maxConcurrent: 1 });
  const release = await limiter.acquire();
  const controller = new AbortController();
  const fetch = stub(book);
  const aborted = retrieve({ fetch, limiter, call: { signal: controller.signal } });
  const next = retrieve({ fetch, limiter });
  release();
  controller.abort("enough");
  await expect(aborted).rejects.toBe("enough");
  expect(await next).toEqual({ title: "Emma" });
  expect(fetch.sent).toHaveLength(1);
});
