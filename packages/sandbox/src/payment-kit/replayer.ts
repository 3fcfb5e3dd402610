import type { Replayer } from "../replay/replayer.ts";

/** What the replay of recordings must know of PaymentKit: only what they make themselves is there. */
export const paymentKitReplayer: Replayer = {
  provider: "payment-kit",
  servers: [],
  // It runs in its users' own apps.
  paths: /(\/api\/customers(?:\/.*)?)$/,
  ids: /^(?:cus|in)_\w+$/,
  times: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  completeSince: 9999,
  authorize: ({ credentials }) => ({ authorization: `Bearer ${credentials["payment-kit"].accessKey}` }),
  isOverview: ({ method, target }) => method === "GET" && /\/customers(?:\/search)?\/?$/.test(target),
  prepare: async () => undefined,
};
