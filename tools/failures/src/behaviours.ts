import type { Behaviour, Exchange } from "./server.ts";

type HeaderFields = Readonly<Record<string, string | number>>;

/** Sends a well-formed answer. */
export function answer(status: number, body: string | Buffer = "", headers: HeaderFields = {}): Behaviour {
  return ({ response }) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(body);
  };
}

/** Writes bytes to the socket, then calls `then` once they have left. */
export function rawThen(text: string, then: (exchange: Exchange) => void): Behaviour {
  return (exchange) => {
    // Once the callback runs, the bytes are on their way: a reset cannot discard them.
    exchange.socket.write(text, () => then(exchange));
  };
}

/** Resets the connection: the client sees ECONNRESET. */
export const reset: Behaviour = ({ socket }) => {
  socket.resetAndDestroy();
};

/** Closes the connection without an answer. */
export const hangUp: Behaviour = ({ socket }) => {
  socket.end();
};

/** Never answers. */
export const silence: Behaviour = () => {};

/** Returns the head of an answer with a content length. */
export function head(status: number, length: number): string {
  return `HTTP/1.1 ${status} Whatever\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;
}

/** Returns the head of an answer with a chunked body. */
export function chunkedHead(status: number): string {
  return `HTTP/1.1 ${status} Whatever\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`;
}

/** Sends a head, then `bytes` bytes every few milliseconds until the connection closes. */
export function endless(status: number, bytes: number): Behaviour {
  return ({ response }) => {
    response.writeHead(status, { "content-type": "application/json" });
    const timer = setInterval(() => response.write(" ".repeat(bytes)), 2);
    response.once("close", () => clearInterval(timer));
  };
}
