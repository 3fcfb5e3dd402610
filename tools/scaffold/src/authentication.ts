import { type Operation, type Spec, text } from "@clientele/openapi";
import { constantCase } from "./identifier.ts";

/** One option of the client that carries a credential. */
export interface Credential {
  /** Name of the option. */
  readonly option: string;
  /** What belongs there, as an error message says it. */
  readonly what: string;
  /** Environment variable that samples read it from. */
  readonly variable: string;
  /** A value for tests, which no account has. */
  readonly example: string;
}

/** How requests are authenticated: one scheme of the spec. */
export interface Authentication {
  /** Name of the scheme in the spec. */
  readonly scheme: string;
  readonly kind: "bearer" | "basic" | "header" | "query";
  /** Name of the header, in lower case, or of the query parameter. */
  readonly key: string;
  readonly credentials: readonly Credential[];
  /** Names of further schemes, which the client leaves aside. */
  readonly others: readonly string[];
}

type Scheme = Operation["security"][number][number];

// The options of every client.
const options = new Set(
  "baseUrl fetch timeout maxRetries headers hooks limiter allowInsecureHttp dangerouslyAllowBrowser mode".split(" "),
);
const supported = "HTTP bearer, HTTP basic, or an apiKey in a header or the query";

/** Finds the scheme that a client for the spec would use; a list of problems where there is none. */
export function readAuthentication(spec: Spec, name: string): Authentication | string[] {
  const secured = spec.operations.filter(({ security }) => security.some((alternative) => alternative.length > 0));
  const [first] = secured;
  if (!first) return ["security: no operation has a security requirement; say how requests are authenticated"];
  const alone = (operation: Operation): Scheme[] =>
    operation.security.flatMap((alternative) => (alternative.length === 1 ? alternative : []));
  const shared = alone(first).filter((scheme) =>
    secured.every((operation) => alone(operation).some((one) => one.name === scheme.name)),
  );
  if (shared.length === 0) {
    return ["security: no single scheme opens all operations; describe one that does, or write this client by hand"];
  }
  const refused: string[] = [];
  for (const scheme of shared) {
    const problem = schemeProblem(scheme, spec);
    if (problem) refused.push(`security: the scheme \`${scheme.name}\` ${problem}`);
    else return authenticationOf(scheme, spec, name);
  }
  return refused;
}

function schemeProblem(scheme: Scheme, spec: Spec): string | undefined {
  const { name, type, in: place, key = "" } = scheme;
  const kind = type === "http" ? scheme.scheme?.toLowerCase() : type;
  if (kind !== "bearer" && kind !== "basic" && kind !== "apiKey") {
    return `is ${type === "http" ? `http ${kind}` : type}; out of the box there are ${supported}`;
  }
  if (!/^[a-z][A-Za-z0-9]*$/.test(name) || options.has(name)) {
    return "becomes the name of an option; give it another name in camelCase, such as `apiKey`";
  }
  if (kind !== "apiKey") return undefined;
  if (place !== "header" && place !== "query")
    return `is an apiKey in a ${place}; out of the box there are ${supported}`;
  if (/^(authorization|cookie)$|sign|digest|hmac/i.test(key)) {
    return `sends \`${key}\`, which is no constant key; a value that is computed for each request is written by hand`;
  }
  if (place === "query" && spec.operations.some(({ security }) => security.length === 0)) {
    return "goes into the query of every call, also of those with `security: []`; write this client by hand";
  }
  return undefined;
}

function authenticationOf(
  { name: scheme, type, scheme: word, in: place, key = "" }: Scheme,
  spec: Spec,
  name: string,
): Authentication {
  const kind =
    type === "http" ? (word?.toLowerCase() === "basic" ? "basic" : "bearer") : place === "query" ? "query" : "header";
  const credential = (option: string, what: string): Credential => ({
    option,
    what,
    variable: constantCase(`${name}-${option}`),
    example: `${name}_${option}_7Rk2vQ9xLm4TzB8w`,
  });
  const title = text(spec.document.node("/info").title);
  const all = spec.operations.flatMap(({ security }) => security.flat().map((one) => one.name));
  return {
    scheme,
    kind,
    key: kind === "query" ? key : kind === "header" ? key.toLowerCase() : "authorization",
    credentials:
      kind === "basic" && !hasEmptyPassword(spec, scheme)
        ? [credential("username", `a user name of the ${title}`), credential("password", "the user's password")]
        : [credential(scheme, `${kind === "bearer" ? "a bearer token" : "a key"} of the ${title}`)],
    others: [...new Set(all)].filter((one) => one !== scheme),
  };
}

/** Whether the description of a basic scheme says that its password is empty; OpenAPI has no other place for that. */
function hasEmptyPassword(spec: Spec, scheme: string): boolean {
  const { description } = spec.document.node(spec.document.follow(`/components/securitySchemes/${scheme}`));
  return /\b(empty|no|without an?)\s+password\b|\bpassword\s+(is|stays|remains)\s+empty\b/i.test(
    text(description).replaceAll(/[*_`]/g, ""),
  );
}
