import type { Operation, Scheme } from "@clientele/openapi";
import type { Mutant, MutantKind } from "./mutant.ts";
import type { WireRequest } from "./wire.ts";

/** Makes the mutants of the credentials of a request; none if credentials are optional. */
export function credentialMutants({ security }: Operation, request: WireRequest): Mutant[] {
  if (security.length === 0) {
    const headers = { ...request.headers, authorization: `Basic ${btoa("never:invited")}` };
    return [{ kind: "uninvited-credentials", subject: "authorization", request: { ...request, headers } }];
  }
  if (security.some((alternative) => alternative.length === 0)) return [];
  const schemes = security.flat();
  const bare = schemes.reduce((left, scheme) => withCredential(left, scheme, undefined), request);
  const changes: Mutant[] = [{ kind: "missing-credentials", subject: "all", request: bare }];
  for (const scheme of schemes) {
    if (credentialOf(request, scheme) === undefined) continue;
    for (const [kind, text] of malformed(scheme, schemes)) {
      changes.push({ kind, subject: scheme.name, request: withCredential(request, scheme, text) });
    }
  }
  return changes;
}

/** Lists wrong values for a scheme, without those that another alternative of the operation accepts. */
function malformed(scheme: Scheme, schemes: readonly Scheme[]): (readonly [MutantKind, string])[] {
  const values: (readonly [MutantKind, string])[] = [["empty-credentials", ""]];
  const anything = schemes.some(({ type, key }) => type === "apiKey" && key?.toLowerCase() === "authorization");
  if (scheme.type === "apiKey" || anything) return values;
  const words = schemes.map((one) => (one.type === "http" ? one.scheme?.toLowerCase() : "bearer"));
  values.push(["other-scheme", "Neverheard of"]);
  if (words.includes("basic") && scheme.scheme?.toLowerCase() === "basic") {
    values.push(["user-without-name", `Basic ${btoa(":password")}`]);
    values.push(["no-colon", `Basic ${btoa("nocolon")}`]);
    values.push(["not-base64", `Basic ${btoa("user:password").replace("l", "l*")}`]);
  } else {
    values.push(["not-token68", "Bearer two words"]);
  }
  return values;
}

function credentialOf(request: WireRequest, { type, in: location, key = "" }: Scheme): string | undefined {
  if (type !== "apiKey") return request.headers.authorization;
  if (location === "query") return new URL(request.url).searchParams.get(key) ?? undefined;
  return request.headers[location === "cookie" ? "cookie" : key.toLowerCase()];
}

function withCredential(request: WireRequest, scheme: Scheme, text: string | undefined): WireRequest {
  const { type, in: location, key = "" } = scheme;
  if (type === "apiKey" && location === "query") {
    const url = new URL(request.url);
    if (text === undefined) url.searchParams.delete(key);
    else url.searchParams.set(key, text);
    return { ...request, url: url.href };
  }
  const name = type !== "apiKey" ? "authorization" : location === "cookie" ? "cookie" : key.toLowerCase();
  const { [name]: _, ...headers } = request.headers;
  return { ...request, headers: text === undefined ? headers : { ...headers, [name]: text } };
}
