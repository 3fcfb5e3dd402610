import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium } from "playwright-core";
import { bundleProgram } from "./bundle.ts";
import type { Consumer } from "./consumer.ts";
import type { Findings } from "./consumer-program.ts";

/** The browser of this machine, if any: the variable CHROMIUM, or a usual place. */
export const executable: string | undefined = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
].find((path) => path !== undefined && existsSync(path));

/** Runs the program of a consumer in a page. */
export async function runInBrowser(consumer: Consumer, baseUrl: string): Promise<Findings> {
  const rest = "findings().then((found) => { globalThis.found = found; });";
  let script = "";
  const server = createServer(async (request, response) => {
    if (request.url === "/")
      return response.setHeader("content-type", "text/html").end("<script type=module src=main.js></script>");
    if (request.url === "/main.js") return response.setHeader("content-type", "text/javascript").end(script);
    const headers = Object.entries(request.headers).filter(([name]) => !["host", "connection"].includes(name));
    const answer = await fetch(`${baseUrl}${request.url?.replace(/^\/api/, "")}`, {
      headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
    });
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "application/json" });
    return response.end(await answer.text());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  script = await bundleProgram(consumer, `http://127.0.0.1:${port}/api`, rest, ["browser", "import"]);
  const flags = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
  ];
  const chrome = await chromium.launch({
    ...(executable && { executablePath: executable }),
    args: [...flags, "--disable-component-update", "--disable-sync"],
  });
  try {
    const page = await chrome.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    const found = await page.waitForFunction("globalThis.found", undefined, { timeout: 20_000 });
    return (await found.jsonValue()) as Findings; // what the program sets
  } finally {
    await chrome.close();
    server.close();
  }
}
