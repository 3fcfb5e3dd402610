import { page, relative } from "./address.ts";
import { type KnownError, knownErrors } from "./errors.ts";
import { escaped } from "./highlight.ts";
import { type HtmlRow, htmlTable } from "./html-table.ts";
import { renderInline } from "./markdown.ts";
import type { Provider } from "./provider.ts";

/** The comment in an article that the catalogue replaces. */
export const catalogueMark = "<!-- The catalogue of errors, made from the specs. -->";

type Subject = Pick<Provider, "name" | "spec">;

const heads = ["Error", "What to do", "Cause", "Retry", "Operations"];

/** Replaces the mark in an article by the catalogue of every provider, as Markdown tables. */
export function withCatalogue(markdown: string, providers: readonly Subject[]): string {
  if (!markdown.includes(catalogueMark)) return markdown;
  return markdown.replace(catalogueMark, () =>
    providers.map((provider) => `### ${provider.spec.title}\n\n${catalogueText(provider)}`).join("\n\n"),
  );
}

/** Replaces the mark in an article by the catalogue of every provider, as HTML with an anchor for each row. */
export function withCataloguePage(markdown: string, providers: readonly Subject[], path: string): string {
  if (!markdown.includes(catalogueMark)) return markdown;
  const sections = providers.map((provider) => {
    const own = relative(path, `${provider.name}/${page.errors}`);
    const lead = `[The errors of ${provider.spec.title} alone](${own})`;
    return `### ${provider.spec.title}\n\n${lead}\n\n${catalogue(provider, path)}`;
  });
  return markdown.replace(catalogueMark, () => sections.join("\n\n"));
}

/** The errors of one provider as a Markdown table. */
export function catalogueText(provider: Subject): string {
  const rows = knownErrors(provider).map(({ status, code, cause, fix, retry, operations }) => {
    const where = whereOf(operations, provider).map((part) => (part.isCode ? `\`${part.text}\`` : part.text));
    return row([code ? `${status} \`${code}\`` : status, fix, cause, retry, where.join("")]);
  });
  return [row(heads), row(heads.map(() => "---")), ...rows].join("\n");
}

/** The errors of one provider as an HTML table, for the page at a path; operations are links. */
export function catalogue(provider: Subject, path: string): string {
  return htmlTable(
    "errors",
    heads,
    knownErrors(provider).map((error) => htmlRow(error, provider, path)),
  );
}

function htmlRow(error: KnownError, provider: Subject, path: string): HtmlRow {
  const { id, status, code, cause, fix, retry } = error;
  const where = whereOf(error.operations, provider).map(({ text, operation, isCode }) => {
    const inner = isCode ? `<code>${escaped(text)}</code>` : escaped(text);
    if (text === EVERY)
      return `<a href="${relative(path, `${provider.name}/${page.overview}`)}#operations">${inner}</a>`;
    if (!operation) return inner;
    return `<a href="${relative(path, `${provider.name}/${page.operation(operation)}`)}">${inner}</a>`;
  });
  const name = `<a href="#${id}">${status}</a>${code ? ` <code>${escaped(code)}</code>` : ""}`;
  return { id, cells: [name, renderInline(fix), renderInline(cause), retry, where.join("")] };
}

/** What is said of an error that every operation answers. */
const EVERY = "every call";

interface Part {
  readonly text: string;
  readonly isCode?: boolean;
  readonly operation?: string;
}

/** Where an error occurs, in words; where nearly every operation answers it, the exceptions are named instead. */
function whereOf(operations: readonly string[], { spec }: Subject): Part[] {
  const all = spec.operations.map(({ id }) => id);
  const others = all.filter((id) => !operations.includes(id));
  if (others.length === 0) return [{ text: EVERY }];
  if (others.length < 3 && operations.length > 3) return [{ text: "every call but " }, ...named(others, " and ")];
  return named(operations, ", ");
}

function named(ids: readonly string[], separator: string): Part[] {
  return ids.flatMap((id, index) => [
    ...(index > 0 ? [{ text: separator }] : []),
    { text: id.slice(id.indexOf(".") + 1), isCode: true, operation: id },
  ]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
