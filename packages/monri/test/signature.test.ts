import { spawnSync } from "node:child_process";
import type { Monri } from "@clientele/monri";
import { raw } from "@clientele/monri/raw";
import { afterEach, describe, expect, test, vi } from "vitest";
import createClient, { secrets } from "./client.ts";
import { type Merchant, startMerchant } from "./merchant.ts";
import { parseSignature, type SignedRequest, signedBytes, verifySignature } from "./signature.ts";

const [merchantKey = ""] = secrets;
const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

/** Computes the digest of a request with OpenSSL, independently of this package and of Node's crypto module. */
const opensslDigest = (request: SignedRequest): string => {
  const { stdout } = spawnSync("openssl", ["dgst", "-sha512", "-r"], { input: signedBytes(request, merchantKey) });
  return stdout.toString().slice(0, 128);
};

const open: Merchant[] = [];
const start = async (...answer: Parameters<typeof startMerchant>): Promise<Merchant> => {
  const merchant = await startMerchant(...answer);
  open.push(merchant);
  return merchant;
};
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(open.splice(0).map((merchant) => merchant.close()));
});

const calls: Readonly<Record<string, (monri: Monri) => PromiseLike<unknown>>> = {
  "a body outside ASCII": (monri) =>
    monri.customers.create({ name: "Amela Hodžić 🂡", address: "Džemala Bijedića 2", metadata: { "Ključ 1": "дa" } }),
  "a body with quotes, line breaks and lone surrogates": (monri) =>
    monri.customers.update("u1", { description: 'say "hi"\r\n\t\\ \u2028 \ud800' }),
  "an empty object as body": (monri) => monri.customers.create({}),
  "an id with reserved characters": (monri) => monri.customers.retrieveByMerchantCustomerId("a/b?c=d&e#f g+h%i"),
  "an id outside ASCII": (monri) => monri.customers.retrieveByMerchantCustomerId("kupac-žć-漢字-🂡"),
  "an id with characters that stay as they are": (monri) => monri.customers.retrieve("A-z_0.9~!*'()"),
  "an id that is encoded already": (monri) => monri.customers.retrieve("%2e%2e%2Fadmin"),
  "a query string": (monri) => monri.customers.list({ limit: 3, offset: 0 }),
  "a query string after an encoded id": (monri) => monri.customers.listPaymentMethods("ž 1", { limit: 25, offset: 50 }),
  "a query parameter outside the spec": (monri) =>
    raw(monri).GET("/v2/customers", { params: { query: { limit: 1, note: "o'ž [é] <b>" } as { limit: number } } }),
  "a deletion without a body": (monri) => monri.customers.delete("u1"),
};

const send = async (call: (monri: Monri) => PromiseLike<unknown>): Promise<SignedRequest> => {
  const merchant = await start();
  await call(createClient({ baseUrl: merchant.url }));
  const [request, ...more] = merchant.arrived;
  if (!request || more.length) throw new Error("expected exactly one request");
  return request;
};

describe.each(Object.entries(calls))("the signature of %s", (_, call) => {
  test("matches the request as it arrives", async () => {
    const request = await send(call);
    expect(parseSignature(request.authorization)).toMatchObject({ token: "7db11ea5d4a1af32421b564c79b946d1ead3daf0" });
    verifySignature(request, merchantKey);
  });

  test("is what OpenSSL computes", async ({ skip }) => {
    skip(!hasOpenssl, "openssl is not installed");
    const request = await send(call);
    expect(parseSignature(request.authorization).digest).toBe(opensslDigest(request));
  });
});

test("path and query arrive percent-encoded, and the body byte for byte", async () => {
  const { url } = await send((monri) => monri.customers.listPaymentMethods("ž 1/2", { limit: 25, offset: 50 }));
  expect(url).toBe("http://merchant/v2/customers/%C5%BE%201%2F2/payment-methods?limit=25&offset=50");
  const { body } = await send((monri) => monri.customers.create({ name: "Hodžić" }));
  expect(body).toBe('{"name":"Hodžić"}');
});

test("the path of a baseUrl is signed as part of the request target", async () => {
  const merchant = await start();
  await createClient({ baseUrl: `${merchant.url}/proxy/` }).customers.list();
  const [request] = merchant.arrived;
  expect(request?.url).toBe("http://merchant/proxy/v2/customers");
  verifySignature(request ?? expect.fail("no request arrived"), merchantKey);
});

test("a retried request has a new time and a valid signature", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: 1_700_000_000_000 });
  const merchant = await start((index) => {
    vi.setSystemTime(Date.now() + 7_000);
    return index < 2 ? { status: 429, body: { status: "error" } } : { status: 200, body: { status: "approved" } };
  });
  await createClient({ baseUrl: merchant.url }).customers.create({ name: "Amela Hodžić" });
  expect(merchant.arrived.map(({ authorization }) => parseSignature(authorization).time)).toEqual([
    "1700000000",
    "1700000007",
    "1700000014",
  ]);
  for (const request of merchant.arrived) verifySignature(request, merchantKey);
});

test("verifySignature throws for a signature of another request", async () => {
  const request = await send((monri) => monri.customers.list({ limit: 3 }));
  const bare = { ...request, url: request.url.replace(/\?.*/, "") };
  expect(() => verifySignature(bare, merchantKey)).toThrow(/does not match/);
  expect(() => verifySignature(request, `${merchantKey}x`)).toThrow(/does not match/);
  expect(() => verifySignature({ ...request, body: " " }, merchantKey)).toThrow(/does not match/);
});
