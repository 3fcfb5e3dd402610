import type { Behaviour, Exchange } from "./server.ts";

type HeaderFields = Readonly<Record<string, string | number>>;

/** An answer in due form. */
export function answer(status: number, body: string | Buffer = "", headers: HeaderFields = {}): Behaviour {
  return ({ response }) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(body);
  };
}

/** Writes by hand, then does something to the connection once that has left. */
export function rawThen(text: string, then: (exchange: Exchange) => void): Behaviour {
  return (exchange) => {
    // A reset right behind a write would overtake it.
    exchange.socket.write(text, () => setTimeout(() => then(exchange), 5));
  };
}

/** Resets the connection: the client sees ECONNRESET. */
export const reset: Behaviour = ({ socket }) => {
  socket.resetAndDestroy();
};

/** Closes the connection in good order, without an answer. */
export const hangUp: Behaviour = ({ socket }) => {
  socket.end();
};

/** Never answers. */
export const silence: Behaviour = () => {};

/** The head of an answer whose body is announced with a length. */
export function head(status: number, length: number): string {
  return `HTTP/1.1 ${status} Whatever\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;
}

/** The head of an answer whose body comes in chunks. */
export function chunkedHead(status: number): string {
  return `HTTP/1.1 ${status} Whatever\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n`;
}

/** Sends a head, and then so many bytes every few milliseconds for as long as anybody listens. */
export function endless(status: number, bytes: number): Behaviour {
  return ({ response }) => {
    response.writeHead(status, { "content-type": "application/json" });
    const timer = setInterval(() => response.write(" ".repeat(bytes)), 2);
    response.once("close", () => clearInterval(timer));
  };
}
