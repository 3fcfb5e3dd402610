/** A request on the wire; header names in lower case. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** A response on the wire; header names in lower case. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** The part of an exchange that a violation concerns. */
export type Where =
  | "server"
  | "path"
  | "method"
  | "query"
  | "header"
  | "cookie"
  | "security"
  | "content-type"
  | "body"
  | "status";

/** One way in which an exchange does not match the spec. */
export interface Violation {
  readonly where: Where;
  /** Pointer into a body; name of a parameter, header or scheme; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** Returns the request that a call of the platform's `fetch` would send. */
export async function wireRequest(input: string | URL | Request, init?: RequestInit): Promise<WireRequest> {
  const request = new Request(input, init);
  const text = await request.text();
  return {
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(request.headers),
    body: text === "" ? undefined : text,
  };
}

/** Returns the type and subtype of a `content-type`, in lower case; empty if there is none. */
export function essence(contentType: string | undefined): string {
  return (contentType ?? "").split(";", 1).join("").trim().toLowerCase();
}

/** The media type of an HTML form without files. */
export const formType = "application/x-www-form-urlencoded";

/** Returns a line of text for a list of violations. */
export function describeViolations(violations: readonly Violation[]): string {
  return violations.map(({ where, path, message }) => `${where} ${path}: ${message}`).join("\n");
}
