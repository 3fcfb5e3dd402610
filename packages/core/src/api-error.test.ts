import { describe, expect, test } from "vitest";
import { book, json, rejection, retrieve, stub } from "../test/library.ts";
import * as core from "./index.ts";

const { ApiError, NotFoundError } = core;

const answered = (status: number, body: unknown = { message: "no" }): Promise<unknown> =>
  rejection(retrieve({ fetch: stub(() => json(body, status)), maxRetries: 0 }));

describe("the class of an error", () => {
  test.each([
    [400, core.BadRequestError],
    [401, core.AuthenticationError],
    [402, core.PaymentRequiredError],
    [403, core.PermissionDeniedError],
    [404, core.NotFoundError],
    [409, core.ConflictError],
    [422, core.UnprocessableEntityError],
    [429, core.RateLimitError],
    [500, core.ServerError],
    [503, core.ServerError],
    [599, core.ServerError],
  ] as const)("fits the status %i", async (status, errorClass) => {
    const error = await answered(status);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ name: errorClass.name, status });
    expect((error as Error).constructor).toBe(errorClass);
  });

  test.each([405, 408, 410, 418, 451])("is ApiError for the status %i", async (status) => {
    const error = await answered(status);
    expect((error as Error).constructor).toBe(ApiError);
  });

  test.each([301, 302, 303, 307, 308])(
    "is ApiError for a redirect, %i, and the message has its target",
    async (status) => {
      const reply = () => new Response(null, { status, headers: { location: "https://elsewhere.example/" } });
      const fetch = stub(reply);
      const error = await rejection(retrieve({ fetch }));
      expect((error as Error).constructor).toBe(ApiError);
      expect((error as Error).message).toContain("a redirect to https://elsewhere.example/, which is not followed");
      expect(fetch.sent).toMatchObject([{ redirect: "manual" }]);
    },
  );

  test("is ApiError for a 304, which is not reported as a redirect", async () => {
    const error = await rejection(retrieve({ fetch: stub(() => new Response(null, { status: 304 })) }));
    expect((error as Error).constructor).toBe(ApiError);
    expect((error as Error).message).toBe("books.retrieve: 304: no body");
  });

  test("is ApiError for a redirect that a browser hides", async () => {
    const hidden = Object.defineProperties(new Response(null), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
    const fetch = stub(() => hidden);
    const error = await rejection(retrieve({ fetch }));
    expect(error).toMatchObject({ name: "ApiError", status: 0 });
    expect(fetch.sent).toHaveLength(1);
    expect((error as Error).message).toContain("a redirect, which is not followed");
  });

  test("fits the refusal that a success status carries, while status is the status received", async () => {
    const provider = {
      refusal: (data: unknown) => (Object.hasOwn(Object(data), "data") ? undefined : { status: 404 }),
    };
    const reply = () => json({ code: "none", message: "no such book" });
    const error = await rejection(retrieve({ fetch: stub(reply), provider }));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ status: 200, code: "none" });
    expect(await retrieve({ fetch: stub(book), provider })).toEqual({ title: "Emma" });
  });
});

describe("the content of an ApiError", () => {
  test("is the provider's code, its message, and every issue with another message", async () => {
    const issues = [
      { param: "title", code: "blank", message: "can't be blank" },
      { message: "try again" },
      { param: "all", message: "Wrong." },
    ];
    const error = await answered(422, { code: "invalid", message: "Wrong.", issues });
    expect((error as Error).message).toBe("books.retrieve: 422 invalid: Wrong.; title: can't be blank; try again");
    expect(error).toHaveProperty("issues", [
      { param: "title", code: "blank", message: "can't be blank" },
      { param: undefined, code: undefined, message: "try again" },
      { param: "all", code: undefined, message: "Wrong." },
    ]);
  });

  test.each([null, [], 3, "text", { message: { nested: true } }, { message: "" }, { issues: [null, 3, "x", {}] }])(
    "is built from a body of %j",
    async (body) => {
      const error = await answered(400, body);
      expect(error).toMatchObject({ name: "BadRequestError", status: 400, data: body });
    },
  );

  test("includes the id of the request and the headers of the response", async () => {
    const reply = () => json({}, 500, { "x-request-id": "r-1", "x-trace": "t-1" });
    const error = await rejection(retrieve({ fetch: stub(reply), maxRetries: 0 }));
    expect(error).toHaveProperty("requestId", "r-1");
    expect((error as core.ApiError).headers.get("x-trace")).toBe("t-1");
    const own = retrieve({ fetch: stub(reply), maxRetries: 0, provider: { requestIdHeader: "x-trace" } });
    expect(await rejection(own)).toHaveProperty("requestId", "t-1");
  });
});
