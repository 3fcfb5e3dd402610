import type { Answer } from "../engine/answer.ts";
import type { Door, Identity } from "../provider.ts";
import { merchantOf } from "./merchant.ts";
import type { RuleId } from "./rules.ts";
import { errorBody, type Kinds } from "./state.ts";

type MonriDoor = Door<Kinds, RuleId>;

const MOST_SKEW = 300;

/** Checks the signature or the token of a request; a refusal names what is wrong with it. */
export async function authenticate(door: MonriDoor): Promise<Identity | Answer> {
  const header = door.request.headers.get("authorization") ?? "";
  const [, token] = /^bearer\s+(\S+)$/i.exec(header) ?? [];
  const result = token !== undefined ? judgeToken(token, door) : await judgeDigest(header, door);
  if ("credential" in result) return result;
  return { status: door.use("monri.unauthorized") ? 401 : 400, body: errorBody(result.problem, door.use) };
}

type Verdict = { readonly credential: string } | { readonly problem: string };

function judgeToken(token: string, { shared, now, operation, use }: MonriDoor): Verdict {
  const known = use("monri.bearer") ? shared.get("token", token) : undefined;
  if (!known) return { problem: "The access token is unknown" };
  if (now >= known.expires && use("monri.token-expires")) return { problem: "The access token has expired" };
  const scope = operation === "customers.listPaymentMethods" ? "payment-methods" : "customers";
  if (!known.scopes.includes(scope) && use("monri.token-scopes")) {
    return { problem: `The access token lacks the scope ${scope}` };
  }
  return { credential: known.merchant };
}

async function judgeDigest(header: string, { request, shared, use }: MonriDoor): Promise<Verdict> {
  const [scheme, id = "", time = "", digest = "", ...rest] = header.split(" ");
  if (scheme !== "WP3-v2.1" || digest === "" || rest.length > 0 || !/^\d+$/.test(time)) {
    return {
      problem: "The authorization must be WP3-v2.1 <authenticity token> <timestamp> <digest>, or a bearer token",
    };
  }
  const merchant = merchantOf(id, shared);
  if (!merchant) return { problem: "The authenticity token is unknown" };
  const { target, outerTarget, body } = request;
  const sign = (path: string, text: string): Promise<string> => sha512(merchant.merchantKey + time + id + path + text);
  const targets = outerTarget !== undefined && use("monri.digest-below-prefix") ? [target, outerTarget] : [target];
  const isSigned = async (path: string, text: string): Promise<boolean> => (await sign(path, text)) === digest;
  for (const path of targets) if (await isSigned(path, body)) return judgeTime(merchant.id, time, use);
  if (!use("monri.digest")) return { credential: merchant.id };
  const [path = ""] = target.split("?");
  if (path !== target && (await isSigned(path, body))) {
    return use("monri.digest-query")
      ? { problem: "The digest covers the path without its query" }
      : { credential: merchant.id };
  }
  const others = [respaced(body), ...(body === "" ? ["{}", "null"] : [""])];
  for (const other of others) {
    if (other !== body && (await isSigned(target, other))) {
      return body === "" && !use("monri.digest-empty")
        ? { credential: merchant.id }
        : { problem: "The digest covers another body than the one that was sent" };
    }
  }
  return { problem: "The digest does not match: the merchant key, the time, the target or the body differs" };
}

function judgeTime(credential: string, time: string, use: (rule: RuleId) => boolean): Verdict {
  // By the machine's clock, and in seconds or milliseconds.
  const seconds = time.length > 11 ? Number(time) / 1000 : Number(time);
  const isStale = Math.abs(Date.now() / 1000 - seconds) > MOST_SKEW;
  return isStale && use("monri.skew-judged") ? { problem: "The time of the digest is stale" } : { credential };
}

function respaced(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body));
  } catch {
    return body;
  }
}

async function sha512(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-512", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
