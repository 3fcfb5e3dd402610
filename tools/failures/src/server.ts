import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";

/** One request as it arrived. */
export interface Arrival {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** When it arrived, in milliseconds. */
  readonly at: number;
}

/** What a behaviour works with: a request, its response and its socket. */
export interface Exchange {
  readonly arrival: Arrival;
  readonly response: ServerResponse;
  readonly socket: Socket;
}

/** Handles one request. */
export type Behaviour = (exchange: Exchange) => void;

// Below the ephemeral ports, so that the port stays free while the server is closed.
const somePort = (): number => 15_000 + randomInt(17_000);

/** An HTTP server on the loopback interface that follows a script of behaviours. */
export class Misbehaving {
  readonly arrivals: Arrival[] = [];
  /** Its URL, which stays the same when it is closed and listens again. */
  url = "";
  /** How many connections were made to it. */
  connections = 0;
  /** The behaviour for each request; the last entry repeats. */
  script: readonly Behaviour[] = [];
  readonly #server: ReturnType<typeof createServer>;
  readonly #open = new Set<Socket>();

  constructor() {
    this.#server = createServer((request, response) => this.#serve(request, response));
    this.#server.keepAliveTimeout = 60_000;
    this.#server.on("connection", (socket) => {
      this.connections++;
      this.#open.add(socket);
      socket.once("close", () => this.#open.delete(socket));
      // Aborted connections are expected here.
      socket.on("error", () => {});
    });
  }

  /** Starts listening, on the port it had before if it had one. */
  async listen(): Promise<void> {
    for (let tries = 0; !this.#server.listening; tries++) {
      this.#server.listen(this.url ? Number(new URL(this.url).port) : somePort(), "127.0.0.1");
      await once(this.#server, "listening").catch((error: unknown) => {
        if (this.url || tries > 20) throw error;
      });
    }
    const { port } = this.#server.address() as AddressInfo; // it listens on a port
    this.url = `http://127.0.0.1:${port}`;
  }

  /** Waits until every connection has been closed from both ends. */
  async idle(): Promise<void> {
    for (const socket of this.#open) await once(socket, "close");
  }

  /** Ends idle connections and waits until the client has closed all others. */
  async close(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = once(this.#server, "close");
    this.#server.close();
    this.#server.closeIdleConnections();
    // After an abort, some platforms open a spare connection at once and send nothing on it.
    const spare = setInterval(() => {
      for (const socket of this.#open) if (socket.bytesRead === 0) socket.destroy();
    }, 20);
    await closed.finally(() => clearInterval(spare));
  }

  /** Ends all connections, to clean up. */
  destroy(): void {
    for (const socket of this.#open) socket.destroy();
    this.#server.close();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url = "", headers, socket } = request;
    let body: string;
    try {
      body = await text(request);
    } catch {
      return; // the connection broke before the request was complete
    }
    const arrival = { method, url, headers, body, at: performance.now() };
    const index = Math.min(this.arrivals.push(arrival), this.script.length) - 1;
    this.script[index]?.({ arrival, response, socket });
  }
}
