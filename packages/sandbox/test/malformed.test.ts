// Requests that make no sense: each is answered in the provider's own form, and none breaks the sandbox.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ProviderName } from "../src/index.ts";
import { frozen } from "./clients.ts";

interface Subject {
  readonly name: ProviderName;
  readonly paths: readonly string[];
  readonly authorization: string;
  /** Whether an error has the provider's form. */
  isError(body: Record<string, unknown>): boolean;
}

const subjects: readonly Subject[] = [
  {
    name: "pin-payments",
    paths: ["/customers", "/customers/x", "/customers/x/cards", "/customers/x/cards/y", "/customers/x/subscriptions/y"],
    authorization: `Basic ${btoa("key:")}`,
    isError: ({ error, error_description }) => typeof error === "string" && typeof error_description === "string",
  },
  {
    name: "paystack",
    paths: [
      "/customer",
      "/customer/x",
      "/customer/x/identification",
      "/customer/set_risk_action",
      "/customer/1/initialize-direct-debit",
    ],
    authorization: "Bearer sk_test_1",
    isError: ({ status, message }) => status === false && typeof message === "string",
  },
  {
    name: "monri",
    paths: [
      "/v2/customers",
      "/v2/customers/x",
      "/v2/customers/x/payment-methods",
      "/v2/merchants/customers/x",
      "/v2/oauth",
    ],
    authorization: "WP3-v2.1 token 1 digest",
    isError: ({ status, message }) => typeof status === "string" && typeof message === "string",
  },
  {
    name: "payment-kit",
    paths: ["/api/customers", "/api/customers/search", "/api/customers/x", "/api/customers/x/overdue/invoices"],
    authorization: "Bearer any",
    isError: ({ error }) => typeof error === "string",
  },
];

const names = [
  "email",
  "card",
  "number",
  "metadata",
  "customer",
  "account",
  "scopes",
  "__proto__",
  "constructor",
  "toString",
];
const member = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<unknown>(null, "", 0, -1, 1e308, true, "a@b.co", "9".repeat(40), "\u0000", "💥", []),
    fc.array(tie("value"), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom(...names), tie("value"), { maxKeys: 3 }),
  ),
})).value;
const json = fc.dictionary(fc.constantFrom(...names), member, { maxKeys: 5 }).map((value) => JSON.stringify(value));
const body = fc.oneof(json, fc.string(), fc.constantFrom("{", "[1]", "a[b][c]=1&a=2&a[]=3", "%", "[".repeat(10_000)));
const headers = fc.record({
  type: fc.constantFrom(
    "application/json",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/plain",
  ),
  authorization: fc.oneof(fc.constant(undefined), fc.constantFrom("", "Basic", "Basic %%", "Bearer ", "WP3-v2.1 x")),
});
const query = fc.constantFrom(
  "",
  "?page=-1&per_page=x",
  "?perPage=1e9&next=%%%",
  "?limit=-1&offset=x",
  "?pageSize=0&livemode=maybe",
  "?q=",
);

test.each(subjects.map((subject) => [subject.name, subject] as const))(
  "%s answers malformed requests in its own form",
  async (name, { paths, authorization, isError }) => {
    const sandbox = frozen();
    const method = fc.constantFrom("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");
    await fc.assert(
      fc.asyncProperty(
        method,
        fc.constantFrom(...paths, "/", "/%", "/x//y"),
        query,
        body,
        headers,
        async (verb, path, search, text, sent) => {
          const response = await sandbox.fetch(`${sandbox.baseUrls[name]}${path}${search}`, {
            method: verb,
            headers: { "content-type": sent.type, authorization: sent.authorization ?? authorization },
            ...(verb === "GET" ? {} : { body: text }),
          });
          const answer = await response.text();
          expect(response.status).toBeLessThan(500);
          if (response.status >= 400 && response.headers.get("content-type")?.includes("json"))
            expect(isError(JSON.parse(answer))).toBe(true);
        },
      ),
      { numRuns: 700, seed: 11 },
    );
    const saved = sandbox.snapshot();
    sandbox.restore(saved);
    expect(sandbox.snapshot()).toBe(saved);
  },
);
