import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { out } from "./place.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml",
  ".svg": "image/svg+xml",
};

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

// The path of a file below the base, or nothing where the target of the request is no such path.
function localPath(target: string, base: string): string | undefined {
  const [path = ""] = target.split(/[?#]/, 1);
  if (!path.startsWith(base)) return undefined;
  try {
    const local = normalize(decodeURIComponent(path.slice(base.length)));
    return local.startsWith("..") ? undefined : local;
  } catch {
    return undefined; // an escape that is none
  }
}

/** Serves the site on loopback as a static host does: folders by their index, everything unknown by the page for 404. */
export async function serve({ port = 0, base = "/", folder = out }: Serving = {}): Promise<SiteServer> {
  const server = createServer(({ url = "" }, response) => {
    const local = localPath(url, base);
    const wanted = local === undefined ? undefined : join(folder, local);
    const isFolder = wanted !== undefined && existsSync(wanted) && statSync(wanted).isDirectory();
    if (isFolder && local !== "." && !local?.endsWith("/")) {
      // Or the links of the page would lead beside it.
      response.writeHead(301, { location: `${base}${encodeURI(local ?? "")}/` }).end();
      return;
    }
    const file = isFolder ? join(wanted, "index.html") : wanted;
    const found = file !== undefined && existsSync(file);
    const sent = found ? file : join(folder, "404.html");
    response.writeHead(found ? 200 : 404, { "content-type": types[extname(sent)] ?? "application/octet-stream" });
    response.end(readFileSync(sent));
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

if (import.meta.main) console.log(`The documentation is at ${(await serve({ port: 4400 })).url}`);
