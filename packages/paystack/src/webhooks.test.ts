import { createHmac } from "node:crypto";
import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { rejection } from "@clientele/contract/stub";
import { describe, expect, it } from "vitest";
import { ClienteleError, ConfigurationError, type RawBody, WebhookSignatureError, Webhooks } from "./webhooks.ts";

const secretKey = "sk_test_c9V4mXz1Qw8RtY2k";
const webhooks = new Webhooks(secretKey);

// Computed with Node's HMAC; the subject uses WebCrypto.
const signed = (body: string | Uint8Array, key = secretKey): string =>
  createHmac("sha512", key).update(body).digest("hex");

// Unusual blanks and an escape: no serializer writes the same bytes again.
const bankAccount = `{"event":"customeridentification.failed","data":{"customer_id":82796315,"customer_code":"CUS_XXXXXXXXXXXXXXX",
  "email":"zo\\u00eb@example.com","identification":{"country":"NG","type":"bank_account","bvn":"123*****543",
  "account_number":"342****22","bank_code":"121"},"reason":"Account number or BVN is incorrect"} }`;
const bvn =
  '{"event":"customeridentification.success","data":{"customer_id":"9387490384","customer_code":"CUS_xnxdt6s1zg1f4nx",' +
  '"email":"bojack@horsinaround.example","identification":{"country":"NG","type":"bvn","value":"200*****677"}}}';
const active =
  '{"event":"direct_debit.authorization.active","status":true,"message":"Authorization retrieved successfully",' +
  '"data":{"authorization_code":"AUTH_JV4T9Wawdj","active":true,"exp_month":1,"exp_year":2034,"customer":{"code":"CUS_24lze1c8i2zl76y","phone":""}}}';
const charge = '{"event":"charge.success","data":{"id":4097358158,"amount":20000}}';

describe("a signature", () => {
  it.each([
    ["a failed check of a bank account", bankAccount],
    ["a successful check of a BVN", bvn],
    ["an active mandate", active],
    ["an event of another product", charge],
  ])("of %s is accepted, and verify returns the event", async (_, body) => {
    expect(await webhooks.verify(body, signed(body))).toEqual(JSON.parse(body));
  });

  const bytes = new TextEncoder().encode(bankAccount);
  const padded = Buffer.concat([Buffer.from("before"), bytes, Buffer.from("after")]);
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  it.each<[string, RawBody]>([
    ["a string", bankAccount],
    ["a Uint8Array", bytes],
    ["an ArrayBuffer", bytes.slice().buffer],
    ["a Buffer", Buffer.from(bankAccount)],
    ["a view into a larger buffer", padded.subarray(6, 6 + bytes.length)],
    ["bytes of another realm", runInNewContext("new Uint8Array(bytes)", { bytes: [...bytes] })],
    ["a buffer of another realm", runInNewContext("new Uint8Array(bytes).buffer", { bytes: [...bytes] })],
    ["shared memory", shared],
  ])("is verified over %s", async (_, body) => {
    expect(await webhooks.sign(body)).toBe(signed(bankAccount));
    expect(await webhooks.verify(body, signed(bankAccount))).toEqual(JSON.parse(bankAccount));
  });

  it("may be in capitals, with blanks around it", async () => {
    const capitals = ` ${signed(bvn).toUpperCase()}\r\n`;
    expect(await webhooks.verify(bvn, capitals)).toEqual(JSON.parse(bvn));
  });

  it("of sign is the HMAC that Node's crypto computes", async () => {
    for (const body of ["", "{}", bankAccount, "\u{1F4B8} \u0000"])
      expect(await webhooks.sign(body)).toBe(signed(body));
  });

  it("of any accepted key is valid while keys are rotated, and sign uses the first", async () => {
    const rotating = new Webhooks([secretKey, "sk_test_the_old_one", "sk_test_the_next_one"]);
    for (const key of [secretKey, "sk_test_the_old_one", "sk_test_the_next_one"]) {
      expect(await rotating.verify(charge, signed(charge, key))).toEqual(JSON.parse(charge));
    }
    expect(await rejection(rotating.verify(charge, signed(charge, "sk_test_another")))).toBeInstanceOf(
      WebhookSignatureError,
    );
    expect(await rotating.sign(charge)).toBe(signed(charge));
  });
});

