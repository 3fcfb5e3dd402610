import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createControlApi } from "./control-api.ts";
import { readBody, TooLarge } from "./read-body.ts";
import { sendResponse } from "./send-response.ts";
import type { ServedSandbox } from "./served.ts";

/** Options of `serve`. */
export interface ServeOptions {
  /** 0 for any free port. Default 4010. */
  readonly port?: number | undefined;
  /** Default `127.0.0.1`. */
  readonly host?: string | undefined;
  /** Permits a host that is not loopback: everyone who can reach it can read and change the state. Default `false`. */
  readonly allowRemote?: boolean | undefined;
}

/** A sandbox that is reachable over HTTP. */
export interface SandboxServer {
  /** The address of the server, `http://127.0.0.1:4010`. */
  readonly url: string;
  /** The URL of each provider, as the option `baseUrl` of its client. */
  readonly baseUrls: Readonly<Record<string, string>>;
  /** Stops listening, lets running requests end, and closes every connection. */
  close(): Promise<void>;
}

const LOOPBACK: RegExp = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;

/**
 * Serves a sandbox over HTTP, on loopback. The providers' paths stand below `/<provider>`, the control API below `/_sandbox`.
 *
 * Rejects with a `TypeError` for a host that is not loopback, unless `allowRemote` is set, and with the system's error for a
 * port that is taken.
 *
 * @example
 * ```ts
 * const server = await serve(createSandbox(), { port: 0 });
 * const paystack = new Paystack({ secretKey: "sk_test_1", baseUrl: server.baseUrls.paystack });
 * ```
 */
export async function serve(sandbox: ServedSandbox, options: ServeOptions = {}): Promise<SandboxServer> {
  const { port = 4010, host = "127.0.0.1", allowRemote = false } = options;
  if (!allowRemote && !LOOPBACK.test(host)) {
    throw new TypeError(
      `${host} is not a loopback host: everyone who can reach it could read and change the state. Set allowRemote to permit it.`,
    );
  }
  // What ends the requests that are being answered.
  const running = new Set<AbortController>();
  let closing = false;
  const server = createServer((request, response) => {
    response.once("close", () => {
      if (closing) server.closeIdleConnections();
    });
    void answer(request, response).catch(() => response.destroy());
  });
  server.on("clientError", refuseMalformed);
  await listen(server, port, host);
  const address = server.address() as AddressInfo; // it listens on a port
  const name = host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
  const ownHost = `${name}:${address.port}`;
  const url = `http://${ownHost}`;
  const baseUrls = Object.fromEntries(
    Object.entries(sandbox.baseUrls).map(([provider, baseUrl]) => [provider, `${url}/${provider}${pathOf(baseUrl)}`]),
  );
  const origins = new Map(
    Object.entries(sandbox.baseUrls).map(([provider, baseUrl]) => [provider, new URL(baseUrl).origin]),
  );
  const control = createControlApi(sandbox, { url, baseUrls });

  /** Returns a signal that aborts when the server closes, or the client does before it has its answer. */
  function stopSignal(response: ServerResponse): AbortSignal {
    const stopper = new AbortController();
    running.add(stopper);
    if (closing) stopper.abort(new Error("The server is closing."));
    response.once("close", () => {
      running.delete(stopper);
      if (!response.writableFinished) stopper.abort(new Error("The client closed the connection."));
    });
    return stopper.signal;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const send = (answered: Response): Promise<void> => {
      // A connection that stayed in use would keep the server from ending.
      if (closing) response.setHeader("connection", "close");
      return sendResponse(response, answered);
    };
    const hostname = request.headers.host === ownHost ? host : hostnameOf(request);
    if (!allowRemote && !LOOPBACK.test(hostname)) {
      return send(refusal(421, `This server answers for loopback hosts only, not for ${hostname}.`));
    }
    const target = request.url ?? "/";
    // An app describes itself at its root; the sandbox's only component with that is PaymentKit.
    const path = target.replace(/^\/{2,}/, "/").replace(/^\/__blocklet__\.js/, "/payment-kit/__blocklet__.js");
    const stop = stopSignal(response);
    try {
      if (/^\/(_sandbox([/?]|$)|$|\?)/.test(path)) {
        return await send(await control(request, path, stop));
      }
      const [, provider = "", below = ""] = /^\/([^/?]+)(.*)$/s.exec(path) ?? [];
      const origin = origins.get(provider);
      if (!origin) return await send(noProvider(path, Object.keys(sandbox.baseUrls)));
      const body = await readBody(request);
      const answered = await sandbox.handle({
        method: request.method ?? "GET",
        url: new URL(origin + (below.startsWith("/") ? below : `/${below}`)),
        target: below,
        outerTarget: target.replace(/^\/__blocklet__\.js/, "/payment-kit/__blocklet__.js"),
        headers: headersOf(request),
        body,
        signal: stop,
      });
      await send(answered);
    } catch (error) {
      if (error instanceof TooLarge) return send(refusal(413, error.message));
      // A broken connection is what the fault asked for.
      request.socket.destroy();
    }
  }

  // What falls due between two requests: timers, and further attempts to deliver an event.
  const ticker = setInterval(() => void sandbox.webhooks.settled(), 1000).unref();

  return {
    url,
    baseUrls,
    close: () =>
      new Promise((resolve) => {
        clearInterval(ticker);
        server.close(() => resolve());
        closing = true;
        for (const stopper of running) stopper.abort(new Error("The server is closing."));
        server.closeIdleConnections();
      }),
  };
}

/** Returns the name in the `Host` header; a name that cannot be where there is none, or one that is no name. */
function hostnameOf({ headers: { host = "" } }: IncomingMessage): string {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : "missing.invalid";
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host.replace(/^\[|\]$/g, ""), () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function pathOf(url: string): string {
  return new URL(url).pathname.replace(/\/$/, "");
}

function headersOf({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? "", rawHeaders[index + 1] ?? "");
  }
  return headers;
}

const refusal = (status: number, message: string): Response => Response.json({ error: message, message }, { status });

const noProvider = (path: string, names: readonly string[]): Response =>
  refusal(
    404,
    `No provider at ${path}: the sandbox has ${names.map((name) => `/${name}`).join(", ")}, and its page at /.`,
  );

function refuseMalformed(_error: Error, socket: import("node:stream").Duplex): void {
  const message = "The request is not HTTP.";
  const body = JSON.stringify({ error: message, message });
  const headers = `connection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`;
  if (socket.writable) socket.end(`HTTP/1.1 400 Bad Request\r\n${headers}\r\n\r\n${body}`);
}
