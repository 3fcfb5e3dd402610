import { page } from "./address.ts";
import { type Article, articles, firstSentence } from "./articles.ts";
import { withCatalogue } from "./error-catalogue.ts";
import { landing, landingText } from "./landing.ts";
import { head, header, layout, type NavigationGroup, type Site, type TextPage } from "./layout.ts";
import { llmsIndex, sitemap } from "./machine.ts";
import { render } from "./markdown.ts";
import { operationText } from "./operation-text.ts";
import { overviewText } from "./overview-text.ts";
import type { Proof } from "./proof.ts";
import type { Provider } from "./provider.ts";
import { referencePage } from "./redoc.ts";
import { referenceDocument } from "./reference-document.ts";
import { text } from "./tree.ts";

/** Address of the site where none is given: where `npm run docs` serves it. */
const LOCAL = "http://127.0.0.1:4400/";

/** Every file of the site but its assets, by path. */
export async function siteFiles(
  providers: readonly Provider[],
  proofs: ReadonlyMap<string, Proof>,
  url: string,
): Promise<ReadonlyMap<string, string>> {
  const site: Site = { url, providers: providers.map(({ name, spec }) => ({ name, title: spec.title })) };
  const files = new Map<string, string>();
  const texts: string[] = [];
  const add = (entry: TextPage, markdown: string): void => {
    const twin = entry.path.replace(/\.html$/, ".md");
    files.set(entry.path, layout(site, { ...entry, markdown: twin }));
    files.set(twin, markdown);
    texts.push(`<!-- ${twin} -->\n\n${markdown}`);
  };

  const summary = firstSentence(landingText(providers));
  const opening = { path: "index.html", title: "Clientele: typed clients for Customers APIs", description: summary };
  add({ ...opening, html: landing(providers, proofs), kind: "landing" }, landingText(providers));

  for (const provider of providers) {
    for (const entry of providerPages(provider)) add(entry.page, entry.markdown);
    files.set(`${provider.name}/${page.document}`, `${JSON.stringify(provider.spec.document, null, 2)}\n`);
  }
  const written = [...articles("guides"), ...articles("decisions")].map((article) => ({
    ...article,
    markdown: withCatalogue(article.markdown, providers),
  }));
  for (const entry of articlePages(written)) add(entry.page, entry.markdown);

  const references = await Promise.all(providers.map((provider) => reference(site, provider)));
  for (const [path, html] of references) files.set(path, html);

  const pages = [...files.keys()].filter((path) => path.endsWith(".html"));
  files.set("sitemap.xml", sitemap(pages.sort(), url || LOCAL));
  files.set("robots.txt", `User-agent: *\nAllow: /\nSitemap: ${url || LOCAL}sitemap.xml\n`);
  files.set("llms.txt", llmsIndex(providers, written, summary, url));
  files.set("llms-full.txt", texts.join("\n\n"));
  files.set("404.html", notFound(site));
  return files;
}

interface Twin {
  readonly page: TextPage;
  readonly markdown: string;
}

function providerPages(provider: Provider): Twin[] {
  const { name, spec } = provider;
  const { operations, webhooks } = spec;
  const links = (all: typeof operations): NavigationGroup["links"] =>
    all.map(({ id, source, method, webhook }) => ({
      text: text(source.summary),
      path: `${name}/${page.operation(id)}`,
      mark: webhook ? "HOOK" : method,
    }));
  const aside: NavigationGroup[] = [
    {
      title: spec.title,
      links: [
        { text: "Overview", path: `${name}/${page.overview}` },
        { text: "Reference", path: `${name}/${page.reference}` },
      ],
    },
    { title: "Operations", links: links(operations) },
    ...(webhooks.length > 0 ? [{ title: "Webhooks", links: links(webhooks) }] : []),
  ];
  const overview = overviewText(provider);
  const twin = (path: string, title: string, description: string, markdown: string): Twin => ({
    page: { path, title, description, aside, html: render(markdown).html },
    markdown,
  });
  return [
    twin(`${name}/${page.overview}`, text(spec.info.title), text(spec.info.summary), overview),
    ...[...operations, ...webhooks].map((operation) => {
      const { id, source } = operation;
      const title = `${text(source.summary)} · ${spec.title}`;
      const path = `${name}/${page.operation(id)}`;
      return twin(path, title, firstSentence(text(source.description)), operationText(provider, operation));
    }),
  ];
}

function articlePages(written: readonly Article[]): Twin[] {
  const group = (title: string, folder: string): NavigationGroup => ({
    title,
    links: written
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .map((article) => ({ text: article.title, path: `${article.path}.html` })),
  });
  const aside = [group("Guides", "guides"), group("Decisions", "decisions")].filter(({ links }) => links.length > 0);
  const lists = aside.map(({ title, links }) => {
    const items = links.map(({ text: label, path }) => `- [${label}](../${path.replace(/\.html$/, ".md")})`);
    return `## ${title}\n\n${items.join("\n")}`;
  });
  const index = ["# Guides and decisions", "How to use the clients, and why they are as they are.", ...lists].join(
    "\n\n",
  );
  const pages = written.map(({ path, title, description, markdown }) => ({
    page: { path: `${path}.html`, title, description, aside, html: render(markdown).html },
    markdown,
  }));
  const home = {
    path: "guides/index.html",
    title: "Guides",
    description: "How to use the clients of Clientele.",
    aside,
  };
  return [{ page: { ...home, html: render(index).html }, markdown: `${index}\n` }, ...pages];
}

async function reference(site: Site, provider: Provider): Promise<readonly [path: string, html: string]> {
  const path = `${provider.name}/${page.reference}`;
  const title = text(provider.spec.info.title);
  const about = { path, title: `${title}: reference · Clientele`, description: text(provider.spec.info.summary) };
  const frame = {
    head: head(site, { ...about, markdown: `${provider.name}/${page.overviewMarkdown}` }, [
      "base.css",
      "reference.css",
    ]),
    header: header(site, path),
    script: "../assets/redoc.js",
  };
  return [path, await referencePage(referenceDocument(provider), about.title, frame)];
}

// A host may serve this page under any path, so that only absolute links could be right; it has none but the way home.
function notFound(site: Site): string {
  const html = "<h1>No such page</h1>\n<p>There is nothing at this address.</p>";
  const whole = layout(site, { path: "404.html", title: "No such page", description: "There is nothing here.", html });
  return whole
    .replace("<head>", `<head>\n<base href="${site.url || "/"}">`)
    .replace('href="#main"', 'href="404.html#main"');
}
