import { answer, head, rawThen } from "../behaviours.ts";
import { apart, type Case, every, type Group } from "../case.ts";
import type { Trial } from "../trial.ts";

const undecodable = (title: string, status: number | undefined, body: (success: string) => string | Buffer): Case => ({
  title,
  script: ({ success, subject }) => [answer(status ?? subject.success.status, body(success))],
  ends: every({ error: "DecodeError", status: status ?? "success", sent: 1 }),
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

/** The status is a success, and the body is another matter. */
export const bodies: Group = {
  name: "Success answers",
  cases: [
    undecodable("JSON that breaks off, in a body that is complete", undefined, (success) => success.slice(0, -5)),
    undecodable("JSON with something behind it", undefined, (success) => `${success}}`),
    undecodable("An HTML page", 200, () => "<html><body>Welcome to the hotel</body></html>"),
    undecodable("A 200 without a body", 200, () => ""),
    undecodable("A 204 where a payload is due", 204, () => ""),
    undecodable("Bytes that are no UTF-8", undefined, (success) =>
      Buffer.concat([Buffer.from('{"note":"'), Buffer.of(0xff), Buffer.from(`",${success.slice(1)}`)]),
    ),
    {
      title: "A body that is longer than its content-length",
      script: (trial) => [rawThen(short(trial), ({ socket }) => socket.destroy())],
      ends: every({ error: "DecodeError", status: 200, sent: 1 }),
    },
    {
      title: "A body that says it is gzipped, and is not",
      script: () => [answer(200, "this is no gzip", { "content-encoding": "gzip" })],
      ends: apart({ error: "ConnectionError", sent: 3 }, { error: "ConnectionError", sent: 1 }),
    },
    readable("JSON behind a byte order mark", (success) => `\uFEFF${success}`),
    readable("JSON that calls itself HTML", sameText, { "content-type": "text/html" }),
    readable("JSON that does not say what it is", sameText, { "content-type": "" }),
    readable("JSON with blanks all around", (success) => `\r\n\t ${success} \n`),
    readable("A member that stands there twice: the last one counts", (success) =>
      success.replace(/^\{("[^"]+"):/, (all, name) => `{${name}:null,${all.slice(1)}`),
    ),
    {
      title: "A member called __proto__ changes no prototype",
      script: ({ success, subject }) => [
        answer(subject.success.status, success.replace(/\{/g, '{"__proto__":{"polluted":true},').replace(/,\}/g, "}")),
      ],
      act: async (trial) => {
        const value: unknown = await trial.call();
        unharmed();
        return JSON.parse(
          JSON.stringify(trial.subject.kind === "list" ? { items: (value as { items: unknown }).items } : value), // a page
          (key, member) => (key === "__proto__" ? undefined : member),
        );
      },
      check: unharmed,
      ends: every({ sent: 1 }),
    },
  ],
};
