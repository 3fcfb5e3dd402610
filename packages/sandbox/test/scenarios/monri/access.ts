import type { Scenario } from "@clientele/fidelity";
import { expect } from "vitest";
import { control, made, merchant, signature, tokenFor, withHeader } from "./data.ts";

const LIST = "GET /v2/customers";

/** Signatures, tokens and merchants. */
export const access: readonly Scenario[] = [
  {
    title: "verifies the digest over target and body",
    async run(stage) {
      expect((await made(stage, { name: "Zoë" })).name).toBe("Zoë");
      expect((await stage.send("GET /v2/customers?limit=3&offset=0")).status).toBe(200);
    },
  },
  {
    title: "distinguishes a wrong key, another body, a missing query and an unknown merchant",
    async run({ send }) {
      const target = "/v2/customers";
      const refuse = async (line: string, authorization: string, body?: object): Promise<string> => {
        const answer = await send(line, body, withHeader(authorization));
        expect(answer.status).toBe(401);
        expect(answer.body.status).toBe("invalid-request");
        return answer.body.message;
      };
      expect(await refuse(LIST, await signature({ target, key: "wrong" }))).toContain("merchant key");
      expect(await refuse(`${LIST}?limit=3`, await signature({ target }))).toContain("without its query");
      expect(await refuse(`POST ${target}`, await signature({ target }), { name: "Ada" })).toContain("another body");
      expect(await refuse(LIST, await signature({ target, token: "unknown" }))).toContain(
        "authenticity token is unknown",
      );
      expect(await refuse(LIST, "Digest abc")).toContain("WP3-v2.1");
    },
  },
  {
    title: "refuses a digest over an empty object where nothing was sent",
    async run({ send }) {
      const answer = await send(LIST, undefined, withHeader(await signature({ target: "/v2/customers", body: "{}" })));
      expect(answer.status).toBe(401);
    },
  },
  {
    title: "does not judge the time of a digest, by assumption",
    async run({ send }) {
      const stale = await signature({ target: "/v2/customers", time: "1593457122" });
      expect((await send(LIST, undefined, withHeader(stale))).status).toBe(200);
    },
  },
  {
    title: "accepts a digest over the target below a server's prefix",
    async run({ sandbox }) {
      const url = new URL("/v2/customers", sandbox.baseUrls.monri);
      const outerTarget = "/monri/v2/customers";
      const headers = new Headers({ authorization: await signature({ target: outerTarget }) });
      const message = { method: "GET", url, target: url.pathname, outerTarget, headers, body: "" };
      const { handle } = sandbox as unknown as { handle(incoming: object): Promise<Response> }; // for servers
      expect((await handle(message)).status).toBe(200);
    },
  },
  {
    title: "grants a token for 900 seconds, and takes it in place of a signature",
    async run(stage) {
      const { status, body } = await tokenFor(stage);
      expect(status).toBe(200);
      expect(body).toMatchObject({ token_type: "Bearer", expires_in: 900, status: "approved" });
      const bearer = withHeader(`Bearer ${body.access_token}`);
      stage.sandbox.clock.advance(899_999);
      expect((await stage.send(LIST, undefined, bearer)).status).toBe(200);
      stage.sandbox.clock.advance(1);
      const expired = await stage.send(LIST, undefined, bearer);
      expect([expired.status, expired.body.message]).toEqual([401, "The access token has expired"]);
      expect((await stage.send(LIST, undefined, withHeader("Bearer unknown"))).status).toBe(401);
    },
  },
  {
    title: "holds a token to its scopes",
    async run(stage) {
      const { uuid } = await made(stage);
      const { body } = await tokenFor(stage, { scopes: ["payment-methods"] });
      const bearer = withHeader(`Bearer ${body.access_token}`);
      expect((await stage.send(LIST, undefined, bearer)).status).toBe(401);
      expect((await stage.send(`GET /v2/customers/${uuid}/payment-methods`, undefined, bearer)).status).toBe(200);
    },
  },
  {
    title: "refuses a token to a wrong key, without scopes, and for another grant",
    async run(stage) {
      for (const more of [{ client_secret: "wrong" }, { client_id: "x" }, { scopes: [] }, { grant_type: "password" }]) {
        expect((await tokenFor(stage, more)).status, JSON.stringify(more)).toBe(401);
      }
    },
  },
  {
    title: "keeps the customers of two merchants apart, and shares those of digest and token",
    async run(stage) {
      const { uuid } = await made(stage);
      const { body } = await tokenFor(stage);
      const path = `/v2/customers/${uuid}`;
      expect((await stage.send(`GET ${path}`, undefined, withHeader(`Bearer ${body.access_token}`))).status).toBe(200);
      const { authenticityToken: token, merchantKey: key } = control(stage).addMerchant();
      const other = withHeader(await signature({ target: path, token, key }));
      expect((await stage.send(`GET ${path}`, undefined, other)).status).toBe(404);
      expect(() => control(stage).addMerchant(merchant)).toThrow("is taken");
    },
  },
  {
    title: "lists its errors instead of a message, by assumption",
    options: { assume: { "monri.errors-listed": true } },
    async run({ send }) {
      expect((await send("GET /v2/customers/unknown")).body).toEqual({
        status: "invalid-request",
        errors: ["Customer not found"],
      });
    },
  },
];
