import type { Operation, Scheme } from "@clientele/openapi";
import type { Violation, WireRequest } from "./wire.ts";

/** Returns the violations in the credentials of a request: it must meet one of the operation's alternatives in full. */
export function checkSecurity(operation: Operation, request: WireRequest): Violation[] {
  if (operation.security.length === 0) {
    return request.headers.authorization === undefined
      ? []
      : [{ where: "security", path: "authorization", message: "credentials are sent, and none are documented" }];
  }
  const reasons: string[] = [];
  for (const alternative of operation.security) {
    const faults = alternative.map((scheme) => fault(scheme, request)).filter((reason) => reason !== undefined);
    if (faults.length === 0) return [];
    reasons.push(faults.join(" and "));
  }
  const names = operation.security.map((alternative) => alternative.map(({ name }) => name).join("+"));
  return [{ where: "security", path: names.join(" | "), message: reasons.join("; ") }];
}

function fault(scheme: Scheme, request: WireRequest): string | undefined {
  const authorization = request.headers.authorization ?? "";
  switch (scheme.type === "http" ? (scheme.scheme ?? "").toLowerCase() : scheme.type) {
    case "basic":
      return isBasic(authorization) ? undefined : `${scheme.name}: not Basic credentials with a user`;
    case "bearer":
    case "oauth2":
    case "openIdConnect":
      return /^Bearer [A-Za-z0-9\-._~+/]+=*$/i.test(authorization) ? undefined : `${scheme.name}: not a Bearer token`;
    case "apiKey":
      return keyOf(scheme, request) ? undefined : `${scheme.name}: no ${scheme.key} in the ${scheme.in}`;
    default:
      return authorization.toLowerCase().startsWith(`${scheme.scheme?.toLowerCase()} `)
        ? undefined
        : `${scheme.name}: not ${scheme.scheme} credentials`;
  }
}

function isBasic(authorization: string): boolean {
  const [, encoded = ""] = /^Basic ([A-Za-z0-9+/]+={0,2})$/i.exec(authorization) ?? [];
  const bytes = Buffer.from(encoded, "base64");
  return bytes.toString("base64") === encoded && /^[^:]+:/.test(bytes.toString("utf8"));
}

function keyOf({ in: location, key = "" }: Scheme, request: WireRequest): string | undefined {
  if (location === "query") return new URL(request.url).searchParams.get(key) ?? undefined;
  if (location === "cookie") return cookies(request).get(key);
  return request.headers[key.toLowerCase()];
}

/** Returns the cookies of a request by name. */
export function cookies(request: WireRequest): Map<string, string> {
  const pairs = (request.headers.cookie ?? "").split(";").map((pair) => pair.trim().split("="));
  return new Map(pairs.filter(([name]) => name).map(([name = "", ...value]) => [name, value.join("=")]));
}
