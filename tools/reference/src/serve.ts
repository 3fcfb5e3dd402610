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

/** Serves the built site on loopback below a path; a port that is taken, or none, means any that is free. */
export async function serve({ port = 0, base = "/" }: { port?: number; base?: string } = {}): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const local = pathname.startsWith(base) ? normalize(decodeURIComponent(pathname.slice(base.length))) : undefined;
    const wanted = local === undefined || local.startsWith("..") ? undefined : join(out, local);
    const file = wanted && existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, "index.html") : wanted;
    const found = file !== undefined && existsSync(file);
    const sent = found ? file : join(out, "404.html");
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
