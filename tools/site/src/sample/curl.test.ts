import { describe, expect, it } from "vitest";
import { Specification } from "../specification.ts";
import { curlSample } from "./curl.ts";
import type { Variant } from "./variant.ts";

const spec = new Specification({
  servers: [{ url: "https://{host}/v1/", variables: { host: { default: "api.example" } } }],
  components: {
    securitySchemes: {
      signature: { type: "apiKey", in: "header", name: "X-Signature" },
      token: { type: "http", scheme: "bearer" },
      key: { type: "apiKey", in: "query", name: "api_key" },
    },
  },
  security: [{ signature: [] }, { token: [] }, { key: [] }],
  paths: {
    "/people/{id}": {
      parameters: [{ name: "id", in: "path", required: true, example: "a b" }],
      put: {
        operationId: "people.update",
        requestBody: {
          required: true,
          content: { "application/json": { examples: { one: { value: { name: "O'Hara" } } } } },
        },
      },
    },
    "/open": { get: { operationId: "open.read", security: [] } },
    "/form": {
      post: {
        operationId: "form.send",
        security: [],
        requestBody: {
          required: true,
          content: { "application/x-www-form-urlencoded": { examples: { one: { value: { a: { b: "c d" } } } } } },
        },
      },
    },
  },
});
const [update, read, send] = spec.operations;
if (!update || !read || !send) throw new Error("the document has three operations");

const variant = (path: Variant["path"], body: unknown): Variant => {
  return { name: "one", label: "", description: "", path, body, program: "" };
};
const person = variant({ id: "a b" }, { name: "O'Hara" });

describe("a curl sample", () => {
  it("quotes for the shell, fills the path and takes the first scheme it can send", () => {
    expect(curlSample({ spec, credentials: { token: "$TOKEN" } }, update, person)).toBe(
      [
        'curl -X PUT "https://api.example/v1/people/a%20b" \\',
        '  -H "Authorization: Bearer $TOKEN" \\',
        "  -H 'Accept: application/json' \\",
        "  -H 'Content-Type: application/json' \\",
        `  -d '{\n  "name": "O'\\''Hara"\n}'`,
      ].join("\n"),
    );
  });

  it("adds a key to the query, encoded", () => {
    const sample = curlSample({ spec, credentials: { key: "$KEY" } }, update, person);
    expect(sample).toContain('curl -X PUT "https://api.example/v1/people/a%20b" \\\n  --url-query "api_key=$KEY" ');
  });

  it("sends no credentials to an open operation", () => {
    expect(curlSample({ spec, credentials: { token: "$TOKEN" } }, read, variant({}, undefined))).not.toContain(
      "Authorization",
    );
  });

  it("writes nested forms with brackets", () => {
    expect(curlSample({ spec, credentials: {} }, send, variant({}, { a: { b: "c d" } }))).toContain(
      "-d 'a%5Bb%5D=c+d'",
    );
  });

  it("throws if curl can send no scheme", () => {
    expect(() => curlSample({ spec, credentials: {} }, update, person)).toThrow("people.update");
  });

  it("continues a long address on the next line", () => {
    const long = variant({ id: "x".repeat(40) }, { name: "Ada" });
    const [first, second] = curlSample({ spec, credentials: { token: "$TOKEN" } }, update, long).split("\n");
    expect(first).toBe('curl -X PUT "https://api.example/v1/people\\');
    expect(second).toBe(`/${"x".repeat(40)}" \\`);
  });

  it("reads the base URL from the environment where the provider's credentials name it", () => {
    const credentials = { baseUrl: "$BASE", token: "$TOKEN" };
    expect(curlSample({ spec, credentials }, read, variant({}, undefined))).toContain('curl "$BASE/open"');
  });
});
