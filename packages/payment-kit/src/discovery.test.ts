import { json, rejection, stub } from "@clientele/contract/stub";
import { ConfigurationError } from "@clientele/core";
import { describe, expect, test } from "vitest";
import { PaymentKit } from "./client.ts";

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
  ])("gives the base URL for the mount point %s", async (mountPoint, baseUrl) => {
    const fetch = mounted(mountPoint);
    expect(await PaymentKit.discover(app, { fetch })).toBe(baseUrl);
    expect(fetch.sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "GET https://shop.example.com/__blocklet__.js?type=json",
    ]);
    expect(fetch.sent[0]?.headers.get("accept")).toBe("application/json");
    expect(fetch.sent[0]?.headers.has("authorization")).toBe(false);
  });

  test("gives what a client takes, with a port and with or without a slash at the end", async () => {
    for (const address of ["https://shop.example.com:8443", "https://shop.example.com:8443/"]) {
      const baseUrl = await PaymentKit.discover(address, { fetch: mounted("/payment") });
      const fetch = stub(() => json({ id: "cus_1" }));
      await new PaymentKit({ baseUrl, accessKey: "blocklet-1", fetch }).customers.retrieve("cus_1");
      expect(fetch.sent[0]?.url).toBe("https://shop.example.com:8443/payment/api/customers/cus_1?livemode=true");
    }
  });

  test.each(["https://evil.example/payment", "//evil.example/payment", "\\\\evil.example", "@evil.example"])(
    "never leaves the app, whatever the mount point %s says",
    async (mountPoint) => {
      const baseUrl = await PaymentKit.discover(app, { fetch: mounted(mountPoint) });
      expect(new URL(baseUrl).origin).toBe(app);
    },
  );

  test.each([
    ["no component of that id", { componentMountPoints: [other] }, "names 1 components"],
    ["no mount points", {}, "names 0 components"],
    ["mount points that are no list", { componentMountPoints: "/payment" }, "names 0 components"],
    ["components that are no objects", { componentMountPoints: [null, 1, "x"] }, "names 3 components"],
    ["a component without a mount point", { componentMountPoints: [{ did }] }, "names 1 components"],
    ["an empty mount point", { componentMountPoints: [{ did, mountPoint: "" }] }, "names 1 components"],
  ])("refuses an app with %s", async (_, body, message) => {
    const error = await rejection(PaymentKit.discover(app, { fetch: stub(() => json(body)) }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).message).toContain(`no PaymentKit is mounted at ${app}`);
    expect((error as Error).message).toContain(message);
  });

  test.each([
    ["plain http", "http://shop.example.com", /^baseUrl must be https/],
    ["no URL", "shop.example.com", /^baseUrl must be/],
    ["nothing", undefined, /^baseUrl must be/],
    ["credentials in the address", "https://me:pw@shop.example.com", /^baseUrl must be .*without credentials/],
  ])("refuses %s, and sends nothing", async (_, address, message) => {
    const fetch = mounted("/payment");
    // What a caller without types can pass.
    const error = await rejection(PaymentKit.discover(address as string, { fetch }));
    expect(error).toMatchObject({ name: "ConfigurationError", message: expect.stringMatching(message) });
    expect(fetch.sent).toEqual([]);
  });

  test("takes plain http where that is permitted", async () => {
    const options = { fetch: mounted("/"), allowInsecureHttp: true };
    expect(await PaymentKit.discover("http://10.0.0.7:8080", options)).toBe("http://10.0.0.7:8080");
  });

  test("refuses an answer that is HTML, or a list", async () => {
    const html = stub(() => new Response("<!doctype html>", { headers: { "content-type": "text/html" } }));
    const message = expect.stringContaining("not JSON (text/html)");
    expect(await rejection(PaymentKit.discover(app, { fetch: html }))).toMatchObject({ name: "DecodeError", message });
    for (const body of [null, [], "x"]) {
      const error = await rejection(PaymentKit.discover(app, { fetch: stub(() => json(body)) }));
      expect(error).toMatchObject({ name: "DecodeError" });
    }
  });

  test("does not follow a redirect", async () => {
    const fetch = stub(() => new Response(null, { status: 302, headers: { location: "https://evil.example/" } }));
    const error = await rejection(PaymentKit.discover(app, { fetch }));
    expect(error).toMatchObject({
      name: "ApiError",
      status: 302,
      message: expect.stringMatching(/a redirect to .+ never followed/),
    });
    expect(fetch.sent.map(({ redirect }) => redirect)).toEqual(["manual"]);
  });

  test("reports a status outside 2xx, with what is said there", async () => {
    const fetch = stub(() => json({ error: "Server is not ready" }, 404));
    const error = await rejection(PaymentKit.discover(app, { fetch }));
    expect(error).toMatchObject({ name: "NotFoundError", message: "app.discover: 404: Server is not ready" });
  });

  test("keeps the timeout it is given, and tries again as a read may be", async () => {
    const stalled = stub(
      () => new Promise<Response>(() => {}),
      () => json({}, 503, { "retry-after": "0" }),
      () => json({ componentMountPoints: [{ did, mountPoint: "/payment" }] }),
    );
    expect(await PaymentKit.discover(app, { fetch: stalled, timeout: 20 })).toBe(`${app}/payment`);
    expect(stalled.sent).toHaveLength(3);
    const never = stub(() => new Promise<Response>(() => {}));
    const error = await rejection(PaymentKit.discover(app, { fetch: never, timeout: 20, maxRetries: 0 }));
    expect(error).toMatchObject({ name: "TimeoutError", message: "app.discover: no complete answer within 20 ms" });
  });
});
