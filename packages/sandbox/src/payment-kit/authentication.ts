import type { Answer } from "../engine/answer.ts";
import type { Door, Identity } from "../provider.ts";
import type { RuleId } from "./rules.ts";
import type { Kinds } from "./state.ts";

type KitDoor = Door<Kinds, RuleId>;

/** Finds the credential of a request: an access key, a session or the signature of a component. */
export function authenticate(door: KitDoor): Identity | Answer {
  const { request, body, use } = door;
  const { headers, url } = request;
  const [, key] = /^bearer\s+(\S+)$/i.exec(headers.get("authorization") ?? "") ?? [];
  const [, cookie] = /(?:^|;\s*)login_token=([^;]+)/.exec(headers.get("cookie") ?? "") ?? [];
  const query = url.searchParams.get("authToken") ?? url.searchParams.get("access_token") ?? undefined;
  const form = typeof body.access_token === "string" ? body.access_token : undefined;
  const sessions = [cookie, query, form].filter((token) => token !== undefined);
  if ((sessions.length > 1 || (key !== undefined && sessions.includes(key))) && use("kit.one-token")) {
    const text = { "content-type": "text/plain; charset=utf-8" };
    return { status: 400, headers: text, body: "Access token found in multiple locations" };
  }
  if (key !== undefined && use("kit.access-key")) return { credential: key };
  const [session] = sessions;
  if (session !== undefined && use("kit.session")) return { credential: session };
  return judgeSignature(door);
}

function judgeSignature({ request: { headers }, now, use }: KitDoor): Identity | Answer {
  const [did, signature] = [headers.get("x-component-did"), headers.get("x-component-sig")];
  if (!did || !signature || !use("kit.signature")) {
    return { status: 401, body: use("kit.unauthorized") ? { code: "forbidden", error: "not authorized" } : {} };
  }
  const expiry = Number(headers.get("x-component-sig-exp") ?? Number.NaN);
  // By the machine's clock, unless the sandbox's stands before it.
  const isExpired = expiry * 1000 < Math.min(now, Date.now());
  const refused = (isExpired && use("kit.signature-expires")) || !use("kit.signature-unverified");
  return refused ? { status: 401, body: { error: "verify sig failed" } } : { credential: did };
}
