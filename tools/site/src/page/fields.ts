import type { Field } from "../fields.ts";
import { escaped } from "../highlight.ts";
import { renderInline } from "../markdown.ts";
import { badge } from "./evidence.ts";

/** Returns fields as a list of definitions; each has an anchor that begins with the prefix. */
export function fieldList(fields: readonly Field[], prefix: string): string {
  const taken = new Set<string>();
  const items = fields.map((field) => {
    const { name, type, required, description, evidence, isSensitive } = field;
    if (!name) return `<div class="choice"><dt>${escaped(type)}</dt><dd>${renderInline(description)}</dd></div>`;
    const id = fieldAnchor(prefix, name);
    const anchor = taken.has(id) ? "" : ` id="${id}"`;
    taken.add(id);
    const marks = [
      required ? `<span class="required">required</span>` : "",
      isSensitive ? `<span class="badge sensitive">sensitive</span>` : "",
      badge(evidence),
    ];
    const note = evidence?.note ? ` <span class="note">${renderInline(evidence.note)}</span>` : "";
    const words = description || note ? `<dd>${renderInline(description)}${note}</dd>` : "<dd></dd>";
    return `<div${anchor}><dt><code>${brokenAtDots(name)}</code> <span class="type">${escaped(type)}</span> ${marks.filter(Boolean).join(" ")}</dt>${words}</div>`;
  });
  return `<dl class="fields">${items.join("\n")}</dl>`;
}

/** The anchor of a field on the page of its operation. */
export function fieldAnchor(prefix: string, name: string): string {
  return `${prefix}-${name.replaceAll("[]", "-item").replace(/[^\w-]+/g, "-")}`;
}

/** A name that may be broken after each of its parts. */
function brokenAtDots(name: string): string {
  return escaped(name).replaceAll(".", ".<wbr>");
}
