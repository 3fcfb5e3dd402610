import type { Replayer } from "../replay/replayer.ts";

/** What the replay of recordings must know of Monri: only what they make themselves is there. */
export const monriReplayer: Replayer = {
  provider: "monri",
  servers: ["ipgtest.monri.com", "ipg.monri.com"],
  ids: /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/,
  times: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
  completeSince: 9999,
  async authorize({ fetch, baseUrls, credentials }) {
    const { authenticityToken: client_id, merchantKey: client_secret } = credentials.monri;
    const grant = {
      client_id,
      client_secret,
      grant_type: "client_credentials",
      scopes: ["customers", "payment-methods"],
    };
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${baseUrls.monri}/v2/oauth`, {
      method: "POST",
      headers,
      body: JSON.stringify(grant),
    });
    const { access_token }: { access_token?: string } = await response.json();
    return { authorization: `Bearer ${access_token}` };
  },
  isOverview: ({ method, target }) => method === "GET" && /\/customers\/?$/.test(target),
  prepare: async ({ target }) =>
    /^\/v2\/(?:merchants\/)?customers\b/.test(target) ? undefined : "it is outside the Customers API",
};
