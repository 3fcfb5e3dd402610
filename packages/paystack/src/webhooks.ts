import { ClienteleError, ConfigurationError } from "@clientele/core";
import { guard, members, named, text } from "@clientele/core/provider";
import type { WebhookEvent } from "./generated/types.ts";
import { guardSecretKey } from "./secret-key.ts";

export type * from "./generated/types.ts";
export { ClienteleError, ConfigurationError };

/** A webhook request's body as it came over the wire; a `Buffer` is a `Uint8Array`. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/** The `x-paystack-signature` header as servers pass it; more than one of them is refused. */
export type SignatureHeader = string | readonly string[] | null | undefined;

/**
 * An event of another product, which Paystack sends to the same address: `charge.success`, `transfer.failed` and so on.
 *
 * Paystack may add kinds; `verify` returns those that are not listed here, too.
 * Source: https://paystack.com/docs/payments/webhooks/#types-of-events
 */
export interface OtherWebhookEvent {
  event: `${"charge" | "dedicatedaccount" | "invoice" | "paymentrequest" | "refund" | "subscription" | "transfer"}.${string}`;
  data: { [key: string]: unknown };
}

/** The signature of a webhook is missing or does not match its body: do not act on the event, answer with 401. */
export class WebhookSignatureError extends ClienteleError {
  static {
    named(this, "WebhookSignatureError");
  }
}

const encoder: TextEncoder = new TextEncoder();

// Bytes are recognized by their interface: their class differs between the realms of a test runner or a VM.
const bytesOf = (body: unknown): Uint8Array<ArrayBuffer> => {
  if (typeof body === "string") return encoder.encode(body);
  // A copy, since WebCrypto takes no view of shared memory.
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength).slice();
  guard(
    Object.prototype.toString.call(body) === "[object ArrayBuffer]",
    "pass the raw body, as text or bytes: a parsed object has lost the bytes that were signed",
  );
  return new Uint8Array(body as ArrayBuffer); // its tag says so
};

const importKey = (secret: string): Promise<CryptoKey> =>
  crypto.subtle.importKey("raw", encoder.encode(secret), { name: "HMAC", hash: "SHA-512" }, false, ["sign", "verify"]);

/**
 * Verifies that a webhook event comes from Paystack: its `x-paystack-signature` header is the HMAC-SHA512 of the raw body
 * under the secret key, in hexadecimal. Needs no client.
 *
 * Throws a `ConfigurationError` unless every key is a secret key.
 * Source: https://paystack.com/docs/payments/webhooks
 *
 * @example
 * ```ts
 * const webhooks = new Webhooks(process.env.PAYSTACK_SECRET_KEY);
 * const event = await webhooks.verify(await request.text(), request.headers.get("x-paystack-signature"));
 * ```
 */
export class Webhooks {
  readonly #secrets: readonly string[];
  #keys: Promise<CryptoKey[]> | undefined;

  /** @param secret - The secret key; while keys are being rotated an array, `[current, previous]`. */
  constructor(secret: string | readonly string[] | undefined) {
    const secrets = Array.isArray(secret) ? secret : [secret];
    guard(secrets.length, "Webhooks needs a secret key, or an array of them");
    for (const one of secrets) guardSecretKey(one, "secret");
    this.#secrets = [...secrets];
  }

  #imported(): Promise<CryptoKey[]> {
    this.#keys ??= Promise.all(this.#secrets.map(importKey));
    return this.#keys;
  }

  /**
   * Returns the event of a webhook request with a valid signature.
   *
   * Paystack sends every kind of event to one address: `switch` on `event`, and let the default case ignore the rest.
   *
   * @param rawBody - The body exactly as received, before any parsing.
   * @param signature - The `x-paystack-signature` header.
   * @throws {WebhookSignatureError} The signature is missing or wrong.
   * @throws {ConfigurationError} The body is not raw.
   */
  async verify(rawBody: RawBody, signature: SignatureHeader): Promise<WebhookEvent | OtherWebhookEvent> {
    const bytes = bytesOf(rawBody);
    const given = text(signature)
      ?.trim()
      .match(/^[\da-f]{128}$/i)?.[0]
      .match(/../g);
    if (!given) {
      throw new WebhookSignatureError(
        signature
          ? "the x-paystack-signature header is not 128 hexadecimal digits, so it does not come from Paystack"
          : "the x-paystack-signature header is missing: Paystack sends it with every event",
      );
    }
    const mac = Uint8Array.from(given, (digits) => Number.parseInt(digits, 16));
    // Every key is tried and WebCrypto compares in constant time, so that the time taken reveals nothing.
    const fits = await Promise.all(
      (await this.#imported()).map((key) => crypto.subtle.verify("HMAC", key, mac, bytes)),
    );
    if (!fits.includes(true)) {
      throw new WebhookSignatureError(
        "the signature does not match the body: usually the body was parsed and serialized again (pass it raw), or the " +
          "secret key belongs to the other mode or another account, or the request does not come from Paystack",
      );
    }
    let event: unknown;
    try {
      event = JSON.parse(new TextDecoder().decode(bytes));
    } catch {} // refused below
    if (!text(members(event).event)) {
      throw new WebhookSignatureError(
        "the signature is valid, but the body is not an event: it must be JSON with a name in event",
      );
    }
    return event as WebhookEvent | OtherWebhookEvent; // its name decides
  }

  /** Signs a body as Paystack does, for tests of a webhook handler; the first key signs. */
  async sign(rawBody: RawBody): Promise<string> {
    const [key] = await this.#imported();
    const mac = await crypto.subtle.sign("HMAC", key as CryptoKey, bytesOf(rawBody)); // the constructor demands one
    return Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }
}
