import type { Received, SendOptions, Stage, Unsigned } from "@clientele/fidelity";
import { createSandbox, type MonriControl, type MonriMerchant } from "../../../src/index.ts";

/** The merchant that is there from the start. */
export const merchant: MonriMerchant = createSandbox().credentials.monri;

/** Seconds of the machine's clock, which a signature holds. */
export const nowInSeconds = (): string => String(Math.floor(Date.now() / 1000));

/** Hashes a text, as the digest of a request is made. */
export async function sha512(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-512", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What a signature covers beside the merchant's key. */
export interface Signed {
  readonly target: string;
  readonly body?: string;
  readonly time?: string;
  readonly key?: string;
  readonly token?: string;
}

/** Makes the authorization of a request. */
export async function signature({
  target,
  body = "",
  time = nowInSeconds(),
  key = merchant.merchantKey,
  token = merchant.authenticityToken,
}: Signed): Promise<string> {
  return `WP3-v2.1 ${token} ${time} ${await sha512(key + time + token + target + body)}`;
}

/** Signs a request of a scenario. */
export const authorize = async ({ url, body }: Unsigned): Promise<Record<string, string>> => ({
  authorization: await signature({ target: url.pathname + url.search, body }),
});

/** Sends with a given authorization. */
export const withHeader = (authorization: string): SendOptions => ({ headers: { authorization } });

/** Creates a customer and returns it. */
export async function made({ send }: Stage, body: object = {}): Promise<Received["body"]> {
  return (await send("POST /v2/customers", body)).body;
}

/** Asks for a token. */
export function tokenFor({ send }: Stage, more: object = {}): Promise<Received> {
  return send("POST /v2/oauth", {
    grant_type: "client_credentials",
    client_id: merchant.authenticityToken,
    client_secret: merchant.merchantKey,
    scopes: ["customers"],
    ...more,
  });
}

/** Returns the control of Monri. */
export const control = ({ sandbox }: Stage): MonriControl => sandbox.control.monri as MonriControl; // the stage knows no provider
