import { request } from "node:http";
import { connect } from "node:net";
import fc from "fast-check";

/** A request that a server must refuse or survive. */
export interface Malformed {
  readonly provider: string;
  readonly method: string;
  /** Path and query below the URL of the provider. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** An answer with its body. */
export interface Answered {
  readonly status: number;
  readonly body: string;
}

const paths: Readonly<Record<string, readonly [method: string, path: string][]>> = {
  "pin-payments": [
    ["POST", "/1/customers"],
    ["PUT", "/1/customers/cus_x"],
    ["POST", "/1/customers/cus_x/cards"],
    ["GET", "/1/customers"],
    ["DELETE", "/1/customers/%"],
  ],
  paystack: [
    ["POST", "/customer"],
    ["PUT", "/customer/CUS_x"],
    ["POST", "/customer/set_risk_action"],
    ["POST", "/customer/CUS_x/identification"],
    ["GET", "/customer"],
    ["POST", "/customer/authorization/initialize"],
  ],
  monri: [
    ["POST", "/v2/customers"],
    ["POST", "/v2/oauth"],
    ["GET", "/v2/customers/%ff"],
    ["POST", "/v2/customers/x"],
    ["DELETE", "/v2/customers/x"],
  ],
  "payment-kit": [
    ["PUT", "/api/customers/x"],
    ["GET", "/api/customers"],
    ["GET", "/api/customers/search"],
    ["GET", "/api/customers/x/overdue/invoices"],
  ],
};

const brokenBody = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc.string({ unit: "binary", maxLength: 100 }).map((text) => Buffer.from(`{"email":"${text}`)),
  fc.anything().map((value) => Buffer.from(String(JSON.stringify(value)))),
  fc.integer({ min: 65, max: 5000 }).map((depth) => Buffer.from(`${'{"a":['.repeat(depth)}1${"]}".repeat(depth)}`)),
  fc.constantFrom("null", "[]", '"', "1e999", "{}{}", '{"email":{}}', '{"__proto__":{"email":1}}', "").map(Buffer.from),
  fc.constantFrom("a[b", "=&=", "email=%ff%00", "card[number]=x&card=y", "[]=1").map(Buffer.from),
);
const types = [
  "application/json",
  "application/x-www-form-urlencoded",
  "text/plain",
  "multipart/form-data",
  ";",
  "json",
];
const credentials = ["", "Basic", "Basic !!!", "Basic a2V5Og==", "Bearer", "Bearer sk_test_1", "WP3-v2 x", "\u00ff"];
const inTarget = fc.string({ unit: "grapheme-ascii", maxLength: 30 }).map((text) => text.replace(/[\s#]/g, "%"));
const operation = fc
  .constantFrom(...Object.keys(paths))
  .chain((provider) => fc.constantFrom(...(paths[provider] ?? [])).map((line) => ({ provider, line })));

const malformed: fc.Arbitrary<Malformed> = fc
  .record({
    operation,
    body: brokenBody,
    type: fc.constantFrom(...types),
    authorization: fc.constantFrom(...credentials),
    tail: fc.oneof(
      { weight: 3, arbitrary: fc.constant("") },
      inTarget.map((text) => `/${text}`),
      inTarget.map((text) => `?page=${text}&perPage=-1&${text}=%`),
    ),
    method: fc.option(fc.constantFrom("PATCH", "OPTIONS", "HEAD", "TRACE", "PROPFIND"), { freq: 8 }),
  })
  .map(({ operation: { provider, line }, body, type, authorization, tail, method }) => ({
    provider,
    method: method ?? line[0],
    target: line[1] + tail,
    headers: { authorization, "content-type": type },
    body,
  }));

/** Makes malformed requests, the same ones every time. */
export function malformedRequests(count: number): Malformed[] {
  return fc.sample(malformed, { numRuns: count, seed: 21 });
}

/** Sends a request as it is. */
export function send(url: string, { provider, method, target, headers, body }: Malformed): Promise<Answered> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const path = `/${provider}${target}`;
    const length = { "content-length": body.length };
    const sent = request({ hostname, port, method, path, headers: { ...headers, ...length } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("error", reject);
      response.once("end", () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString("utf8") }),
      );
    });
    sent.once("error", reject);
    sent.end(body);
  });
}

/** Makes bytes that are no HTTP, the same ones every time. */
export function noise(count: number): Buffer[] {
  const line = fc.constantFrom(
    "GET / HTTP/1.1",
    "POST /pin-payments/1/customers HTTP/1.1",
    "GET",
    "\u0016\u0003\u0001",
  );
  const header = fc.constantFrom(
    "host: [",
    "host: a b",
    "content-length: x",
    "transfer-encoding: chunked\r\n\r\nzz",
    ":",
  );
  const tail = fc.uint8Array({ maxLength: 100 });
  const bytes = fc
    .tuple(line, header, tail)
    .map(([one, other, rest]) => Buffer.concat([Buffer.from(`${one}\r\n${other}\r\n\r\n`), rest]));
  return fc.sample(bytes, { numRuns: count, seed: 21 });
}

/** Sends bytes, and returns what comes back until the connection ends. */
export function sendBytes(url: string, bytes: Buffer): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(Number(port), hostname);
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.once("error", () => resolve(text));
    socket.once("close", () => resolve(text));
    socket.end(bytes);
  });
}
