import type { Specification } from "./specification.ts";
import { type Evidence, evidenceOf } from "./specification.ts";
import { list, type Tree, text, tree } from "./tree.ts";

/** One field of a schema, as a row of a table. */
export interface Field {
  /** Path from the schema's root, `response.card.token`; `[]` marks an item. */
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  /** Description, known values and default, as Markdown. */
  readonly description: string;
  readonly evidence?: Evidence | undefined;
  readonly isSensitive?: boolean;
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

function facts(spec: Specification, schema: unknown): Omit<Field, "name" | "required"> {
  const node = spec.resolve(schema);
  return { type: typeOf(spec, schema), ...described(node) };
}

/** Returns what a schema or a parameter says of its value. */
export function described(node: Tree): Pick<Field, "description" | "evidence" | "isSensitive"> {
  const quoted = (values: unknown): string =>
    list(values)
      .map((value) => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``)
      .join(", ");
  const sentences = [
    text(node.description).trim(),
    ...(node.enum === undefined ? [] : [`One of ${quoted(node.enum)}.`]),
    ...(node["x-extensible-enum"] === undefined
      ? []
      : [`Known: ${quoted(node["x-extensible-enum"])}; others may come.`]),
    ...(node.default === undefined ? [] : [`Default: \`${JSON.stringify(node.default)}\`.`]),
  ];
  return {
    description: sentences.filter(Boolean).join(" "),
    evidence: evidenceOf(node),
    isSensitive: node["x-sensitive"] === true,
  };
}

/** Returns what a field's facts say as one text: its description, whether it is sensitive, its evidence. */
export function sentencesOf({
  description,
  evidence,
  isSensitive,
}: Pick<Field, "description" | "evidence" | "isSensitive">): string {
  return [
    description,
    ...(isSensitive ? ["Sensitive: never logged."] : []),
    ...(evidence ? [`Evidence: ${evidence.level}.${evidence.note && ` ${evidence.note}`}`] : []),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Returns the parameters of an operation as fields; the type names where each is sent. */
export function parametersOf(spec: Specification, parameters: readonly Tree[]): Field[] {
  return parameters.map((parameter) => {
    const own = described(parameter);
    const schema = described({ ...spec.resolve(parameter.schema), description: "" });
    return {
      ...own,
      name: text(parameter.name),
      type: `${typeOf(spec, parameter.schema)}, in ${text(parameter.in)}`,
      required: parameter.required === true,
      description: `${own.description} ${schema.description}`.trim(),
      isSensitive: own.isSensitive === true || schema.isSensitive === true,
    };
  });
}

/** Returns the headers of a response as fields. */
export function headersOf(spec: Specification, response: Tree): Field[] {
  return Object.entries(tree(response.headers)).map(([name, header]) => {
    const node = spec.resolve(header);
    return { ...described(node), name, type: typeOf(spec, node.schema), required: node.required === true };
  });
}
