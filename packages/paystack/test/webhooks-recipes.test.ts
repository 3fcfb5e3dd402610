import { createHmac } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";

const secretKey = "sk_test_c9V4mXz1Qw8RtY2k";
const docs = new URL("../../../docs/", import.meta.url);
const file = (recipe: string): string => fileURLToPath(new URL(`samples/paystack/webhooks/${recipe}.ts`, docs));

/** The answer of a recipe and the lines that it printed. */
interface Reaction {
  readonly status: number;
  readonly text: string;
  readonly printed: readonly string[];
}

/** A running recipe, to which web requests are sent in the form of Paystack's. */
interface Running {
  readonly send: (request: Request) => Promise<Reaction>;
  readonly stop: () => Promise<void>;
}

const respond = async (answer: () => Response | Promise<Response>): Promise<Reaction> => {
  const log = vi.spyOn(console, "log").mockReturnValue();
  const response = await answer();
  return {
    status: response.status,
    text: await response.text(),
    printed: log.mock.calls.map((values) => values.join(" ")),
  };
};

// Each recipe runs unchanged, in its framework.
const start: Readonly<Record<string, () => Promise<Running>>> = {
  async express() {
    vi.stubEnv("PORT", "0");
    const { server }: { server: Server } = await import(file("express"));
    if (!server.listening) await once(server, "listening");
    const address = server.address();
    if (typeof address !== "object" || address === null) throw new Error("the server listens on no port");
    const { port } = address;
    return {
      send: (request) =>
        respond(async () => {
          const { method, headers } = request;
          const { pathname } = new URL(request.url);
          return fetch(`http://localhost:${port}${pathname}`, { method, headers, body: await request.arrayBuffer() });
        }),
      stop: async () => {
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
      },
    };
  },

  async hono() {
    const { default: app }: { default: { fetch(request: Request): Response | Promise<Response> } } = await import(
      file("hono")
    );
    return { send: (request) => respond(() => app.fetch(request)), stop: async () => {} };
  },

  async next() {
    const { POST }: { POST(request: Request): Promise<Response> } = await import(file("next"));
    return { send: (request) => respond(() => POST(request)), stop: async () => {} };
  },

  async workers() {
    const { outputFiles } = await build({
      stdin: { contents: entry, resolveDir: fileURLToPath(docs) },
      bundle: true,
      write: false,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
    });
    const worker = new Miniflare({
      modules: true,
      script: outputFiles[0]?.text ?? "",
      bindings: { PAYSTACK_SECRET_KEY: secretKey },
      compatibilityDate: "2026-07-01",
    });
    return {
      async send(request) {
        const { method, url } = request;
        const headers = Object.fromEntries(request.headers);
        const response = await worker.dispatchFetch(url, { method, headers, body: await request.arrayBuffer() });
        const printed: string[] = JSON.parse(decodeURIComponent(response.headers.get("x-printed") ?? ""));
        return { status: response.status, text: await response.text(), printed };
      },
      stop: () => worker.dispose(),
    };
  },
};

// The console of a worker arrives late, so this one sends the printed lines with the answer.
const entry = `
  import recipe from ${JSON.stringify(file("workers"))};
  let printed = [];
  console.log = (...values) => printed.push(values.join(" "));
  export default {
    async fetch(request, env) {
      printed = [];
      const { status, body } = await recipe.fetch(request, env);
      return new Response(body, { status, headers: { "x-printed": encodeURIComponent(JSON.stringify(printed)) } });
    },
  };
`;

// Unusual blanks and an escape: no serializer writes the same bytes again.
const identified = `{"event":"customeridentification.success", "data":{"customer_id":82796315,"customer_code":"CUS_xnxdt6s1zg1f4nx",
  "email":"zo\\u00eb@example.com","identification":{"country":"NG","type":"bank_account","bvn":"123*****543"}} }`;
const failed =
  '{"event":"customeridentification.failed","data":{"customer_code":"CUS_xnxdt6s1zg1f4nx","reason":"Account number or BVN is incorrect – é"}}';
const active = '{"event":"direct_debit.authorization.active","data":{"authorization_code":"AUTH_JV4T9Wawdj"}}';
const charge = '{"event":"charge.success","data":{"amount":20000}}';

const signed = (body: string, key = secretKey): string => createHmac("sha512", key).update(body).digest("hex");

const request = (body: string, signature?: string, type = "application/json"): Request =>
  new Request("https://shop.example.com/webhooks/paystack", {
    method: "POST",
    body,
    headers: { "content-type": type, ...(signature !== undefined && { "x-paystack-signature": signature }) },
  });

const guide = readFileSync(new URL("guides/webhooks.md", docs), "utf8");

describe.each(Object.keys(start))("the recipe for %s", (recipe) => {
  let running: Running | undefined;
  const send = (sent: Request): Promise<Reaction> => {
    if (!running) throw new Error("the recipe is not running");
    return running.send(sent);
  };

  beforeAll(async () => {
    vi.stubEnv("PAYSTACK_SECRET_KEY", secretKey);
    running = await start[recipe]?.();
  });

  afterEach(() => {
    vi.restoreAllMocks();
  });

  afterAll(async () => {
    await running?.stop();
    vi.unstubAllEnvs();
  });

  it.each([
    ["a success", identified, ["CUS_xnxdt6s1zg1f4nx is identified"]],
    ["a failure", failed, ["CUS_xnxdt6s1zg1f4nx is not identified: Account number or BVN is incorrect – é"]],
    ["an active mandate", active, ["AUTH_JV4T9Wawdj can be charged"]],
    ["an event that it does not handle", charge, []],
  ])("answers 200 to %s and handles it", async (_, body, printed) => {
    const reaction = await send(request(body, signed(body)));
    expect(reaction).toMatchObject({ status: 200, printed });
  });

  it.each([
    ["without a signature", identified, undefined],
    ["signed with another key", identified, signed(identified, "sk_test_another")],
    ["whose body was serialized again", JSON.stringify(JSON.parse(identified)), signed(identified)],
    ["with the signature of another event", identified, signed(failed)],
  ])("answers 401 to an event %s and does nothing", async (_, body, signature) => {
    const reaction = await send(request(body, signature));
    expect(reaction).toMatchObject({ status: 401, printed: [] });
    expect(reaction.text).toContain("signature");
    expect(reaction.text).not.toContain(signed(body));
  });

  // Only Express parses the body by its content type.
  if (recipe === "express") {
    it("answers 500 where no parser read the body, with a message that says what to pass", async () => {
      vi.spyOn(console, "error").mockReturnValue();
      const reaction = await send(request(identified, signed(identified), "text/plain"));
      expect(reaction).toMatchObject({ status: 500, printed: [], text: expect.stringContaining("pass the raw body") });
    });
  }

  it("is in the guide unchanged", () => {
    expect(guide).toContain(`\`\`\`ts\n${readFileSync(file(recipe), "utf8")}\`\`\`\n`);
  });

  it("imports only published packages", () => {
    const imported = Array.from(readFileSync(file(recipe), "utf8").matchAll(/from "([^"]+)"/g), ([, name]) => name);
    expect(imported).toContain("@clientele/paystack/webhooks");
    expect(imported.filter((name) => !/^(@clientele\/paystack\/webhooks|express|hono)$/.test(name ?? ""))).toEqual([]);
  });
});
