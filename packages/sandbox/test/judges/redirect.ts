import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from "node:http";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";

type Listener = (response: IncomingMessage) => void;

/**
 * Sends what is meant for some hosts over TLS to servers on this machine instead, for clients whose address is fixed.
 * Returns a function that ends it.
 */
export function redirect(servers: Readonly<Record<string, string>>): () => void {
  const { request } = https;
  const redirected = (...args: readonly unknown[]): ClientRequest => {
    const [first, second, third] = args;
    const listener = [second, third].find((arg) => typeof arg === "function") as Listener | undefined; // as https.request has it
    const address = typeof first === "string" ? new URL(first) : first;
    const options: RequestOptions = {
      ...(address instanceof URL ? optionsOf(address) : (address as RequestOptions)), // the other form of the argument
      ...(typeof second === "object" ? second : {}),
    };
    const host = String(options.hostname ?? options.host);
    const server = servers[host];
    if (server === undefined) throw new Error(`No server stands in for ${host}.`);
    const { port, pathname: prefix } = new URL(server);
    const { agent: _, protocol: __, host: ___, ...rest } = options;
    const headers = { ...(options.headers as Record<string, string>), host: `127.0.0.1:${port}` }; // as these clients give them
    const path = prefix.replace(/\/$/, "") + (options.path ?? "/");
    return http.request({ ...rest, hostname: "127.0.0.1", port, path, headers }, listener);
  };
  https.request = redirected as typeof https.request; // takes the same arguments
  syncBuiltinESMExports();
  return () => {
    https.request = request;
    syncBuiltinESMExports();
  };
}

const optionsOf = ({ hostname, pathname, search, username, password }: URL): RequestOptions => ({
  hostname,
  path: pathname + search,
  ...(username === "" ? {} : { auth: `${decodeURIComponent(username)}:${decodeURIComponent(password)}` }),
});
