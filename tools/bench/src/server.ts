// The server of the loopback measurement, run as a process: prints its port, and ends with its parent.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { answer } from "./answer.ts";

const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(answer) };
const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, headers).end(answer);
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo; // it listens on a port
  console.log(port);
});
process.stdin.resume().on("end", () => process.exit());
