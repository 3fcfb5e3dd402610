import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { discover } from "../discover.ts";
import type { Kind, Subject } from "../subject.ts";
import type { Ending, Task } from "./program.ts";
import { runtimes } from "./runtime.ts";

const { candidates } = await discover();

const subjectOf = (name: string, kind: Kind): Subject => {
  const subject = candidates.find((one) => one.name === name)?.subjects.find((one) => one.kind === kind);
  if (!subject) throw new Error(`${name} has no ${kind}`);
  return subject;
};

/** What happens to a connection once a request has arrived. */
const breakages: Readonly<Record<string, (socket: Socket) => void>> = {
  "is reset before the answer": (socket) => socket.resetAndDestroy(),
  "is closed before the answer": (socket) => socket.destroy(),
  "is reset in the middle of the answer": (socket) => {
    socket.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{", () =>
      socket.resetAndDestroy(),
    );
  },
};

const REUSED = "is reset when it is used a second time";

const servers: Server[] = [];
const arrivals = new Map<string, number>();
const bases = new Map<string, string>();

const listen = async (serve: (socket: Socket) => void): Promise<Server> => {
  const server = createServer(serve).listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
};

const portOf = (server: Server): number => (server.address() as AddressInfo).port; // it listens on a port

/** Counts a request by what its path names, and returns that. */
const arrive = (title: string, data: Buffer): readonly string[] => {
  const [, target = ""] = data.toString().split(" ");
  const names = target.split("/").slice(1, 3);
  const key = [title, ...names].join();
  arrivals.set(key, (arrivals.get(key) ?? 0) + 1);
  return names;
};

/** Answers reads, whose connection stays open, and breaks the connection of a write. */
const keepAlive = (socket: Socket): void => {
  socket.on("error", () => {});
  socket.on("data", (data) => {
    const [, owner = ""] = arrive(REUSED, data);
    const name = owner.replace(/-(read|write)$/, "");
    if (owner === name || owner.endsWith("-write")) {
      socket.resetAndDestroy();
      return;
    }
    const body = JSON.stringify(subjectOf(name, "read").success.body);
    const head = "HTTP/1.1 200 OK\r\nconnection: keep-alive\r\ncontent-type: application/json\r\n";
    socket.write(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  });
};

beforeAll(async () => {
  const refused = await listen(() => {});
  bases.set("refused", `http://127.0.0.1:${portOf(refused)}`);
  bases.set("refused by every address of the host", `http://localhost:${portOf(refused)}`);
  bases.set("not to be found by its name", "http://nowhere.invalid");
  refused.close();
  for (const [title, ruin] of Object.entries(breakages)) {
    const server = await listen((socket) => {
      socket.on("error", () => {});
      // The head is enough: no request here is larger than one packet.
      socket.once("data", (data) => {
        arrive(title, data);
        ruin(socket);
      });
    });
    servers.push(server);
    bases.set(title, `http://127.0.0.1:${portOf(server)}`);
  }
  const server = await listen(keepAlive);
  servers.push(server);
  bases.set(REUSED, `http://127.0.0.1:${portOf(server)}`);
});

afterAll(() => {
  for (const server of servers) server.close();
});

describe.each(runtimes.map((runtime) => [runtime.name, runtime] as const))("on %s", (name, runtime) => {
  const endings = new Map<string, Ending>();
  const key = (...parts: readonly unknown[]): string => parts.join();
  const path = name.replace(" ", "-");

  beforeAll(async () => {
    const tasks: Task[] = [];
    const keys: string[] = [];
    for (const [title, base] of bases) {
      for (const [client, { name: owner }] of candidates.entries()) {
        for (const kind of ["read", "write"] as const satisfies readonly Kind[]) {
          const { operation, path: places, payload } = subjectOf(owner, kind);
          const baseUrl = `${base}/${path}/${owner}-${kind}`;
          tasks.push({ client, baseUrl, operation: operation.id, args: [...places, ...payload] });
          keys.push(key(title, owner, kind));
        }
      }
    }
    const findings = await runtime.run(tasks);
    expect(findings.runtime).toMatch(runtime.agent);
    for (const [index, ending] of findings.endings.entries()) endings.set(keys[index] ?? "", ending);
    expect(endings.size).toBe(tasks.length);
  }, 120_000);

  const clients = candidates.map((candidate) => candidate.name);

  test.each(["refused", "refused by every address of the host", "not to be found by its name"])(
    "a server that is %s never saw the request",
    (title) => {
      const again = runtime.namesRefusal;
      for (const client of clients) {
        const write = { name: "ConnectionError", attempts: again ? 3 : 1, outcome: again ? "not-sent" : "unknown" };
        expect(endings.get(key(title, client, "write")), client).toMatchObject(write);
        expect(endings.get(key(title, client, "read")), client).toMatchObject({ name: "ConnectionError", attempts: 3 });
      }
    },
  );

  test.each(Object.keys(breakages))("a write whose connection %s is sent once, a read again", (title) => {
    for (const client of clients) {
      const write = { name: "ConnectionError", attempts: 1, outcome: "unknown" };
      expect(endings.get(key(title, client, "write")), client).toMatchObject(write);
      expect(arrivals.get(key(title, path, `${client}-write`)), client).toBe(1);
      expect(endings.get(key(title, client, "read")), client).toMatchObject({ name: "ConnectionError", attempts: 3 });
      expect(arrivals.get(key(title, path, `${client}-read`)), client).toBe(3);
    }
  });

  test("a write whose connection a read has used before is sent once when it breaks", () => {
    for (const client of clients) {
      expect(endings.get(key(REUSED, client, "read")), client).toEqual({});
      expect(endings.get(key(REUSED, client, "write")), client).toMatchObject({ name: "ConnectionError", attempts: 1 });
      expect(arrivals.get(key(REUSED, path, `${client}-write`)), client).toBe(1);
    }
  });
});
