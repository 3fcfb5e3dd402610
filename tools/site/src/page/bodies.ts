import { fieldsOf } from "../fields.ts";
import { escaped, highlighted } from "../highlight.ts";
import { renderInline } from "../markdown.ts";
import type { SampledVariant } from "../sample/samples.ts";
import { preferred } from "../sample/variant.ts";
import type { Media, Operation, Specification } from "../specification.ts";
import { isTree, text } from "../tree.ts";
import { fieldList } from "./fields.ts";

/** Returns the section of the request body: the body of the chosen example, then its fields. */
export function requestSection(
  spec: Specification,
  { body, requests }: Operation,
  variants: readonly SampledVariant[],
): string {
  const media = preferred(requests);
  if (!body || !media) return "";
  const types = requests.map(({ type }) => `<code>${escaped(type)}</code>`).join(" or ");
  const need = body.required === true ? "required" : "optional";
  const names = variants.map(({ name }) => name);
  const ordered = [...media.examples].sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
  // Without a picker, all of them are shown.
  const blocks = ordered.map((example, index) => exampleBlock(example, index > 0 && names.length > 0 ? " hidden" : ""));
  const described = text(body.description).trim();
  return `<section aria-labelledby="request-body"><h2 id="request-body">Request body</h2>
<p>${types}, ${need}. ${renderInline(described)}</p>
${blocks.join("\n")}
${fieldsSection(spec, media, "body")}</section>`;
}

/** Returns the fields of a body; nothing where its schema has none. */
export function fieldsSection(spec: Specification, media: Media | undefined, prefix: string): string {
  const fields = media ? fieldsOf(spec, media.schema) : [];
  return fields.length > 0 ? fieldList(fields, prefix) : "";
}

/** Returns the fields of a body in a disclosure. */
export function foldedFields(spec: Specification, media: Media, prefix: string): string {
  const fields = fieldsOf(spec, media.schema);
  const count = fields.filter(({ name }) => name).length;
  if (count === 0) return "";
  return `<details class="folded"><summary>${count} fields</summary>${fieldList(fields, prefix)}</details>`;
}

/** Returns one named example: its summary, what the spec says of it, and its value. */
export function exampleBlock(example: Media["examples"][number], attributes = ""): string {
  const { name, summary, description, value } = example;
  const words = description ? `<p>${renderInline(description)}</p>` : "";
  return `<div class="example" data-example="${escaped(name)}"${attributes}><p class="example-title">${renderInline(summary)}</p>${words}${valueBlock(value)}</div>`;
}

/** Returns a value as a block of code: JSON where it is structured, otherwise its text. */
export function valueBlock(value: unknown): string {
  const isJson = isTree(value) || Array.isArray(value);
  const source = isJson ? JSON.stringify(value, null, 2) : String(value);
  return `<pre class="value"><code>${isJson ? highlighted(source, "json") : escaped(source)}</code></pre>`;
}
