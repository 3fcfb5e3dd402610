import { page } from "./address.ts";
import { evidenceWords } from "./page/evidence.ts";
import type { Provider } from "./provider.ts";
import { samplesOf } from "./sample/samples.ts";
import { evidenceOf, type Operation } from "./specification.ts";
import { isTree, list, type Tree, text, tree } from "./tree.ts";
import { unfold } from "./unfold.ts";

/** Returns the document as Redoc shows it: with samples, extensions as badges and sentences, links to the operation pages. */
export function referenceDocument(provider: Provider): Tree {
  const { document, operations, webhooks } = provider.spec;
  const all = [...operations, ...webhooks];
  const rooms = (["paths", "webhooks"] as const).filter((room) => document[room] !== undefined);
  const shown = rooms.map((room) => {
    const items = Object.entries(tree(document[room])).map(([path, entry]) => {
      const item = { ...tree(annotated(entry)) };
      for (const operation of all.filter((one) => one.path === path && one.webhook === (room === "webhooks"))) {
        const method = operation.method.toLowerCase();
        item[method] = operationShown(provider, operation, tree(item[method]));
      }
      return [path, item];
    });
    return [room, Object.fromEntries(items)];
  });
  const made = {
    ...document,
    info: { ...tree(document.info), description: overview(provider) },
    tags: list(document.tags).map((tag) => ({ ...tree(tag), "x-displayName": capital(text(tree(tag).name)) })),
    components: annotated(document.components),
    ...Object.fromEntries(shown),
  };
  return tree(unfolded(made));
}

/** Unfolds the descriptions below a value, except in the values of examples. */
function unfolded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unfolded);
  if (!isTree(value)) return value;
  return mapped(described(value), (member, key) => {
    if (key === "examples" && isTree(member)) return mapped(member, (example) => described(tree(example)));
    return untouched.has(key) ? member : unfolded(member);
  });
}

function described(owner: Tree): Tree {
  return typeof owner.description === "string" ? { ...owner, description: unfold(owner.description) } : owner;
}

function mapped(owner: Tree, change: (member: unknown, key: string) => unknown): Tree {
  return Object.fromEntries(Object.entries(owner).map(([key, member]) => [key, change(member, key)]));
}

/** Returns a word with its first letter in upper case. */
function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function overview({ spec }: Provider): string {
  const evidence = evidenceOf(spec.info);
  const links = `[The page of this API](${page.overview}) · [OpenAPI document](${page.document})`;
  const words = Object.entries(evidenceWords).map(([level, meaning]) => `**${level}**: ${meaning}`);
  const stated = evidence ? `**Evidence: ${evidence.level}.** ${evidence.note}\n\n` : "";
  // Before the first heading, since it concerns the whole document.
  const [opening = "", ...sections] = text(spec.info.description).split(/^(?=#+ )/m);
  return [`${opening.trim()}\n\n${stated}Badges: ${words.join("; ")}.\n\n${links}\n\n`, ...sections].join("");
}

function operationShown(provider: Provider, operation: Operation, source: Tree): Tree {
  const evidence = evidenceOf(operation.source);
  const note = evidence?.note ? `*Evidence: ${evidence.level}. ${evidence.note}*\n\n` : "";
  const links = `[The page of this operation](${page.operation(operation.id)}) · [Markdown](${page.markdown(operation.id)})`;
  const [first] = samplesOf(provider, operation);
  const samples = (first?.samples ?? []).map(({ label, language, source: code }) => {
    return { lang: language === "ts" ? "TypeScript" : "Shell", label, source: code };
  });
  return {
    ...source,
    description: `${text(source.description)}\n\n${note}${links}`,
    ...(samples.length > 0 ? { "x-codeSamples": samples } : {}),
    "x-badges": badges(source),
  };
}

/** Turns the extensions below a value into badges and sentences, except in the values of examples. */
function annotated(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(annotated);
  if (!isTree(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, untouched.has(key) ? member : annotated(member)]);
  const result: Tree = Object.fromEntries(entries);
  const known = list(value["x-extensible-enum"]).map((one) => `\`${one}\``);
  const isResponse = value.content !== undefined && value.schema === undefined && typeof value.description === "string";
  const evidence = evidenceOf(value);
  const sentences = [
    text(value.description),
    ...(known.length > 0 ? [`Known values: ${known.join(", ")}. Others may come.`] : []),
    ...(isResponse && evidence ? [`*Evidence: ${evidence.level}.${evidence.note && ` ${evidence.note}`}*`] : []),
  ];
  const own = badges(value);
  return {
    ...result,
    ...(sentences.length > 1 ? { description: sentences.join("\n\n").trim() } : {}),
    ...(own.length > 0 && !isResponse ? { "x-badges": own } : {}),
  };
}

const untouched = new Set(["example", "examples", "default", "enum", "x-extensible-enum"]);

// The colour becomes a class of the badge (`tag-recorded`), which the theme styles.
function badges(owner: Tree): { name: string; color: string }[] {
  const level = evidenceOf(owner)?.level;
  const names = [...(level ? [level] : []), ...(owner["x-sensitive"] === true ? ["sensitive"] : [])];
  return names.map((name) => ({ name, color: name }));
}
