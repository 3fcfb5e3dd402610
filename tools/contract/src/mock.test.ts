import { describe, expect, it } from "vitest";
import { libraryFile, librarySpec } from "./fixtures/library.ts";
import { startMock } from "./http.ts";
import { createMock } from "./mock.ts";

const authorization = `Basic ${btoa("key:")}`;
const headers = { authorization, "content-type": "application/json" };
const member = { name: "Ada", kind: "adult", address: { street: "Main", city: "Sydney" }, notices: {} };
const url = "https://sandbox.library.example/v1/members";
const valid = { method: "POST", url, headers, body: JSON.stringify(member) };

describe("the mock", async () => {
  const mock = await createMock(librarySpec());

  it("answers with the example that is preferred", async () => {
    const prefer = "code=422, example=limitTooHigh";
    const answer = await mock.answer({ ...valid, headers: { ...headers, prefer } });
    expect(answer).toMatchObject({ status: 422, violations: [], headers: { "content-type": "application/json" } });
    expect(JSON.parse(answer.body ?? "")).toMatchObject({ error: "limit_too_high" });
  });

  it("drops the example where the preference has no comma, as Prism does", async () => {
    const prefer = "code=422; example=limitTooHigh";
    const answer = await mock.answer({ ...valid, headers: { ...headers, prefer } });
    expect(answer.body).not.toContain("limit_too_high");
  });

  it("reads the body, though no length is stated", async () => {
    const { violations, status } = await mock.answer({ ...valid, body: "{}" });
    expect(status).toBe(422);
    expect(violations.join("\n")).toContain("must have required property 'name'");
  });

  it("serves a class of statuses, the default, and an answer without a body", async () => {
    const ask = (prefer: string) => mock.answer({ ...valid, headers: { ...headers, prefer } });
    expect(await ask("code=503, example=failure")).toMatchObject({ status: 503, body: '{"error":"failure"}' });
    expect(await ask("code=429")).toMatchObject({ status: 429, body: undefined });
    const list = {
      ...valid,
      method: "GET",
      body: undefined,
      headers: { authorization, prefer: "code=418, example=failure" },
    };
    expect(await mock.answer(list)).toMatchObject({ status: 418, body: '{"error":"failure"}' });
  });

  it("answers in the media type that is asked for", async () => {
    const request = {
      method: "GET",
      url: `${url}/mem_1`,
      headers: { authorization, prefer: "code=404" },
      body: undefined,
    };
    const answer = await mock.answer(request, { mediaType: "text/plain" });
    expect(answer).toMatchObject({ status: 404, body: "Nobody of that name" });
  });

  it("says what is wrong where the spec documents no answer for it", async () => {
    const request = { method: "GET", url: `${url}/search`, headers: { authorization }, body: undefined };
    const { violations } = await mock.answer(request);
    expect(violations.join("\n")).toContain("must have required property 'query'");
    expect((await mock.answer({ ...request, url: `${url}x` })).violations).toHaveLength(1);
  });

  it("has a fetch", async () => {
    const response = await mock.fetch(url, { method: "POST", headers, body: JSON.stringify(member) });
    expect(response.status).toBe(201);
    expect(await response.json()).toHaveProperty("response.id");
  });

  it("listens on a port of its own, until it is closed", async () => {
    const server = await startMock(libraryFile);
    const ask = () => fetch(`${server.url}/members/mem_1`, { headers: { authorization } });
    expect((await ask()).status).toBe(200);
    await server.close();
    await expect(ask()).rejects.toThrow();
  });
});
