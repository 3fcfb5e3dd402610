import { answer, chunkedHead, endless, head, rawThen } from "../behaviours.ts";
import { apart, brokenBody, type Case, every, type Group, ofMethods } from "../case.ts";
import type { Outcome } from "../trial.ts";

const HTML = "<html><body><h1>502 Bad Gateway</h1></body></html>";
const MIB = 1 << 20;

const bodyOf = (outcome: Outcome): string => {
  if (!("error" in outcome)) throw new Error("no error");
  return (outcome.error as { readonly body: string }).body; // the end of the case says which class it is
};

const keeps = (body: string): NonNullable<Case["check"]> =>
  ofMethods((outcome) => {
    const kept = bodyOf(outcome);
    if (kept !== body) throw new Error(`${kept.length} characters are kept: ${kept.slice(0, 50)}`);
  });

const refused = (status: number, error: string): Case => ({
  title: `A ${status} is sent once`,
  script: ({ subject }) => [answer(status, JSON.stringify(subject.failure))],
  ends: every({ error, status, sent: 1 }),
});

const failed = (status: number): Case => ({
  title: `A ${status} to a read is sent again`,
  script: () => [answer(status, '{"message":"failed"}')],
  ends: apart({ error: "ServerError", status, sent: 3 }, { error: "ServerError", status, sent: 1 }),
});

/** The server answers with an error. */
export const statuses: Group = {
  name: "Error answers",
  cases: [
    refused(400, "BadRequestError"),
    refused(401, "AuthenticationError"),
    refused(402, "PaymentRequiredError"),
    refused(403, "PermissionDeniedError"),
    refused(404, "NotFoundError"),
    refused(409, "ConflictError"),
    refused(422, "UnprocessableEntityError"),
    failed(500),
    failed(503),
    {
      title: "A 503, then a success: a read is sent again, a write is not",
      script: ({ success, subject }) => [answer(503, "{}"), answer(subject.success.status, success)],
      ends: apart({ sent: 2 }, { error: "ServerError", status: 503, sent: 1 }),
    },
    {
      title: "An HTML page with a 502: status and body are kept",
      script: () => [answer(502, HTML, { "content-type": "text/html" })],
      check: keeps(HTML),
      ends: apart({ error: "ServerError", status: 502, sent: 3 }, { error: "ServerError", status: 502, sent: 1 }),
    },
    {
      title: "An empty 500 is an error",
      script: () => [answer(500)],
      check: keeps(""),
      ends: apart({ error: "ServerError", status: 500, sent: 3 }, { error: "ServerError", status: 500, sent: 1 }),
    },
    {
      title: "An error whose body is declared as JSON and is not",
      script: () => [answer(400, '{"error":')],
      check: keeps('{"error":'),
      ends: every({ error: "BadRequestError", status: 400, sent: 1 }),
    },
    {
      title: "An error whose connection breaks keeps its status and the start of its body",
      script: () => [rawThen(`${head(402, 100)}{"half":`, ({ socket }) => socket.destroy())],
      check: keeps('{"half":'),
      ends: every({ error: "PaymentRequiredError", status: 402, sent: 1 }),
      ...brokenBody("ConnectionError"),
    },
    {
      title: "An error that is declared as gzip and is not keeps its status",
      script: () => [answer(400, "not gzip", { "content-encoding": "gzip" })],
      ends: every({ error: "BadRequestError", status: 400, sent: 1 }),
      ...brokenBody("ConnectionError"),
    },
    {
      title: "An error of 5 MiB is kept up to 1 MiB",
      script: () => [answer(400, "x".repeat(5 * MIB))],
      check: keeps("x".repeat(MIB)),
      ends: every({ error: "BadRequestError", status: 400, sent: 1 }),
    },
    {
      title: "An error whose body never ends is read up to 1 MiB",
      script: () => [endless(400, 100_000)],
      check: keeps(" ".repeat(MIB)),
      ends: every({ error: "BadRequestError", status: 400, sent: 1 }),
      // The caller decides how much of the body to read.
      fetch: {},
    },
    {
      title: "An error that ends in the middle of a chunk keeps its status",
      script: () => [rawThen(`${chunkedHead(404)}ff\r\n{"half":`, ({ socket }) => socket.destroy())],
      ends: every({ error: "NotFoundError", status: 404, sent: 1 }),
      ...brokenBody("ConnectionError"),
    },
  ],
};
