// The least that a server on node:http does which answers with a `Response` to a `Request`: `node bare.ts <port> <body>`.
import { createServer } from "node:http";

const [port, body = ""] = process.argv.slice(2);

async function answer(request: Request): Promise<Response> {
  await request.text();
  return new Response(body, { headers: { "content-type": "application/json; charset=utf-8" } });
}

const server = createServer(async (incoming, outgoing) => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer); // without an encoding, chunks are buffers
  const headers = new Headers(incoming.headers as Record<string, string>); // those of the measurement occur once
  const { method = "GET" } = incoming;
  const init = method === "GET" ? { method, headers } : { method, headers, body: Buffer.concat(chunks) };
  const response = await answer(new Request(`http://127.0.0.1${incoming.url}`, init));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
});
server.listen(Number(port), "127.0.0.1");
