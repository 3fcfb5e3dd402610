import { answer, chunkedHead, hangUp, head, rawThen, reset } from "../behaviours.ts";
import { apart, brokenBody, type Case, every, type Group } from "../case.ts";

const broken = (title: string, script: NonNullable<Case["script"]>): Case => ({
  title,
  script,
  ends: apart({ error: "ConnectionError", sent: 3 }, { error: "ConnectionError", sent: 1 }),
});

const cutOff = (title: string, script: NonNullable<Case["script"]>): Case => ({
  ...broken(title, script),
  ...brokenBody("ConnectionError"),
});

const destroy: Parameters<typeof rawThen>[1] = ({ socket }) => socket.destroy();
const cut: Parameters<typeof rawThen>[1] = ({ socket }) => socket.resetAndDestroy();

// The error of Node's `fetch`.
const systemError = (syscall: string, code: string): TypeError =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(`${syscall} ${code}`), { syscall, code }) });

/** The connection fails, or breaks before the answer is there. */
export const connections: Group = {
  name: "Connections",
  cases: [
    {
      title: "Nothing listens: the connection is refused",
      act: async (trial) => {
        await trial.server.close();
        return trial.call();
      },
      ends: every({ error: "ConnectionError", outcome: "not-sent", sent: 3, arrived: 0 }),
    },
    {
      title: "Nothing listens at first: what never left is sent again, a write too",
      script: ({ success, subject }) => [answer(subject.success.status, success)],
      options: ({ server, emitted }) => ({
        fetch: async (url, init) => {
          if (emitted.at(-2)?.hook === "onRetry") await server.listen();
          return fetch(url, init);
        },
      }),
      act: async (trial) => {
        await trial.server.close();
        return trial.call();
      },
      ends: every({ sent: 2, arrived: 1 }),
    },
    {
      title: "The name does not resolve",
      options: () => ({ baseUrl: "http://nowhere.invalid/v1", allowInsecureHttp: true }),
      ends: every({ error: "ConnectionError", outcome: "not-sent", sent: 3, arrived: 0 }),
    },
    ...["EHOSTUNREACH", "ECONNREFUSED"].map((code) => ({
      title: `The system reports ${code} for a connection that was established`,
      options: () => ({ fetch: () => Promise.reject(systemError("read", code)) }),
      ends: apart({ error: "ConnectionError", sent: 3, arrived: 0 }, { error: "ConnectionError", sent: 1, arrived: 0 }),
    })),
    broken("The connection is reset before the answer begins", () => [reset]),
    broken("The connection is closed without an answer", () => [hangUp]),
    broken("Something answers that does not speak HTTP", () => [rawThen("SSH-2.0-OpenSSH_9.9\r\n\r\n", destroy)]),
    cutOff("The connection is reset between head and body", () => [rawThen(head(200, 100), cut)]),
    cutOff("The connection is reset in the middle of the body", ({ success }) => [
      rawThen(head(200, success.length) + success.slice(0, 20), cut),
    ]),
    cutOff("The body is shorter than its content-length", ({ success }) => [
      rawThen(head(200, Buffer.byteLength(success) + 10) + success, destroy),
    ]),
    cutOff("A chunked body lacks its last chunk", ({ success }) => [
      rawThen(`${chunkedHead(200)}${Buffer.byteLength(success).toString(16)}\r\n${success}\r\n`, destroy),
    ]),
    cutOff("The size of a chunk is not a number", () => [rawThen(`${chunkedHead(200)}zz\r\n{}\r\n`, destroy)]),
    broken("The head of the answer never stops growing", () => [
      rawThen(`HTTP/1.1 200 OK\r\nx-note: ${"x".repeat(100_000)}\r\n\r\n`, destroy),
    ]),
    {
      title: "A read succeeds after a reset; a write is never sent twice",
      script: ({ success, subject }) => [reset, answer(subject.success.status, success)],
      ends: apart({ sent: 2 }, { error: "ConnectionError", sent: 1 }),
    },
    {
      title: "The connection is closed between two calls: the second takes a new one",
      script: ({ success, subject }) => [
        (exchange) => {
          answer(subject.success.status, success)(exchange);
          exchange.response.once("finish", () => exchange.socket.end());
        },
        answer(subject.success.status, success),
      ],
      act: async (trial) => {
        await trial.call();
        await trial.server.idle();
        return trial.call();
      },
      ends: every({ sent: 2 }),
    },
  ],
};
