import { answer } from "../behaviours.ts";
import { type Case, every, type Group, ofMethods } from "../case.ts";

const elsewhere = (status: number): Case => ({
  title: `A ${status} to another origin is not followed: nothing arrives there`,
  script: ({ other, success }) => [answer(status, success, { location: `${other.url}/elsewhere` })],
  ends: every({ error: "ApiError", status, sent: 1 }),
  check: ofMethods((outcome, { other }) => {
    const { message = "" } = ("error" in outcome ? outcome.error : {}) as { readonly message?: string }; // an ApiError
    if (!message.includes(other.url)) throw new Error(`"${message}" does not name the address`);
  }),
});

/** The server redirects. */
export const redirects: Group = {
  name: "Redirects",
  cases: [
    ...[301, 302, 303, 307, 308].map(elsewhere),
    {
      title: "A redirect within the origin is not followed either",
      script: ({ success }) => [answer(307, "", { location: "/elsewhere" }), answer(200, success)],
      ends: every({ error: "ApiError", status: 307, sent: 1 }),
    },
    {
      title: "A redirect without an address",
      script: () => [answer(302)],
      ends: every({ error: "ApiError", status: 302, sent: 1 }),
    },
  ],
};
