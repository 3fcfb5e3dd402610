import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { deepLink, page } from "./address.ts";
import { brokenLinks, rebased } from "./links.ts";
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
const references = new Set(providers.map(({ name }) => `${name}/${page.reference}`));
const routes = new Set(
  providers.flatMap(({ name, spec }) =>
    [...spec.operations, ...spec.webhooks].map(({ tag, id }) => `${name}/${deepLink(tag, id)}`),
  ),
);

describe("the built site", () => {
  it("has a page, a Markdown twin and three samples for every operation", () => {
    for (const { name, spec } of providers) {
      for (const path of [page.overview, page.reference, page.errors]) expect(files).toContain(`${name}/${path}`);
      for (const { id, webhook } of [...spec.operations, ...spec.webhooks]) {
        const twin = `${name}/${page.markdown(id)}`;
        const markdown = read(twin);
        const samples = markdown.match(/^### (TypeScript|raw|curl)$/gm) ?? [];
        if (!webhook) expect(samples).toHaveLength(3);
        expect(read("llms.txt")).toContain(twin);
        expect(read("llms-full.txt")).toContain(rebased(markdown, twin));
      }
    }
  });

  it("shows in each operation's page its path, its fields, its statuses and its guides", () => {
    for (const { name, spec } of providers) {
      for (const { id, path, requests, responses } of spec.operations) {
        const html = read(`${name}/${page.operation(id)}`).replaceAll("<wbr>", "");
        expect(html).toContain(`<code>${path}</code>`);
        for (const { status } of responses) expect(html).toContain(`id="status-${status}"`);
        const names = requests.flatMap(({ examples }) => examples.map((example) => example.name));
        for (const example of names) expect(html, `${id}: ${example}`).toContain(`data-example="${example}"`);
        expect(html).toContain('href="../guides/errors.html#');
        expect(html).toContain('id="evidence"');
        expect(html.match(/<h1/g)).toHaveLength(1);
        expect(html.match(/<main/g)).toHaveLength(1);
      }
    }
  });

  it("uses every id once per page", () => {
    for (const path of pages.filter((one) => !references.has(one))) {
      const ids = [...read(path).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        path,
      ).toEqual([]);
    }
  });

  it("does not skip heading levels", () => {
    for (const path of pages.filter((one) => !references.has(one))) {
      const levels = [...read(path).matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
      const skipped = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
      expect(skipped, `${path}: ${levels.join(" ")}`).toEqual([]);
    }
  });

  it("has no dangling link in Markdown", () => {
    const links = [...files]
      .filter((path) => /\.md$|^llms.*\.txt$/.test(path))
      .flatMap((path) => {
        const texts = read(path).replace(/```[\s\S]*?```|`[^`\n]*`/g, "");
        return [...texts.matchAll(/\]\(([^)\s]+)\)/g)].map(([, href = ""]) => [path, href] as const);
      });
    const dangling = links.filter(([path, href]) => {
      if (/^[a-z]+:/i.test(href) || href.startsWith("#")) return false;
      return !files.has(join(dirname(path), href.split("#")[0] ?? ""));
    });
    expect(dangling).toEqual([]);
  });

  it("has no broken link", () => {
    expect(brokenLinks(out, files, routes)).toEqual([]);
  });

  it("detects a broken link", () => {
    const folder = mkdtempSync(join(tmpdir(), "clientele-links-"));
    writeFileSync(
      join(folder, "a.html"),
      `<a href="b.html"></a><a href="#x"></a><a href="#y" id="y"></a><a href="#/z"></a>`,
    );
    const found = brokenLinks(folder, new Set(["a.html"]), new Set()).map(({ href }) => href);
    expect(found).toEqual(["b.html", "#x", "#/z"]);
  });

  it("has a unique title and a description on every page", () => {
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

  it("lists every page in the sitemap without a loopback address", () => {
    const sitemap = read("sitemap.xml");
    const listed = pages.filter((path) => path !== "404.html").map((path) => path.replace(/(^|\/)index\.html$/, "$1"));
    for (const path of listed) {
      expect(sitemap).toMatch(new RegExp(`<loc>https?://[^<]*/${path.replaceAll(".", "\\.")}</loc>`));
    }
    expect(`${sitemap}${read("robots.txt")}`).not.toMatch(/127\.0\.0\.1|localhost/);
  });

  it("loads nothing from other hosts", () => {
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

  it("keeps every page within its size budget", () => {
    const shared = zipped("assets/base.css") + zipped("assets/site.js");
    const text = shared + zipped("assets/site.css") + zipped("assets/operation.css");
    const reference = shared + zipped("assets/reference.css") + zipped("assets/redoc.js");
    for (const path of pages) {
      const budget = references.has(path) ? 750 : path.startsWith("guides/") ? 60 : 40;
      const weight = zipped(path) + (references.has(path) ? reference : text);
      expect(weight, path).toBeLessThanOrEqual(budget * 1024);
    }
  });
});
