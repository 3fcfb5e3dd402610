import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { deepLink } from "./address.ts";
import { brokenLinks } from "./links.ts";
import { out } from "./place.ts";
import { discover } from "./provider.ts";

if (!existsSync(out)) throw new Error("docs/dist is not built: run the docs script first");

const files = new Set(
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1)),
);
const providers = await discover();
const read = (path: string): string => readFileSync(join(out, path), "utf8");
const zipped = (path: string): number => gzipSync(readFileSync(join(out, path))).byteLength;
const pages = [...files].filter((path) => path.endsWith(".html"));
const references = new Set(providers.map(({ name }) => `${name}/index.html`));
const routes = new Set(
  providers.flatMap(({ name, spec }) =>
    [...spec.operations, ...spec.webhooks].map(({ tag, id }) => `${name}/${deepLink(tag, id)}`),
  ),
);

describe("the built site", () => {
  it("has a page, a Markdown twin and three samples for every operation", () => {
    for (const { name, spec } of providers) {
      expect(files).toContain(`${name}/index.html`);
      for (const { id, webhook } of [...spec.operations, ...spec.webhooks]) {
        expect(files).toContain(`${name}/${id}.html`);
        const markdown = read(`${name}/${id}.md`);
        expect(markdown.match(/^### (TypeScript|TypeScript, raw|curl)$/gm)?.length ?? 0).toBe(webhook ? 0 : 3);
        expect(read("llms.txt")).toContain(`${name}/${id}.md`);
        expect(read("llms-full.txt")).toContain(markdown);
      }
    }
  });

  it("has no link that leads nowhere", () => {
    expect(brokenLinks(out, files, routes)).toEqual([]);
  });

  it("would notice a link that leads nowhere", () => {
    const folder = mkdtempSync(join(tmpdir(), "clientele-links-"));
    writeFileSync(
      join(folder, "a.html"),
      `<a href="b.html"></a><a href="#x"></a><a href="#y" id="y"></a><a href="#/z"></a>`,
    );
    const found = brokenLinks(folder, new Set(["a.html"]), new Set()).map(({ href }) => href);
    expect(found).toEqual(["b.html", "#x", "#/z"]);
  });

  it("says on every page what it is", () => {
    const titles = new Map<string, string>();
    for (const path of pages) {
      const html = read(path);
      const title = html.match(/<title>([^<]+)<\/title>/)?.[1] ?? "";
      expect(titles.get(title), `${path} has the title of another page`).toBeUndefined();
      titles.set(title, path);
      for (const name of ["description", "og:title", "og:description"]) {
        expect(html, `${path}: ${name}`).toMatch(new RegExp(`<meta (name|property)="${name}" content="[^"]{3,}"`));
      }
    }
  });

  it("names every page in the sitemap", () => {
    const sitemap = read("sitemap.xml");
    const listed = pages.filter((path) => path !== "404.html").map((path) => path.replace(/(^|\/)index\.html$/, "$1"));
    for (const path of listed)
      expect(sitemap).toMatch(new RegExp(`<loc>https?://[^<]*/${path.replaceAll(".", "\\.")}</loc>`));
  });

  it("loads nothing from elsewhere", () => {
    for (const path of pages) {
      const html = read(path).replace(/<script>[\s\S]*?<\/script>/g, "");
      const loaded = [...html.matchAll(/<(?:script|link|img|iframe|source)\b[^>]*\b(?:src|href)="([^"]+)"[^>]*>/g)];
      const away = loaded.filter(
        ([tag, address = ""]) => /^(https?:)?\/\//.test(address) && !tag.includes("canonical"),
      );
      expect(away.map(([tag]) => tag)).toEqual([]);
    }
    expect(read("assets/redoc.js")).not.toMatch(/cdn\.redoc\.ly|cdn\.redocly\.com|otel\.cloud/);
  });

  it("keeps to its budget", () => {
    const shared = zipped("assets/base.css") + zipped("assets/site.js");
    for (const path of pages) {
      const isReference = references.has(path);
      const own = isReference ? zipped("assets/reference.css") + zipped("assets/redoc.js") : zipped("assets/site.css");
      expect(zipped(path) + own + shared, path).toBeLessThanOrEqual(isReference ? 750_000 : 60_000);
    }
  });
});
