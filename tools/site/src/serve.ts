import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { out } from "./place.ts";

/** A running server of the site. */
export interface SiteServer {
  /** Address of the first page. */
  readonly url: string;
  close(): Promise<void>;
}

/** What to serve, and where. */
export interface Serving {
  /** One that is taken, or 0, the default, means any that is free. */
  readonly port?: number;
  /** The path that the site lies below, with a slash at both ends. */
  readonly base?: string;
  /** The folder that is served; the built site by default. */
  readonly folder?: string;
}

/** Serves the site on loopback as a static host does: folders by their index, everything unknown by the page for 404. */
export async function serve({ port = 0, base = "/", folder = out }: Serving = {}): Promise<SiteServer> {
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    const refuse = (): void => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(readFileSync(join(folder, "404.html")));
    };
    const { url = "" } = request;
    const [path = ""] = url.split("?", 1);
    if (!path.startsWith(base) || /\/\/|%2e|\/\.\./i.test(path)) return refuse();
    const local = path.slice(base.length);
    if (local && !local.endsWith("/") && isFolder(join(folder, local))) {
      // Otherwise the relative links of the page would lead elsewhere.
      response.writeHead(301, { location: `${path}/` }).end();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    files(request, response, refuse);
  });
  const listen = (wanted: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once("error", reject);
      server.listen(wanted, "127.0.0.1", resolve);
    });
  await listen(port).catch(() => listen(0));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

if (import.meta.main) console.log(`The documentation is at ${(await serve({ port: 4400 })).url}`);
