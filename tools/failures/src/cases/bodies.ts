import { answer, head, rawThen } from "../behaviours.ts";
import { apart, brokenBody, type Case, every, type Group } from "../case.ts";
import type { End } from "../end.ts";
import type { Trial } from "../trial.ts";

const unparsed: End = { error: "DecodeError", status: 200, sent: 1 };

interface Undecodable {
  /** Default: the status of the operation's success. */
  readonly status?: number;
  readonly body: (success: string) => string | Buffer;
  /** The end of `raw`, which parses the body. */
  readonly raw?: End;
}

const undecodable = (title: string, { status, body, raw = unparsed }: Undecodable): Case => ({
  title,
  script: ({ success, subject }) => [answer(status ?? subject.success.status, body(success))],
  ends: every({ error: "DecodeError", status: status ?? "success", sent: 1 }),
  fetch: every({ status: status ?? "success", sent: 1 }),
  raw: every(raw),
});

const readable = (
  title: string,
  body: (success: string) => string,
  headers: Readonly<Record<string, string>> = {},
): Case => ({
  title,
  script: ({ success, subject }) => [answer(subject.success.status, body(success), headers)],
  ends: every({ sent: 1 }),
});

const sameText = (text: string): string => text;

const unharmed = (): void => {
  const { polluted } = {} as { readonly polluted?: unknown }; // what a polluted prototype would give it
  if (polluted !== undefined) throw new Error("a prototype was changed");
};

const short = ({ success }: Trial): string => head(200, 10) + success;

/** The status is a success, and the body is unusual. */
export const bodies: Group = {
  name: "Success answers",
  cases: [
    undecodable("JSON that is cut off in a complete body", { body: (success) => success.slice(0, -5) }),
    undecodable("JSON with text behind it", { body: (success) => `${success}}` }),
    undecodable("An HTML page", { status: 200, body: () => "<html><body>Welcome to the hotel</body></html>" }),
    undecodable("A 200 without a body", { status: 200, body: () => "", raw: { status: 200, sent: 1 } }),
    undecodable("A 204 where the spec has a payload", { status: 204, body: () => "", raw: { status: 204, sent: 1 } }),
    undecodable("Bytes that are not UTF-8", {
      body: (success) =>
        Buffer.concat([Buffer.from('{"note":"'), Buffer.of(0xff), Buffer.from(`",${success.slice(1)}`)]),
      raw: { status: "success", sent: 1 },
    }),
    {
      title: "A body that is longer than its content-length",
      script: (trial) => [rawThen(short(trial), ({ socket }) => socket.destroy())],
      ends: every({ error: "DecodeError", status: 200, sent: 1 }),
      fetch: every({ status: 200, sent: 1 }),
      raw: every(unparsed),
    },
    {
      title: "A body that is declared as gzip and is not",
      script: () => [answer(200, "not gzip", { "content-encoding": "gzip" })],
      ends: apart({ error: "ConnectionError", sent: 3 }, { error: "ConnectionError", sent: 1 }),
      ...brokenBody("ConnectionError"),
    },
    readable("JSON behind a byte order mark", (success) => `\uFEFF${success}`),
    readable("JSON that is declared as HTML", sameText, { "content-type": "text/html" }),
    readable("JSON without a content type", sameText, { "content-type": "" }),
    readable("JSON between blanks", (success) => `\r\n\t ${success} \n`),
    readable("A member that occurs twice: the last one counts", (success) =>
      success.replace(/^\{("[^"]+"):/, (all, name) => `{${name}:null,${all.slice(1)}`),
    ),
    {
      title: "A member named __proto__ does not change a prototype",
      script: ({ success, subject }) => [
        answer(subject.success.status, success.replace(/\{/g, '{"__proto__":{"polluted":true},').replace(/,\}/g, "}")),
      ],
      act: async (trial) => {
        const value: unknown = await trial.call();
        unharmed();
        const isPage = trial.style === "method" && trial.subject.kind === "list";
        return JSON.parse(
          JSON.stringify(isPage ? { items: (value as { items: unknown }).items } : value), // a page has items
          (key, member) => (key === "__proto__" ? undefined : member),
        );
      },
      check: unharmed,
      ends: every({ sent: 1 }),
    },
  ],
};
