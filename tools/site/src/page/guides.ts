import { relative } from "../address.ts";
import type { Article } from "../articles.ts";
import { escaped } from "../highlight.ts";
import type { Provider } from "../provider.ts";
import type { Operation } from "../specification.ts";
import { list, text } from "../tree.ts";

/** Which operations a guide concerns, by the name of the guide; a guide that does not exist is left out. */
const concerns: Readonly<Record<string, (operation: Operation, provider: Provider) => boolean>> = {
  lists: ({ source }) => list(source["x-pagination"]).length > 0,
  webhooks: ({ webhook, source }, { spec }) =>
    webhook || (spec.webhooks.length > 0 && /webhook|\bevents?\b/.test(text(source.description))),
  errors: ({ webhook }) => !webhook,
  "retries-and-timeouts": ({ webhook }) => !webhook,
  authentication: ({ webhook }) => !webhook,
  "raw-and-schemas": ({ webhook }) => !webhook,
};

/** A link to a guide. */
interface GuideLink {
  readonly title: string;
  /** Path below the root of the site. */
  readonly path: string;
}

/** Returns the guides that concern an operation. */
export function guidesFor(provider: Provider, operation: Operation, articles: readonly Article[]): GuideLink[] {
  return Object.entries(concerns).flatMap(([name, applies]) => {
    const article = articles.find(({ path }) => path === `guides/${name}`);
    if (!article || !applies(operation, provider)) return [];
    return [{ title: article.title, path: `${article.path}.html` }];
  });
}

/** Returns links as the items of a list, for the page at a path. */
export function guideItems(links: readonly GuideLink[], from: string): string {
  return links.map(({ title, path }) => `<li><a href="${relative(from, path)}">${escaped(title)}</a></li>`).join("");
}
