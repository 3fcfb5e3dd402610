import { page } from "./address.ts";
import { article, articlePages, articles, firstSentence } from "./articles.ts";
import { landing } from "./landing.ts";
import { landingText } from "./landing-text.ts";
import { head, header, layout, menu, type Site } from "./layout.ts";
import { rebased } from "./links.ts";
import { llmsIndex, publicUrl, sitemap } from "./machine.ts";
import { notFound } from "./not-found.ts";
import type { Proof } from "./proof.ts";
import type { Provider } from "./provider.ts";
import { providerAside, providerPages } from "./provider-pages.ts";
import { referencePage } from "./redoc.ts";
import { referenceDocument } from "./reference-document.ts";
import { sandboxRules } from "./sandbox-rules.ts";
import { searchIndex } from "./search/build.ts";
import { searchEntries } from "./search/entries.ts";
import { text } from "./tree.ts";
import type { Twin } from "./twin.ts";

/** Returns every file of the site but its assets, by path. */
export async function siteFiles(
  providers: readonly Provider[],
  proofs: ReadonlyMap<string, Proof>,
  url: string,
): Promise<ReadonlyMap<string, string>> {
  const site: Site = { url, providers: providers.map(({ name, spec }) => ({ name, title: spec.title })) };
  const written = [
    ...articles("guides"),
    ...articles("decisions"),
    article("benchmarks"),
    article("benchmarks-sandbox"),
  ];
  const rules = await sandboxRules();
  const summary = firstSentence(landingText(providers, proofs));
  const opening = { path: "index.html", title: "Clientele: typed clients for Customers APIs", description: summary };
  const twins: Twin[] = [
    {
      page: { ...opening, html: landing(providers, proofs), kind: "landing" },
      markdown: landingText(providers, proofs),
    },
    ...providers.flatMap((provider) => providerPages(provider, written)),
    ...articlePages(written, { providers, rules }),
  ];
  const files = new Map<string, string>();
  const texts: string[] = [];
  for (const { page: entry, markdown } of twins) {
    const twin = entry.path.replace(/\.html$/, ".md");
    files.set(entry.path, layout(site, { ...entry, markdown: twin }));
    files.set(twin, markdown);
    texts.push(`<!-- ${twin} -->\n\n${rebased(markdown, twin)}`);
  }
  for (const { name, spec } of providers) {
    files.set(`${name}/${page.document}`, `${JSON.stringify(spec.document, null, 2)}\n`);
  }
  const references = await Promise.all(providers.map((provider) => reference(site, provider)));
  for (const [path, html] of references) files.set(path, html);

  files.set("assets/search-index.js", searchIndex(searchEntries({ providers, articles: written, rules })));
  const pages = [...files.keys()].filter((path) => path.endsWith(".html")).sort();
  const home = url || publicUrl();
  files.set("sitemap.xml", sitemap(pages, home));
  files.set("robots.txt", `User-agent: *\nAllow: /\nSitemap: ${home}sitemap.xml\n`);
  files.set("llms.txt", llmsIndex({ providers, articles: written, summary, base: url }));
  files.set("llms-full.txt", texts.join("\n\n"));
  files.set(
    "404.html",
    notFound(
      site,
      twins.map(({ page: { path, title } }) => ({ path, title })),
    ),
  );
  return files;
}

async function reference(site: Site, provider: Provider): Promise<readonly [path: string, html: string]> {
  const path = `${provider.name}/${page.reference}`;
  const title = text(provider.spec.info.title);
  const about = { path, title: `${title}: whole reference · Clientele`, description: text(provider.spec.info.summary) };
  const frame = {
    head: head(site, { ...about, markdown: `${provider.name}/${page.overviewMarkdown}` }, [
      "base.css",
      "reference.css",
    ]),
    header: `${header(site, path)}\n${menu(site, path, providerAside(provider))}`,
    script: "../assets/redoc.js",
  };
  return [path, await referencePage(referenceDocument(provider), about.title, frame)];
}
