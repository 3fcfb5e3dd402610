import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as the server received it. */
export type Received = Pick<IncomingMessage, "method" | "url" | "headers">;

/** A response: a status, a JSON body and headers. */
export interface Reply {
  readonly status?: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An HTTP server on the loopback interface. */
export interface TestServer {
  readonly url: string;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/** Starts a server that answers each request with what `answer` returns. */
export async function startServer(answer: (request: Received, index: number) => Reply): Promise<TestServer> {
  const received: Received[] = [];
  const server = createServer(({ method, url, headers }, response) => {
    const request = { method, url, headers };
    const { status = 200, body, headers: fields } = answer(request, received.push(request) - 1);
    response.writeHead(status, { "content-type": "application/json", ...fields }).end(JSON.stringify(body));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
