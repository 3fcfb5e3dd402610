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

  it("responds with the preferred example", async () => {
    const prefer = "code=422, example=limitTooHigh";
    const answer = await mock.answer({ ...valid, headers: { ...headers, prefer } });
    expect(answer).toMatchObject({ status: 422, violations: [], headers: { "content-type": "application/json" } });
    expect(JSON.parse(answer.body ?? "")).toMatchObject({ error: "limit_too_high" });
  });

  it("ignores the example if the preference has no comma, as Prism does", async () => {
    const prefer = "code=422; example=limitTooHigh";
    const answer = await mock.answer({ ...valid, headers: { ...headers, prefer } });
    expect(answer.body).not.toContain("limit_too_high");
  });

  it("reads a body without a stated length", async () => {
    const { violations, status } = await mock.answer({ ...valid, body: "{}" });
    expect(status).toBe(422);
    expect(violations.join("\n")).toContain("must have required property 'name'");
  });

  it("serves a class of statuses, the default, and a response without a body", async () => {
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

  it("responds in the requested media type", async () => {
    const request = {
      method: "GET",
      url: `${url}/mem_1`,
      headers: { authorization, prefer: "code=404" },
      body: undefined,
    };
    const answer = await mock.answer(request, { mediaType: "text/plain" });
    expect(answer).toMatchObject({ status: 404, body: "Nobody of that name" });
  });

  it("reports violations for which the spec documents no response", async () => {
    const request = { method: "GET", url: `${url}/search`, headers: { authorization }, body: undefined };
    const { violations } = await mock.answer(request);
    expect(violations.join("\n")).toContain("must have required property 'query'");
    expect((await mock.answer({ ...request, url: `${url}x` })).violations).toHaveLength(1);
  });

  it("has the signature of fetch", async () => {
    const response = await mock.fetch(url, { method: "POST", headers, body: JSON.stringify(member) });
    expect(response.status).toBe(201);
    expect(await response.json()).toHaveProperty("response.id");
  });

  it("listens on a free port until it is closed", async () => {
    const server = await startMock(libraryFile);
    const ask = () => fetch(`${server.url}/members/mem_1`, { headers: { authorization } });
    expect((await ask()).status).toBe(200);
    await server.close();
    await expect(ask()).rejects.toThrow();
  });
});
