import { answer } from "../behaviours.ts";
import { apart, type Case, every, type Group, ofMethods } from "../case.ts";
import type { Arrival } from "../server.ts";
import type { Outcome } from "../trial.ts";

/** Writes a request in one line. */
const echoOf = ({ method, url, headers, body }: Arrival): string =>
  [`${method} ${url}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), body].join(" | ");

const withEcho = (value: unknown, echo: string): unknown => {
  if (typeof value === "string") return `${value} ${echo}`;
  if (Array.isArray(value)) return value.map((item) => withEcho(item, echo));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withEcho(member, echo)]));
};

// Without this check the echo might not have reached the message at all.
const redacted = ofMethods((outcome: Outcome): void => {
  const { message = "" } = ("error" in outcome ? outcome.error : {}) as { readonly message?: string }; // an ApiError
  if (!message.includes("[redacted]")) throw new Error(`nothing was redacted in "${message}"`);
});

const grouped = (digits: string): string => digits.replace(/\d{4}(?=\d)/g, "$& ");

/** The server echoes the request, keys and card numbers included. */
export const secrecy: Group = {
  name: "Secrets",
  cases: [
    ...[400, 401, 422].map(
      (status): Case => ({
        title: `A ${status} that echoes the whole request shows no secret`,
        script: ({ subject: { failure } }) => [
          (exchange) => answer(status, JSON.stringify(withEcho(failure, echoOf(exchange.arrival))))(exchange),
        ],
        check: redacted,
        ends: every({
          error: { 400: "BadRequestError", 401: "AuthenticationError" }[status] ?? "UnprocessableEntityError",
          status,
          sent: 1,
        }),
      }),
    ),
    {
      title: "An HTML page that echoes the whole request shows no secret",
      script: () => [
        (exchange) => answer(500, `<h1>${echoOf(exchange.arrival)}</h1>`, { "content-type": "text/html" })(exchange),
      ],
      check: redacted,
      ends: apart({ error: "ServerError", status: 500, sent: 3 }, { error: "ServerError", status: 500, sent: 1 }),
    },
    {
      title: "Card numbers in groups of four are redacted",
      script: ({ subject: { failure } }) => [
        (exchange) => {
          const echo = exchange.arrival.body.replace(/\d{12,}/g, grouped);
          answer(422, JSON.stringify(withEcho(failure, echo)))(exchange);
        },
      ],
      ends: every({ error: "UnprocessableEntityError", status: 422, sent: 1 }),
    },
    {
      title: "A redirect and a request id that carry the key show no secret",
      script: (trial) => [
        (exchange) => {
          const key = encodeURIComponent(trial.credentials.join(" "));
          answer(307, "", { location: `${trial.other.url}/?key=${key}`, "x-request-id": key, "x-amzn-requestid": key })(
            exchange,
          );
        },
      ],
      check: redacted,
      ends: every({ error: "ApiError", status: 307, sent: 1 }),
    },
  ],
};
