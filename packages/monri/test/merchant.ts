import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { SignedRequest } from "./signature.ts";

/** One request as it arrived over the wire: the request target and the body as they were sent. */
interface Arrived extends SignedRequest {
  readonly method: string;
  readonly headers: IncomingMessage["headers"];
}

/** A server on a loopback port that records its requests. */
export interface Merchant {
  readonly url: string;
  readonly arrived: readonly Arrived[];
  close(): Promise<void>;
}

/** Starts a server that answers every request with `answer`, by default with an empty list. */
export async function startMerchant(
  answer: (index: number) => { readonly status: number; readonly body: unknown } = () => ({
    status: 200,
    body: { status: "approved", data: [] },
  }),
): Promise<Merchant> {
  const arrived: Arrived[] = [];
  const listener: RequestListener = async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "", url = "", headers } = request;
    const body = Buffer.concat(chunks).toString("utf8");
    const { status, body: content } = answer(arrived.length);
    arrived.push({ method, headers, url: `http://merchant${url}`, body, authorization: headers.authorization ?? "" });
    response.writeHead(status, { "content-type": "application/json", "retry-after": "0" }).end(JSON.stringify(content));
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    url: `http://127.0.0.1:${port}`,
    arrived,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
