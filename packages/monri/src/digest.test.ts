import { createHash } from "node:crypto";
import { afterEach, describe, expect, test, vi } from "vitest";
import vectors from "../test/digest-vectors.json" with { type: "json" };
import { signature } from "./digest.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.resetModules();
});

const request = (fullpath: string, body: string) => ({
  method: "POST",
  url: `https://ipgtest.monri.com${fullpath}`,
  body,
});

/** Imports the signer on a platform without Node's hash. */
const onWebCrypto = async (): Promise<typeof signature> => {
  vi.stubGlobal("process", undefined);
  vi.resetModules();
  return (await import("./digest.ts")).signature;
};

describe.each(vectors)("the digest $name", ({ merchantKey, authenticityToken, timestamp, fullpath, body, digest }) => {
  const header = `WP3-v2.1 ${authenticityToken} ${timestamp} ${digest}`;

  test("is computed", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: timestamp * 1000 });
    expect(await signature(authenticityToken, merchantKey, request(fullpath, body))).toBe(header);
  });

  test("is computed with WebCrypto", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: timestamp * 1000 });
    const digest = vi.spyOn(crypto.subtle, "digest");
    const sign = await onWebCrypto();
    expect(await sign(authenticityToken, merchantKey, request(fullpath, body))).toBe(header);
    expect(digest).toHaveBeenCalledOnce();
  });

  test("changes with every part of what is signed", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: timestamp * 1000 });
    const sign = (key: string, token: string, path: string, text: string) => signature(token, key, request(path, text));
    const others = [
      await sign(`${merchantKey}x`, authenticityToken, fullpath, body),
      await sign(merchantKey, `${authenticityToken}x`, fullpath, body),
      await sign(merchantKey, authenticityToken, `${fullpath}/`, body),
      await sign(merchantKey, authenticityToken, `${fullpath}?limit=1`, body),
      await sign(merchantKey, authenticityToken, fullpath, `${body} `),
    ];
    vi.setSystemTime((timestamp + 1) * 1000);
    others.push(await sign(merchantKey, authenticityToken, fullpath, body));
    const digests = others.map((other) => other.split(" ").at(-1));
    expect(new Set([digest, ...digests]).size).toBe(7);
  });
});

test("the time of a signature is in whole seconds, rounded down", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: 1_593_457_122_999 });
  expect(await signature("token", "key", request("/v2/customers", ""))).toMatch(/^WP3-v2\.1 token 1593457122 /);
});

test("the host and a fragment are not signed", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: 0 });
  const one = await signature("token", "key", {
    method: "GET",
    url: "https://ipg.monri.com/v2/customers?limit=1",
    body: "",
  });
  const other = await signature("token", "key", {
    method: "GET",
    url: "http://127.0.0.1:1/v2/customers?limit=1#x",
    body: "",
  });
  expect(one).toBe(other);
});

test.each(["Node's hash", "WebCrypto"])("a body of bytes is signed as bytes, with %s", async (by) => {
  vi.useFakeTimers({ toFake: ["Date"], now: 1_593_457_122_000 });
  const sign = by === "WebCrypto" ? await onWebCrypto() : signature;
  const bytes = Uint8Array.of(0xff, 0x00, 0xc3, 0x28);
  const header = await sign("token", "key", { method: "POST", url: "https://ipg.monri.com/v2/files", body: bytes });
  const expected = createHash("sha512").update("key1593457122token/v2/files").update(bytes).digest("hex");
  expect(header).toBe(`WP3-v2.1 token 1593457122 ${expected}`);
});
