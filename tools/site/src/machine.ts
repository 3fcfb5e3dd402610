import { page } from "./address.ts";
import type { Article } from "./articles.ts";
import type { Provider } from "./provider.ts";
import { repository } from "./repository.ts";
import { text } from "./tree.ts";

/** What the index for language models names. */
interface Contents {
  readonly providers: readonly Provider[];
  readonly articles: readonly Article[];
  readonly summary: string;
  /** What stands before each link: the address of the site, or nothing. */
  readonly base: string;
}

/** Returns the index for language models (llmstxt.org): everything that can be read, as links to Markdown. */
export function llmsIndex({ providers, articles, summary, base }: Contents): string {
  const sections = providers.map(({ name, spec, packageName }) => {
    const all = [...spec.operations, ...spec.webhooks];
    const operations = all.map(
      ({ id, source }) => `- [${id}](${base}${name}/${page.markdown(id)}): ${text(source.summary)}`,
    );
    const overview = `- [${text(spec.info.title)}](${base}${name}/${page.overviewMarkdown}): ${text(spec.info.summary)}`;
    const errors = `- [Errors](${base}${name}/errors.md): status, code, cause and fix`;
    const document = `- [OpenAPI document](${base}${name}/${page.document})`;
    return `## ${spec.title} (${packageName})\n\n${[overview, errors, ...operations, document].join("\n")}`;
  });
  const guides = articles.map(({ path, title, description }) => `- [${title}](${base}${path}.md): ${description}`);
  return `# Clientele\n\n> ${summary}\n\n${sections.join("\n\n")}\n\n## Guides\n\n${guides.join("\n")}\n`;
}

/** Returns the address at which GitHub Pages serves the repository, for a build that is not given another. */
export function publicUrl(): string {
  const [owner, name] = repository();
  return `https://${owner}.github.io/${name}/`;
}

/** A sitemap of the pages, as absolute addresses. */
export function sitemap(paths: readonly string[], base: string): string {
  const entries = paths.map((path) => `<url><loc>${base}${path.replace(/(^|\/)index\.html$/, "$1")}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("\n")}\n</urlset>\n`;
}
