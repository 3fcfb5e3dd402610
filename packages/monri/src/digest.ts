import type { OutgoingRequest } from "@clientele/core/provider";

interface NodeCrypto {
  hash?(algorithm: string, data: string | Uint8Array): string;
}

// Several times as fast as WebCrypto.
const node: NodeCrypto | undefined = (
  globalThis as { process?: { getBuiltinModule?(id: string): NodeCrypto | undefined } }
).process // the only member of the platform that is read
  ?.getBuiltinModule?.("node:crypto");

function sha512(data: string | Uint8Array<ArrayBuffer>): string | Promise<string> {
  if (node?.hash) return node.hash("sha512", data);
  const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
  return crypto.subtle
    .digest("SHA-512", bytes)
    .then((hash) => Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join(""));
}

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(head.length + tail.length);
  bytes.set(head);
  bytes.set(tail, head.length);
  return bytes;
}

/**
 * Makes the `Authorization` header of one attempt: the SHA-512 of merchant key, time, authenticity token, request target
 * and body, exactly as they are sent. The time is in seconds.
 *
 * Source: https://docs.monri.com, "Requirements - API v2"
 */
export function signature(
  authenticityToken: string,
  merchantKey: string,
  { url, body }: OutgoingRequest,
): string | Promise<string> {
  // The URL is normalized already; parsing it costs as much as the digest. The path begins after the host.
  const [target = ""] = url.slice(url.indexOf("/", "https://".length)).split("#");
  const time = Math.floor(Date.now() / 1000);
  const head = merchantKey + time + authenticityToken + target;
  const digest = sha512(typeof body === "string" ? head + body : joined(new TextEncoder().encode(head), body));
  const header = (hex: string): string => `WP3-v2.1 ${authenticityToken} ${time} ${hex}`;
  return typeof digest === "string" ? header(digest) : digest.then(header);
}
