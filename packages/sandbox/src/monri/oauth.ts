import type { AnswerOf } from "../engine/answer.ts";
import { merchantOf } from "./merchant.ts";
import type { operations } from "./spec.ts";
import { errorBody, type MonriCall } from "./state.ts";

const LIFETIME = 900;

/** Makes an access token for a merchant. */
export function createToken(
  call: MonriCall<operations["oauth.createToken"]>,
): AnswerOf<operations["oauth.createToken"]> {
  const { body, shared, now, use } = call;
  const { client_id: merchant, client_secret: key, grant_type: grant, scopes } = body;
  const known = typeof merchant === "string" ? merchantOf(merchant, shared) : undefined;
  const granted = Array.isArray(scopes) && scopes.length > 0 && scopes.every((scope) => typeof scope === "string");
  const valid = known?.merchantKey === key && grant === "client_credentials" && granted;
  if (!known || (!valid && use("monri.token-request"))) {
    return call.fail({ status: 401, body: errorBody("Invalid client credentials, grant_type or scopes", use) });
  }
  const expires = now + LIFETIME * 1000;
  const permitted = Array.isArray(scopes) ? scopes.map(String) : [];
  const claims = { scopes: permitted, exp: Math.floor(expires / 1000), iss: "https://monri.com", sub: known.id };
  const parts = [{ alg: "RS256" }, claims].map((part) => btoa(JSON.stringify(part)).replace(/=+$/, ""));
  const token = `${parts.join(".")}.${shared.random(86)}`;
  shared.put("token", { id: token, merchant: known.id, scopes: permitted, expires });
  return {
    status: 200,
    body: { access_token: token, token_type: "Bearer", expires_in: LIFETIME, status: "approved" },
  };
}
