import { createHash } from "node:crypto";

/** The parts of a request that its signature covers. */
export interface SignedRequest {
  readonly url: string;
  readonly body: string;
  /** The `Authorization` header. */
  readonly authorization: string;
}

/** Returns the parts of a `WP3-v2.1` header; throws for any other header. */
export function parseSignature(authorization: string): { token: string; time: string; digest: string } {
  const [, token, time, digest] = /^WP3-v2\.1 (\S+) (\d+) ([0-9a-f]{128})$/.exec(authorization) ?? [];
  if (!token || !time || !digest) throw new Error(`not a WP3-v2.1 signature: ${JSON.stringify(authorization)}`);
  return { token, time, digest };
}

/** Returns the bytes whose SHA-512 is the signature, read from the request as it was sent. */
export function signedBytes({ url, body, authorization }: SignedRequest, merchantKey: string): Buffer {
  const { token, time } = parseSignature(authorization);
  // The text behind the host, unchanged: a URL parser might normalize it.
  const target = url.replace(/^https?:\/\/[^/?#]+/, "");
  return Buffer.concat([merchantKey, time, token, target, body].map((part) => Buffer.from(part, "utf8")));
}

/** Throws unless the signature of a request is valid for a merchant key; shares no code with the signer. */
export function verifySignature(request: SignedRequest, merchantKey: string): void {
  const expected = createHash("sha512").update(signedBytes(request, merchantKey)).digest("hex");
  const { digest } = parseSignature(request.authorization);
  if (digest !== expected)
    throw new Error(`the digest of ${request.url} does not match: ${digest} instead of ${expected}`);
}
