import { createHash } from "node:crypto";

/** What of a request its signature is about. */
export interface SignedRequest {
  readonly url: string;
  readonly body: string;
  /** The `Authorization` header. */
  readonly authorization: string;
}

/** The parts of a `WP3-v2.1` header; throws where it is none. */
export function parseSignature(authorization: string): { token: string; time: string; digest: string } {
  const [, token, time, digest] = /^WP3-v2\.1 (\S+) (\d+) ([0-9a-f]{128})$/.exec(authorization) ?? [];
  if (!token || !time || !digest) throw new Error(`not a WP3-v2.1 signature: ${JSON.stringify(authorization)}`);
  return { token, time, digest };
}

/** The bytes that a request's signature is the SHA-512 of, read off the request as it was sent. */
export function signedBytes({ url, body, authorization }: SignedRequest, merchantKey: string): Buffer {
  const { token, time } = parseSignature(authorization);
  // Whatever follows the host, letter by letter: a URL parser might spell it in another way.
  const target = url.replace(/^https?:\/\/[^/?#]+/, "");
  return Buffer.concat([merchantKey, time, token, target, body].map((part) => Buffer.from(part, "utf8")));
}

/** Throws unless the signature of a request is valid for this merchant key; shares no code with the signer. */
export function verifySignature(request: SignedRequest, merchantKey: string): void {
  const due = createHash("sha512").update(signedBytes(request, merchantKey)).digest("hex");
  const { digest } = parseSignature(request.authorization);
  if (digest !== due) throw new Error(`the digest of ${request.url} does not fit: ${digest} where ${due} is due`);
}
