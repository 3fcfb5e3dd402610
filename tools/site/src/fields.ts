import type { Specification } from "./specification.ts";
import { evidenceOf } from "./specification.ts";
import { list, type Tree, text, tree } from "./tree.ts";

/** One field of a schema, as a row of a table. */
export interface Field {
  /** Path from the schema's root, `response.card.token`; `[]` marks an item. */
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly description: string;
}

/** The fields of a schema, depth first; a schema inside itself is named, not opened again. */
export function fieldsOf(spec: Specification, schema: unknown, prefix = "", open: readonly string[] = []): Field[] {
  const reference = text(tree(schema).$ref);
  if (reference && open.includes(reference)) return [];
  const inside = reference ? [...open, reference] : open;
  const node = spec.resolve(schema);
  const parts = list(node.allOf).flatMap((part) => fieldsOf(spec, part, prefix, inside));
  const required = new Set(list(node.required));
  const own = Object.entries(tree(node.properties)).flatMap(([name, property]) => {
    const path = prefix ? `${prefix}.${name}` : name;
    const row = { name: path, ...facts(spec, property), required: required.has(name) };
    return [row, ...fieldsOf(spec, property, path, inside)];
  });
  const items = node.items === undefined ? [] : fieldsOf(spec, node.items, `${prefix}[]`, inside);
  const variants = [...list(node.oneOf), ...list(node.anyOf)].flatMap((variant, index) => {
    const fields = fieldsOf(spec, variant, prefix, inside);
    if (fields.length === 0) return [];
    const { title, description } = spec.resolve(variant);
    const heading = { name: prefix, type: `choice ${index + 1}`, required: false };
    return [{ ...heading, description: [text(title), text(description)].filter(Boolean).join(": ") }, ...fields];
  });
  return [...parts, ...own, ...items, ...variants];
}

/** The type of a schema in words: `string (date-time) or null`, `array of object`. */
export function typeOf(spec: Specification, schema: unknown, open: readonly string[] = []): string {
  const reference = text(tree(schema).$ref);
  if (reference && open.includes(reference)) return reference.split("/").at(-1) ?? "object";
  const inside = reference ? [...open, reference] : open;
  const node = spec.resolve(schema);
  const choices = [...list(node.oneOf), ...list(node.anyOf)];
  const types = (Array.isArray(node.type) ? node.type : [node.type]).filter((type) => typeof type === "string");
  if (types.length === 0 && choices.length > 0) {
    return [...new Set(choices.map((choice) => typeOf(spec, choice, inside)))].join(" or ");
  }
  if (types.length === 0 && node.allOf !== undefined) {
    return typeOf(spec, list(node.allOf)[0], inside);
  }
  const format = text(node.format);
  const words = types.map((type) => {
    if (type === "array" && node.items !== undefined) return `array of ${typeOf(spec, node.items, inside)}`;
    return type === "null" || !format ? type : `${type} (${format})`;
  });
  return words.join(" or ") || "anything";
}

function facts(spec: Specification, schema: unknown): { type: string; description: string } {
  const node = spec.resolve(schema);
  return { type: typeOf(spec, schema), description: describe(node) };
}

/** Everything in words that a schema or a parameter says of its value. */
export function describe(node: Tree): string {
  const evidence = evidenceOf(node);
  const quoted = (values: unknown): string =>
    list(values)
      .map((value) => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``)
      .join(", ");
  return [
    text(node.description),
    ...(node.enum === undefined ? [] : [`One of ${quoted(node.enum)}.`]),
    ...(node["x-extensible-enum"] === undefined
      ? []
      : [`Known: ${quoted(node["x-extensible-enum"])}; others may come.`]),
    ...(node.default === undefined ? [] : [`Default: \`${JSON.stringify(node.default)}\`.`]),
    ...(node["x-sensitive"] === true ? ["Sensitive: never logged."] : []),
    ...(evidence ? [`Evidence: ${evidence.level}.${evidence.note && ` ${evidence.note}`}`] : []),
  ].join(" ");
}
