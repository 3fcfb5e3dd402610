import { page } from "./address.ts";
import { type Article, firstSentence } from "./articles.ts";
import { catalogue, catalogueText } from "./error-catalogue.ts";
import { escaped } from "./highlight.ts";
import type { NavigationGroup } from "./layout.ts";
import { operationText } from "./operation-text.ts";
import { overviewText } from "./overview-text.ts";
import { operationPage } from "./page/operation.ts";
import { providerPage } from "./page/provider.ts";
import type { Provider } from "./provider.ts";
import type { Operation } from "./specification.ts";
import { text } from "./tree.ts";
import type { Twin } from "./twin.ts";

/** Returns the navigation of a provider's pages. */
export function providerAside({ name, spec }: Provider): NavigationGroup[] {
  const links = (all: readonly Operation[]): NavigationGroup["links"] =>
    all.map(({ id, source, method, webhook }) => ({
      text: text(source.summary),
      path: `${name}/${page.operation(id)}`,
      mark: webhook ? "HOOK" : method,
    }));
  return [
    {
      title: spec.title,
      links: [
        { text: "Overview", path: `${name}/${page.overview}` },
        { text: "Errors", path: `${name}/${page.errors}` },
        { text: "Whole reference", path: `${name}/${page.reference}` },
      ],
    },
    { title: "Operations", links: links(spec.operations) },
    ...(spec.webhooks.length > 0 ? [{ title: "Webhooks", links: links(spec.webhooks) }] : []),
  ];
}

/** Returns the pages of a provider: its overview, its errors, its operations and its webhooks. */
export function providerPages(provider: Provider, articles: readonly Article[]): Twin[] {
  const { name, spec } = provider;
  const aside = providerAside(provider);
  const operations = [...spec.operations, ...spec.webhooks].map((operation): Twin => {
    const { id, source } = operation;
    const title = `${text(source.summary)} · ${spec.title}`;
    const path = `${name}/${page.operation(id)}`;
    const description = firstSentence(text(source.description));
    const html = operationPage(provider, operation, articles);
    const kind = "operation" as const;
    return { page: { path, title, description, aside, html, kind }, markdown: operationText(provider, operation) };
  });
  const overview = {
    path: `${name}/${page.overview}`,
    title: text(spec.info.title),
    description: text(spec.info.summary),
    aside,
    html: providerPage(provider),
    kind: "reading" as const,
  };
  return [{ page: overview, markdown: overviewText(provider) }, errorsPage(provider, aside), ...operations];
}

function errorsPage(provider: Provider, aside: readonly NavigationGroup[]): Twin {
  const { name, spec } = provider;
  const path = `${name}/${page.errors}`;
  const title = `Errors of ${spec.title}`;
  const lead =
    "What the provider is known to answer, and what to do about each. \u201cRetry\u201d says whether the client sends the request again by itself; \u201creads\u201d means that it repeats no write.";
  const more = `[Classes of errors](../guides/errors.md)`;
  const html = `<h1 id="top">${escaped(title)}</h1>\n<p class="lead">${lead}</p>\n<p class="links"><a href="../guides/errors.html">Classes of errors</a></p>\n${catalogue(provider, path)}`;
  const markdown = `# ${title}\n\n${lead}\n\n${catalogueText(provider)}\n\n${more}\n`;
  return { page: { path, title, description: `${title}: status, code, cause and fix.`, aside, html }, markdown };
}
