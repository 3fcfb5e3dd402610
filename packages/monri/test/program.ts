// Bundled and run in every runtime by runtimes.test.ts: signs the published vectors, makes calls and reports what was sent.
import { Monri } from "@clientele/monri";
import { signature } from "../src/digest.ts";
import vectors from "./digest-vectors.json" with { type: "json" };
import type { SignedRequest } from "./signature.ts";

/** The results of the program. */
export interface Findings {
  readonly runtime: string;
  /** The headers of the published vectors, in their order. */
  readonly vectors: readonly string[];
  /** The requests that the client sent. */
  readonly requests: readonly SignedRequest[];
  /** How often WebCrypto computed a digest. */
  readonly webCrypto: number;
  /** Stacks of errors by the name of the function that made the call. */
  readonly stacks: Readonly<Record<string, string>>;
  /** The error of the program itself. */
  readonly error?: string;
}

const callers: Readonly<Record<string, (monri: Monri) => Promise<unknown>>> = {
  async awaitsCall(monri) {
    return await monri.customers.retrieve("u1");
  },
  async awaitsList(monri) {
    return await monri.customers.list();
  },
  async iteratesItems(monri) {
    for await (const customer of monri.customers.list()) return customer;
    return undefined;
  },
  async iteratesPages(monri) {
    for await (const page of monri.customers.list().pages()) return page;
    return undefined;
  },
  async collectsItems(monri) {
    return await monri.customers.list().toArray();
  },
  async awaitsResponse(monri) {
    return await monri.customers.retrieve("u1").withResponse();
  },
};

async function stacksOf(answer: () => Response): Promise<Record<string, string>> {
  const monri = new Monri({ accessToken: "t", mode: "test", maxRetries: 0, fetch: async () => answer() });
  const stacks: Record<string, string> = {};
  for (const [name, call] of Object.entries(callers)) {
    await call(monri).catch((error: unknown) => {
      stacks[name] = error instanceof Error ? String(error.stack) : String(error);
    });
  }
  return stacks;
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
  const stacks = await stacksOf(() => new Response("{}", { status: 404 }));
  return { runtime: navigator.userAgent, vectors: signed, requests, webCrypto, stacks };
}
