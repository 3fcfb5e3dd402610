import { page } from "./address.ts";
import type { Article } from "./articles.ts";
import type { Provider } from "./provider.ts";
import { text } from "./tree.ts";

/** The index for language models (llmstxt.org): what there is to read, as links to Markdown; `base` is put before each. */
export function llmsIndex(
  providers: readonly Provider[],
  articles: readonly Article[],
  summary: string,
  base: string,
): string {
  const sections = providers.map(({ name, spec, packageName }) => {
    const all = [...spec.operations, ...spec.webhooks];
    const operations = all.map(
      ({ id, source }) => `- [${id}](${base}${name}/${page.markdown(id)}): ${text(source.summary)}`,
    );
    const overview = `- [${text(spec.info.title)}](${base}${name}/${page.overviewMarkdown}): ${text(spec.info.summary)}`;
    const document = `- [OpenAPI document](${base}${name}/${page.document})`;
    return `## ${spec.title} (${packageName})\n\n${[overview, ...operations, document].join("\n")}`;
  });
  const guides = articles.map(({ path, title, description }) => `- [${title}](${base}${path}.md): ${description}`);
  return `# Clientele\n\n> ${summary}\n\n${sections.join("\n\n")}\n\n## Guides\n\n${guides.join("\n")}\n`;
}

/** A sitemap of the pages, as absolute addresses. */
export function sitemap(paths: readonly string[], base: string): string {
  const entries = paths.map((path) => `<url><loc>${base}${path.replace(/(^|\/)index\.html$/, "$1")}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("\n")}\n</urlset>\n`;
}
