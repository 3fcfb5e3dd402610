import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type SiteServer, serve } from "./serve.ts";

const place = mkdtempSync(join(tmpdir(), "serve-"));
const folder = join(place, "site");
let site: SiteServer;

beforeAll(async () => {
  mkdirSync(join(folder, "part"), { recursive: true });
  mkdirSync(join(folder, "empty"));
  for (const name of ["index.html", "404.html", "part/index.html", "part/100%.txt"])
    writeFileSync(join(folder, name), name);
  writeFileSync(join(place, "outside.txt"), "outside");
  site = await serve({ base: "/base/", folder });
});

afterAll(async () => {
  await site.close();
  rmSync(place, { recursive: true });
});

interface Given {
  readonly status: number | undefined;
  readonly location: string | undefined;
  readonly text: string;
}

// The target goes out as it stands: `fetch` would resolve it first.
const ask = (path: string): Promise<Given> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.url);
    get({ hostname, port, path, agent: false }, async (response) => {
      let text = "";
      for await (const chunk of response) text += chunk;
      resolve({ status: response.statusCode, location: response.headers.location, text });
    }).on("error", reject);
  });

const files: readonly (readonly [target: string, file: string])[] = [
  ["/base/", "index.html"],
  ["/base/index.html?theme=dark", "index.html"],
  ["/base/part/", "part/index.html"],
  ["/base/part/100%25.txt", "part/100%.txt"],
];

test.each(files)("serves %s from %s", async (target, file) => {
  expect(await ask(target)).toMatchObject({ status: 200, text: file });
});

test.each([
  "/",
  "//",
  "//part/",
  "/base/no.html",
  "/base/empty/",
  "/base/%00",
  "/base/../outside.txt",
  "/base/%2e%2e/outside.txt",
  "/base//../../outside.txt",
])("answers %s with the 404 page", async (target) => {
  expect(await ask(target)).toMatchObject({ status: 404, text: "404.html" });
});

test("redirects a folder without a slash to the one with a slash", async () => {
  expect(await ask("/base/part")).toMatchObject({ status: 301, location: "/base/part/" });
});
