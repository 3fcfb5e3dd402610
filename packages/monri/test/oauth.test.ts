import { inspect } from "node:util";
import { json, rejection, stub } from "@clientele/contract/stub";
import type { ApiError } from "@clientele/monri";
import { describe, expect, test } from "vitest";
import createClient from "./client.ts";

const merchantKey = "mk_4hT8sWq2Zx6LpN1v";
const authenticityToken = "7db11ea5d4a1af32421b564c79b946d1ead3daf0";

describe("createToken", () => {
  const token = { access_token: "header.payload.signature", token_type: "Bearer", expires_in: 900, status: "approved" };

  test("sends the credentials of the client in the body and no Authorization header", async () => {
    const fetch = stub(() => json(token));
    expect(await createClient({ fetch }).oauth.createToken({ scopes: ["customers", "payment-methods"] })).toEqual(
      token,
    );
    const [sent, ...more] = fetch.sent;
    expect(more).toEqual([]);
    expect(sent).toMatchObject({ url: "https://ipgtest.monri.com/v2/oauth", method: "POST" });
    expect(sent?.headers.has("authorization")).toBe(false);
    expect(JSON.parse(String(sent?.body))).toEqual({
      client_id: authenticityToken,
      client_secret: merchantKey,
      grant_type: "client_credentials",
      scopes: ["customers", "payment-methods"],
    });
  });

  test("has withResponse and accepts options", async () => {
    const fetch = stub(() => json(token));
    const { data, body, response } = await createClient({ fetch })
      .oauth.createToken({ scopes: ["customers"] }, { headers: { "x-trace": "1" } })
      .withResponse();
    expect([data, body, response.status]).toEqual([token, token, 200]);
    expect(fetch.sent[0]?.headers.get("x-trace")).toBe("1");
  });

  test.each([[undefined], [{}], [{ scopes: "customers" }], [null]])(
    "rejects %j before anything is sent",
    async (request) => {
      const fetch = stub(() => json(token));
      // A value that only a JavaScript caller can pass.
      const error = await rejection(createClient({ fetch }).oauth.createToken(request as { scopes: string[] }));
      expect(error).toMatchObject({
        name: "ConfigurationError",
        message: expect.stringContaining("scopes must be an array"),
      });
      expect(fetch.sent).toEqual([]);
    },
  );

  test("shows neither credential where the answer echoes the request", async () => {
    const echo = stub(({ body }) => json({ status: "error", message: `bad request: ${body}`, errors: [body] }, 401));
    const error = await rejection(createClient({ fetch: echo }).oauth.createToken({ scopes: ["customers"] }));
    expect(error).toMatchObject({ name: "AuthenticationError", status: 401, code: "error" });
    for (const text of [inspect(error, { depth: 9 }), JSON.stringify(error)]) {
      expect(text).not.toContain(merchantKey);
      expect(text).not.toContain(authenticityToken);
    }
    expect((error as ApiError).body).toContain(merchantKey);
  });
});
