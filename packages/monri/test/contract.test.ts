import { fileURLToPath } from "node:url";
import { contract } from "@clientele/contract";
import { afterAll, expect } from "vitest";
import createClient, { secrets } from "./client.ts";
import { verifySignature } from "./signature.ts";

const [merchantKey = ""] = secrets;
let verified = 0;

contract({
  spec: fileURLToPath(new URL("../../../specs/monri.yaml", import.meta.url)),
  fills: ["client_id", "client_secret", "grant_type"],
  refuses: (body) => ["invalid-request", "error"].includes(Object(body).status),
  // The mock accepts any Authorization header, so the digest is verified here.
  client: ({ fetch, ...options }) =>
    createClient({
      ...options,
      fetch: (url, init) => {
        const authorization = new Headers(init.headers).get("authorization");
        if (authorization !== null) {
          verifySignature({ url, body: String(init.body ?? ""), authorization }, merchantKey);
          verified++;
        }
        return fetch(url, init);
      },
    }),
});

afterAll(() => {
  // Every exchange of the matrix except those of oauth.createToken, which is not signed.
  expect(verified).toBeGreaterThan(30);
});
