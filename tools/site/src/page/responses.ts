import { page, relative } from "../address.ts";
import { codeOf, type KnownError, knownErrors } from "../errors.ts";
import { fieldsOf, headersOf } from "../fields.ts";
import { escaped } from "../highlight.ts";
import { render, renderInline } from "../markdown.ts";
import type { Provider } from "../provider.ts";
import type { SampledVariant } from "../sample/samples.ts";
import { evidenceOf, type Media, type Operation } from "../specification.ts";
import { text } from "../tree.ts";
import { exampleBlock, fieldsSection, foldedFields, valueBlock } from "./bodies.ts";
import { mark } from "./evidence.ts";
import { fieldList } from "./fields.ts";

type Response = Operation["responses"][number];

/** Where the catalogue of errors is, below the root of the site. */
const CATALOGUE = "guides/errors.html";

/** Returns the section of the answers: each status in a disclosure, and the schemas that errors share, written once. */
export function responsesSection(
  provider: Provider,
  operation: Operation,
  variants: readonly SampledVariant[],
): string {
  const { responses } = operation;
  const path = `${provider.name}/${page.operation(operation.id)}`;
  const shared = sharedSchemas(responses);
  const catalogue = knownErrors(provider).filter(({ operations }) => operations.includes(operation.id));
  const details = responses.map((response) => {
    const isError = !/^[23]/.test(response.status);
    const inner = isError
      ? errorParts(provider, response, { shared, catalogue, path })
      : successParts(provider, response, variants);
    const { status, source } = response;
    const words = text(source.description).trim();
    const [first = "", ...rest] = words.split(/\n{2,}|(?<=[.!?])\s+(?=[A-Z])/);
    return `<details class="status"${isError ? "" : " open"} id="status-${status}"><summary><span class="code s-${status.charAt(0)}">${status}</span> <span class="summary">${renderInline(first)}</span> ${mark(evidenceOf(source))}</summary>
${rest.length > 0 ? `<p>${renderInline(rest.join(" "))}</p>` : ""}${noteOf(response)}${headers(provider, response)}${inner}</details>`;
  });
  const bodies = [...shared.values()].map(({ id, media, statuses }) => {
    return `<section aria-labelledby="${id}"><h3 id="${id}">Body of ${statuses.join(", ")}</h3>${fieldsSection(provider.spec, media, id)}</section>`;
  });
  return `<section aria-labelledby="responses"><h2 id="responses">Responses</h2>
${details.join("\n")}
${bodies.join("\n")}</section>`;
}

function noteOf({ source }: Response): string {
  const note = evidenceOf(source)?.note;
  return note ? `<p class="note">${renderInline(note)}</p>` : "";
}

function headers({ spec }: Provider, { status, source }: Response): string {
  const fields = headersOf(spec, source);
  return fields.length > 0 ? `<h3>Headers</h3>${fieldList(fields, `status-${status}-header`)}` : "";
}

function successParts({ spec }: Provider, { status, media }: Response, variants: readonly SampledVariant[]): string {
  const [first] = media;
  if (!first) return `<p>No body.</p>`;
  const named = new Set(variants.map(({ name }) => name));
  const shownFirst = variants[0]?.name;
  const blocks = first.examples.map((example) => {
    const follows = named.has(example.name) ? ` data-follows="example"` : "";
    return exampleBlock(example, `${follows}${follows && example.name !== shownFirst ? " hidden" : ""}`);
  });
  return `${blocks.join("\n")}${foldedFields(spec, first, `status-${status}`)}`;
}

interface Shared {
  readonly id: string;
  readonly media: Media;
  readonly statuses: string[];
}

/** The schemas of error bodies, by their text, with the statuses that use each. */
function sharedSchemas(responses: readonly Response[]): Map<string, Shared> {
  const found = new Map<string, Shared>();
  for (const { status, media } of responses.filter((response) => !/^[23]/.test(response.status))) {
    const [first] = media;
    if (!first) continue;
    const key = JSON.stringify(first.schema);
    const known = found.get(key) ?? { id: `error-body-${found.size + 1}`, media: first, statuses: [] };
    known.statuses.push(status);
    found.set(key, known);
  }
  return found;
}

interface ErrorContext {
  readonly shared: ReadonlyMap<string, Shared>;
  readonly catalogue: readonly KnownError[];
  readonly path: string;
}

function errorParts(
  { spec }: Provider,
  { status, media }: Response,
  { shared, catalogue, path }: ErrorContext,
): string {
  const [first] = media;
  if (!first) return "";
  const known = shared.get(JSON.stringify(first.schema));
  const hasFields = fieldsOf(spec, first.schema).length > 0;
  const items = first.examples.map(({ summary, description, value }) => {
    const code = codeOf(value);
    const row = catalogue.find(
      (error) => error.status === status && error.cause === line(summary) && error.code === code,
    );
    const name = `${renderInline(line(summary))}${code ? ` <code>${escaped(code)}</code>` : ""}`;
    const link = row ? ` <a href="${relative(path, CATALOGUE)}#${row.id}">In the catalogue</a>` : "";
    return `<div class="error-case"><p class="example-title">${name}</p>${render(description).html}<p>${link}</p>${valueBlock(value)}</div>`;
  });
  const body = known && hasFields ? `<p><a href="#${known.id}">Fields of the body</a></p>` : "";
  return `${items.join("\n")}${body}`;
}

function line(words: string): string {
  return words.trim().replace(/\s+/g, " ");
}
