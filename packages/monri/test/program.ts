// Bundled and run in every runtime by runtimes.test.ts: signs the published vectors, makes calls, and tells what was sent.
import { Monri } from "@clientele/monri";
import { signature } from "../src/digest.ts";
import vectors from "./digest-vectors.json" with { type: "json" };
import type { SignedRequest } from "./signature.ts";

/** What the program found. */
export interface Findings {
  readonly runtime: string;
  /** The headers of the published vectors, in their order. */
  readonly vectors: readonly string[];
  /** The requests that the client sent. */
  readonly requests: readonly SignedRequest[];
  /** How often WebCrypto was asked for a digest. */
  readonly webCrypto: number;
  /** What went wrong in the program itself. */
  readonly error?: string;
}

/** Runs the program. */
export async function run(merchantKey: string, authenticityToken: string): Promise<Findings> {
  const requests: SignedRequest[] = [];
  let webCrypto = 0;
  const digest = crypto.subtle.digest.bind(crypto.subtle);
  crypto.subtle.digest = (...args) => {
    webCrypto++;
    return digest(...args);
  };
  const monri = new Monri({
    merchantKey,
    authenticityToken,
    mode: "test",
    fetch: async (url, { headers, body }) => {
      requests.push({ url, body: String(body ?? ""), authorization: new Headers(headers).get("authorization") ?? "" });
      return Response.json({ status: "approved", data: [] });
    },
  });
  await monri.customers.create({ name: "Amela Hodžić 🂡", metadata: { Ključ: 'a "b"\n' } });
  await monri.customers.retrieveByMerchantCustomerId("ž/1?%20");
  await monri.customers.listPaymentMethods("u 1", { limit: 25, offset: 50 });
  await monri.customers.delete("u1");

  const signed: string[] = [];
  const { now } = Date;
  for (const { timestamp, authenticityToken: token, merchantKey: key, fullpath, body } of vectors) {
    Date.now = () => timestamp * 1000;
    signed.push(await signature(token, key, { method: "POST", url: `https://ipgtest.monri.com${fullpath}`, body }));
  }
  Date.now = now;
  return { runtime: navigator.userAgent, vectors: signed, requests, webCrypto };
}
