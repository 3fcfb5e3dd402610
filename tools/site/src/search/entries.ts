import type { Rule } from "@clientele/sandbox";
import { page } from "../address.ts";
import type { Article } from "../articles.ts";
import { knownErrors } from "../errors.ts";
import { type Field, fieldsOf, parametersOf } from "../fields.ts";
import { render } from "../markdown.ts";
import { fieldAnchor } from "../page/fields.ts";
import type { Provider } from "../provider.ts";
import { preferred } from "../sample/variant.ts";
import { rulesPath } from "../sandbox-rules.ts";
import type { Operation } from "../specification.ts";
import { text } from "../tree.ts";
import type { Entry } from "./entry.ts";

type Found = Omit<Entry, "id">;

/** What can be found. */
interface Subjects {
  readonly providers: readonly Provider[];
  readonly articles: readonly Article[];
  readonly rules: readonly Rule[];
}

/** Returns everything that the search finds: operations, fields, errors, guides, and the rules of the sandbox. */
export function searchEntries({ providers, articles, rules }: Subjects): Entry[] {
  const found = [...providers.flatMap(providerEntries), ...articles.flatMap(articleEntries), ...rules.map(ruleEntry)];
  const places = new Map(found.map((entry) => [`${entry.path} ${entry.title}`, entry]));
  return [...places.values()].map((entry, id) => ({ ...entry, id, text: plain(entry.text) }));
}

function providerEntries(provider: Provider): Found[] {
  const { name, spec } = provider;
  const operations = [...spec.operations, ...spec.webhooks];
  const overview: Found = {
    kind: "Provider",
    title: text(spec.info.title),
    name,
    context: "Overview",
    text: text(spec.info.summary),
    path: `${name}/${page.overview}`,
  };
  const own = operations.map(({ id, source, path }): Found => {
    const target = `${name}/${page.operation(id)}`;
    const words = `${path} ${text(source.description)}`;
    return { kind: "Operation", title: text(source.summary), name: id, context: spec.title, text: words, path: target };
  });
  const errors = knownErrors(provider).map(
    ({ id, status, code, cause, fix }): Found => ({
      kind: "Error",
      title: cause,
      name: code,
      context: `${spec.title} · ${status}`,
      text: fix,
      path: `${name}/${page.errors}#${id}`,
    }),
  );
  return [overview, ...own, ...errors, ...fieldEntries(provider, operations)];
}

/** Fields of requests, by operation, and fields of answers, once for all operations that answer the same. */
function fieldEntries({ name, spec }: Provider, operations: readonly Operation[]): Found[] {
  const requests = operations.flatMap((operation) => {
    const { id, parameters, requests: bodies } = operation;
    const media = preferred(bodies);
    const rows: [prefix: string, field: Field][] = [
      ...parametersOf(spec, parameters).map((field): [string, Field] => ["parameter", field]),
      ...(media ? fieldsOf(spec, media.schema) : []).map((field): [string, Field] => ["body", field]),
    ];
    return rows
      .filter(([, field]) => field.name)
      .map(([prefix, field]) =>
        fieldEntry(field, `${spec.title} · ${id}`, `${name}/${page.operation(id)}#${fieldAnchor(prefix, field.name)}`),
      );
  });
  const answers = new Map<string, { field: Field; ids: string[]; path: string }>();
  for (const { id, responses } of operations) {
    for (const { status, media } of responses.filter((response) => response.status.startsWith("2"))) {
      for (const field of fieldsOf(spec, media[0]?.schema).filter((one) => one.name)) {
        const path = `${name}/${page.operation(id)}#${fieldAnchor(`status-${status}`, field.name)}`;
        const key = `${field.name}\n${field.description}`;
        const known = answers.get(key) ?? { field, ids: [], path };
        known.ids.push(id);
        answers.set(key, known);
      }
    }
  }
  const answered = [...answers.values()].map(({ field, ids, path }) => {
    const more = ids.length > 1 ? ` and ${ids.length - 1} more` : "";
    return fieldEntry(field, `${spec.title} · answer of ${ids[0]}${more}`, path);
  });
  return [...requests, ...answered];
}

function fieldEntry(field: Field, context: string, path: string): Found {
  return { kind: "Field", title: field.name, name: field.name, context, text: field.description, path };
}

/** An article, and each of its sections. */
function articleEntries({ path, title, markdown }: Article): Found[] {
  const { html, headings } = render(markdown);
  const sections = html.split(/(?=<h[23] id=)/);
  return sections.map((section, at): Found => {
    const [, id = ""] = /^<h[23] id="([^"]+)"/.exec(section) ?? [];
    const heading = headings.find((one) => one.id === id)?.text;
    const target = `${path}.html${id && at > 0 ? `#${id}` : ""}`;
    return { kind: "Guide", title: heading ?? title, name: "", context: title, text: section, path: target };
  });
}

function ruleEntry({ id, level, source, summary }: Rule): Found {
  const context = `Sandbox · ${level}`;
  return { kind: "Rule", title: summary, name: id, context, text: source, path: `${rulesPath}#${id}` };
}

/** The first words of a text, without its marks. */
function plain(source: string): string {
  const words = source.replace(/<[^>]+>/g, " ").replace(/[`*_[\]]|\]\([^)]*\)/g, (mark) => (mark === "_" ? mark : " "));
  return words
    .replace(/&[a-z]+;|\s+/g, " ")
    .trim()
    .slice(0, 1500);
}
