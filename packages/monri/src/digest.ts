import type { OutgoingRequest } from "@clientele/core/provider";

interface NodeCrypto {
  hash?(algorithm: string, data: string): string;
}

// Several times as fast as WebCrypto, where there is one.
const node: NodeCrypto | undefined = (
  globalThis as { process?: { getBuiltinModule?(id: string): NodeCrypto | undefined } }
).process // of the platform only this is asked
  ?.getBuiltinModule?.("node:crypto");

async function sha512(text: string): Promise<string> {
  if (node?.hash) return node.hash("sha512", text);
  const hash = await crypto.subtle.digest("SHA-512", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Makes the `Authorization` header of one attempt: the SHA-512 of merchant key, time, authenticity token, request target
 * and body, exactly as they are sent. The time is in seconds.
 *
 * Source: https://docs.monri.com, "Requirements - API v2"
 */
export async function signature(
  authenticityToken: string,
  merchantKey: string,
  { url, body }: OutgoingRequest,
): Promise<string> {
  const { pathname, search } = new URL(url);
  const time = Math.floor(Date.now() / 1000);
  const digest = await sha512(merchantKey + time + authenticityToken + pathname + search + body);
  return `WP3-v2.1 ${authenticityToken} ${time} ${digest}`;
}