describe("an event is refused", () => {
  it.each<[string, string, string]>([
    ["signed with another key", bvn, signed(bvn, "sk_test_another")],
    ["parsed and serialized again", JSON.stringify(JSON.parse(bankAccount)), signed(bankAccount)],
    ["changed by one character", bvn.replace("677", "678"), signed(bvn)],
    ["with a line break after it", `${bvn}\n`, signed(bvn)],
    [
      "whose signature differs in the last digit",
      bvn,
      signed(bvn).replace(/.$/, (digit) => (digit === "0" ? "1" : "0")),
    ],
    [
      "whose signature differs in the first digit",
      bvn,
      signed(bvn).replace(/^./, (digit) => (digit === "0" ? "1" : "0")),
    ],
  ])("that is %s", async (_, body, signature) => {
    const error = await rejection(webhooks.verify(body, signature));
    expect(error).toBeInstanceOf(WebhookSignatureError);
    expect(error).toMatchObject({ message: expect.stringContaining("does not match the body") });
  });

  it.each([
    ["missing", undefined],
    ["null", null],
    ["empty", ""],
  ])("whose signature is %s", async (_, signature) => {
    const error = await rejection(webhooks.verify(bvn, signature));
    expect(error).toBeInstanceOf(WebhookSignatureError);
    expect(error).toMatchObject({ message: expect.stringContaining("is missing") });
  });

  it.each<[string, string | readonly string[]]>([
    ["an array, even of valid ones", [signed(bvn), signed(bvn)]],
    ["an array of one", [signed(bvn)]],
    ["two joined into one", `${signed(bvn)}, ${signed(bvn)}`],
    ["too short", signed(bvn).slice(0, -2)],
    ["too long", `${signed(bvn)}00`],
    ["of SHA-256", createHmac("sha256", secretKey).update(bvn).digest("hex")],
    ["in Base64", createHmac("sha512", secretKey).update(bvn).digest("base64")],
    ["with a character that is not a digit", signed(bvn).replace(/^./, "g")],
  ])("whose signature is %s", async (_, signature) => {
    const error = await rejection(webhooks.verify(bvn, signature));
    expect(error).toBeInstanceOf(WebhookSignatureError);
    expect(error).toMatchObject({ message: expect.stringContaining("not 128 hexadecimal digits") });
  });

  it.each(["event=charge.success", "", "null", '"charge.success"', "[]", "{}", '{"event":""}', '{"event":1}'])(
    "that is signed, but is not an event: %s",
    async (body) => {
      const error = await rejection(webhooks.verify(body, signed(body)));
      expect(error).toBeInstanceOf(WebhookSignatureError);
      expect(error).toMatchObject({ message: expect.stringContaining("the body is not an event") });
    },
  );

  it("with an error that is() recognizes", async () => {
    const error = await rejection(webhooks.verify(bvn, undefined));
    expect(error).toHaveProperty("name", "WebhookSignatureError");
    expect([WebhookSignatureError.is(error), ClienteleError.is(error)]).toEqual([true, true]);
    expect(WebhookSignatureError.is(new ConfigurationError("no key"))).toBe(false);
  });

  it("with a message without the key and the valid signature", async () => {
    const error = await rejection(webhooks.verify(bvn, signed(bvn, "sk_test_another")));
    expect(String(error)).not.toMatch(new RegExp(`${secretKey}|${signed(bvn)}`));
  });
});

describe("a body that is not raw", () => {
  it.each<[string, unknown]>([
    ["a parsed object", JSON.parse(bvn)],
    ["undefined", undefined],
    ["null", null],
    ["a number", 5],
    ["a list of bytes", [123, 125]],
    ["a Blob", new Blob([bvn])],
  ])("is a ConfigurationError: %s", async (_, body) => {
    // Values that only a JavaScript caller can pass.
    const given = body as RawBody;
    for (const call of [webhooks.verify(given, signed(bvn)), webhooks.verify(given, undefined), webhooks.sign(given)]) {
      const error = await rejection(call);
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error).toMatchObject({ message: expect.stringContaining("pass the raw body") });
    }
  });
});

describe("the secret", () => {
  it.each([undefined, null, "", [undefined], [""]])("is reported as missing where it is %o", (secret) => {
    // A value that only a JavaScript caller can pass.
    expect(() => new Webhooks(secret as string)).toThrow(/^secret is missing: is the environment variable set\?/);
  });

  it.each(["pk_test_c9V4mXz1", ["sk_test_1", "pk_test_c9V4mXz1"], "c9V4mXz1", " sk_test_c9V4mXz1", [5]])(
    "is refused without being quoted where it is %o",
    (secret) => {
      const make = () => new Webhooks(secret as string);
      expect(make).toThrow(ConfigurationError);
      expect(make).toThrow(/^secret must be /);
      expect(make).not.toThrow("c9V4mXz1");
    },
  );

  it("is refused where the array is empty", () => {
    expect(() => new Webhooks([])).toThrow("Webhooks needs a secret key, or an array of them");
  });

  it("is copied: a later change of the array has no effect", async () => {
    const secrets = [secretKey];
    const rotating = new Webhooks(secrets);
    secrets[0] = "sk_test_another";
    expect(await rotating.sign(charge)).toBe(signed(charge));
  });

  it("is in no output", () => {
    expect(inspect(webhooks, { depth: null, showHidden: true }) + JSON.stringify(webhooks)).not.toContain(secretKey);
  });
});
