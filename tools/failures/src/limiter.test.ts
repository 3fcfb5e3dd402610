import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createLimiter } from "@clientele/core";
import { expect, test } from "vitest";
import { type Candidate, discover } from "./discover.ts";

const { candidates } = await discover();

/** A provider that accepts 100 requests, refuses all others for 300 ms, then accepts 100 again, and so on. */
const startProvider = async (body: string) => {
  const seen = { accepted: 0, refused: 0, running: 0, most: 0 };
  let left = 100;
  let reset = 0;
  const answer = (response: ServerResponse): void => {
    seen.running--;
    const now = performance.now();
    if (left < 0 && now >= reset) left = 100;
    if (left-- > 0) {
      seen.accepted++;
      response.writeHead(200, { "content-type": "application/json" }).end(body);
      return;
    }
    seen.refused++;
    if (left === -1) reset = now + 300;
    response.writeHead(429, { "retry-after": String(Math.ceil(reset - now) / 1000) }).end("{}");
  };
  const server = createServer((_, response) => {
    seen.most = Math.max(seen.most, ++seen.running);
    setTimeout(answer, 5, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { server, seen, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }; // it listens on a port
};

const readOf = ({ name, subjects }: Candidate) => {
  const subject = subjects.find(({ kind }) => kind === "read");
  if (!subject) throw new Error(`${name} has no read`);
  return subject;
};

test.each(candidates.map((candidate) => [candidate.name, candidate] as const))(
  "400 parallel calls of %s succeed where 100 are accepted at a time, with few refusals",
  async (_, candidate) => {
    const { operation, path, payload, success } = readOf(candidate);
    const { server, seen, url } = await startProvider(JSON.stringify(success.body));
    const limiter = createLimiter({ maxConcurrent: 5 });
    // Two clients share the limiter.
    const clients = [1, 2].map(() => candidate.create({ baseUrl: url, limiter }));
    const [resource = "", method = ""] = operation.id.split(".");
    const calls = Array.from({ length: 400 }, (_, index) => {
      const client = clients[index % 2] as Record<string, Record<string, (...args: unknown[]) => Promise<unknown>>>; // the spec says so
      return client[resource]?.[method]?.(...path, ...payload);
    });
    const results = await Promise.allSettled(calls);
    server.close();
    server.closeAllConnections();
    expect(results.filter(({ status }) => status === "rejected")).toEqual([]);
    expect(seen).toMatchObject({ accepted: 400, most: 5 });
    // Those that ran when the limit was first reached, and one for each time after that.
    expect(seen.refused).toBeGreaterThan(0);
    expect(seen.refused).toBeLessThanOrEqual(5 + 2);
  },
);
