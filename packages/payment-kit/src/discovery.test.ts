import { json, rejection, stub } from "@clientele/contract/stub";
import { ConfigurationError } from "@clientele/core";
import { describe, expect, test, vi } from "vitest";
import { PaymentKit } from "./client.ts";
import { discover } from "./discovery.ts";

const did = "z2qaCNvKMv5GjouKdcDWexv6WqtHbpNPQDnAk";
const app = "https://shop.example.com";
const other = { did: "z8iZpnScTtqSrqNWqsnMTJUCVUDmFoxR1bGpg", mountPoint: "/media" };
const mounted = (mountPoint: unknown) =>
  stub(() => json({ appName: "Shop", componentMountPoints: [other, { did, mountPoint }] }));

describe("discover", () => {
  test.each([
    ["/payment", "https://shop.example.com/payment"],
    ["/payment/", "https://shop.example.com/payment"],
    ["payment", "https://shop.example.com/payment"],
    ["/a/b", "https://shop.example.com/a/b"],
    ["/", "https://shop.example.com"],
  ])("returns the base URL for the mount point %s", async (mountPoint, baseUrl) => {
    const fetch = mounted(mountPoint);
    expect(await discover(app, { fetch })).toBe(baseUrl);
    expect(fetch.sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "GET https://shop.example.com/__blocklet__.js?type=json",
    ]);
    expect(fetch.sent[0]?.headers.get("accept")).toBe("application/json");
    expect(fetch.sent[0]?.headers.has("authorization")).toBe(false);
  });

  test("returns a baseUrl that the client accepts, with a port and with or without a trailing slash", async () => {
    for (const address of ["https://shop.example.com:8443", "https://shop.example.com:8443/"]) {
      const baseUrl = await discover(address, { fetch: mounted("/payment") });
      const fetch = stub(() => json({ id: "cus_1" }));
      await new PaymentKit({ baseUrl, accessKey: "blocklet-1", fetch }).customers.retrieve("cus_1");
      expect(fetch.sent[0]?.url).toBe("https://shop.example.com:8443/payment/api/customers/cus_1?livemode=true");
    }
  });

  test.each(["https://evil.example/payment", "//evil.example/payment", "\\\\evil.example", "@evil.example"])(
    "stays on the origin of the app with the mount point %s",
    async (mountPoint) => {
      const baseUrl = await discover(app, { fetch: mounted(mountPoint) });
      expect(new URL(baseUrl).origin).toBe(app);
    },
  );

  test.each([
    ["no component of that id", { componentMountPoints: [other] }, "of its 1 components"],
    ["no mount points", {}, "of its 0 components"],
    ["mount points that are not an array", { componentMountPoints: "/payment" }, "of its 0 components"],
    ["components that are not objects", { componentMountPoints: [null, 1, "x"] }, "of its 3 components"],
    ["a component without a mount point", { componentMountPoints: [{ did }] }, "of its 1 components"],
    ["an empty mount point", { componentMountPoints: [{ did, mountPoint: "" }] }, "of its 1 components"],
  ])("refuses an app with %s", async (_, body, message) => {
    const error = await rejection(discover(app, { fetch: stub(() => json(body)) }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).message).toContain(`no PaymentKit is mounted at ${app}`);
    expect((error as Error).message).toContain(message);
  });

  test.each([
    ["plain http", "http://shop.example.com", /^baseUrl must be https/],
    ["an address without a scheme", "shop.example.com", /^appUrl must be the address of an app/],
    ["undefined", undefined, /^appUrl must be the address of an app/],
    ["credentials in the address", "https://me:pw@shop.example.com", /^baseUrl must be .*without credentials/],
  ])("refuses %s before anything is sent", async (_, address, message) => {
    const fetch = mounted("/payment");
    // A value that only a JavaScript caller can pass.
    const error = await rejection(discover(address as string, { fetch }));
    expect(error).toMatchObject({ name: "ConfigurationError", message: expect.stringMatching(message) });
    expect(fetch.sent).toEqual([]);
  });

  test("accepts plain http with allowInsecureHttp", async () => {
    const options = { fetch: mounted("/"), allowInsecureHttp: true };
    expect(await discover("http://10.0.0.7:8080", options)).toBe("http://10.0.0.7:8080");
  });

  test("refuses an answer that is HTML or an array", async () => {
    const html = stub(() => new Response("<!doctype html>", { headers: { "content-type": "text/html" } }));
    const message = expect.stringContaining("not JSON (text/html)");
    expect(await rejection(discover(app, { fetch: html }))).toMatchObject({ name: "DecodeError", message });
    for (const body of [null, [], "x"]) {
      const error = await rejection(discover(app, { fetch: stub(() => json(body)) }));
      expect(error).toMatchObject({ name: "DecodeError" });
    }
  });

  test("does not follow a redirect", async () => {
    const fetch = stub(() => new Response(null, { status: 302, headers: { location: "https://evil.example/" } }));
    const error = await rejection(discover(app, { fetch }));
    expect(error).toMatchObject({
      name: "ApiError",
      status: 302,
      message: expect.stringMatching(/a redirect to .+ not followed/),
    });
    expect(fetch.sent.map(({ redirect }) => redirect)).toEqual(["manual"]);
  });

  test("reports a status outside 2xx with its message", async () => {
    const fetch = stub(() => json({ error: "Server is not ready" }, 404));
    const error = await rejection(discover(app, { fetch }));
    expect(error).toMatchObject({ name: "NotFoundError", message: "app.discover: 404: Server is not ready" });
  });

  test("retries as a read", async () => {
    const fetch = stub(
      () => json({}, 503, { "retry-after": "0" }),
      () => json({ componentMountPoints: [{ did, mountPoint: "/payment" }] }),
    );
    expect(await discover(app, { fetch })).toBe(`${app}/payment`);
    expect(fetch.sent).toHaveLength(2);
  });

  test("has the timeout of its options", async () => {
    vi.useFakeTimers();
    try {
      const fetch = stub(() => new Promise<Response>(() => {}));
      const error = rejection(discover(app, { fetch, timeout: 2000, maxRetries: 0 }));
      await vi.advanceTimersByTimeAsync(2000);
      expect(await error).toMatchObject({
        name: "TimeoutError",
        message: "app.discover: no complete response within 2000 ms",
      });
    } finally {
      vi.useRealTimers();
    }
  });

  test.each([null, "x", 5])("refuses the options %o", async (options) => {
    // A value that only a JavaScript caller can pass.
    const error = await rejection(discover(app, options as unknown as object));
    expect(error).toMatchObject({ name: "ConfigurationError", message: "options must be an object" });
  });
});
