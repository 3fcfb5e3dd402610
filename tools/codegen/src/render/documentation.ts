import type { Cursor } from "../spec/cursor.ts";
import { readEvidence } from "../spec/evidence.ts";
import { evidenceNote } from "./evidence.ts";
import { code, paragraphs, sentence } from "./prose.ts";

/** Returns the documentation of a schema: what it is, which values it takes, where that is known from, and an example. */
export function schemaDocumentation(schema: Cursor): string {
  const target = schema.resolve();
  const note = evidenceNote(readEvidence(schema));
  // A reference repeats what its target is, and none of its details: they are one step away.
  if (schema.get("$ref").exists)
    return paragraphs(text(schema.get("description")) || text(target.get("description")), note);
  const examples = [schema.get("example"), ...schema.get("examples").items()];
  return paragraphs(
    sentence(text(schema.get("title"))),
    text(schema.get("description")),
    limits(schema),
    note,
    tags(schema, schema, examples),
  );
}

/**
 * Returns the documentation of a parameter or header, which stands partly beside its schema and partly in it; `note` is
 * added to its text.
 */
export function parameterDocumentation(parameter: Cursor, note = ""): string {
  const schema = parameter.get("schema").resolve();
  const named = parameter.get("examples").members();
  const examples = [
    parameter.get("example"),
    ...named.map((example) => example.resolve().get("value")),
    schema.get("example"),
    ...schema.get("examples").items(),
  ];
  return paragraphs(
    text(parameter.get("description")) || text(schema.get("description")),
    limits(schema),
    evidenceNote(readEvidence(parameter)),
    note,
    tags(parameter, schema, examples),
  );
}

/** Returns the documentation of an operation under its path. */
export function operationDocumentation(operation: Cursor): string {
  return paragraphs(
    sentence(text(operation.get("summary"))),
    text(operation.get("description")),
    evidenceNote(readEvidence(operation)),
    operation.get("deprecated").value === true ? "@deprecated" : "",
  );
}

// The limits of a value in words: its format, range and length.
function limits(schema: Cursor): string {
  const number = (key: string): number | undefined => {
    const { value } = schema.get(key);
    return typeof value === "number" ? value : undefined;
  };
  const format = schema.get("format").string;
  const type = schema.get("type").value;
  const isText = type === "string" || (Array.isArray(type) && type.includes("string"));
  return [
    isText && format !== undefined ? `Format: ${format}.` : "",
    between(number("minimum"), number("maximum"), ""),
    between(number("minLength"), number("maxLength"), " characters"),
    between(number("minItems"), number("maxItems"), " items"),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function between(least: number | undefined, most: number | undefined, unit: string): string {
  if (least !== undefined && most !== undefined) {
    return least === most ? `Exactly ${least}${unit}.` : `From ${least} to ${most}${unit}.`;
  }
  if (most !== undefined) return `At most ${most}${unit}.`;
  // That a text or list is not empty says little; descriptions say it where it matters.
  if (least === undefined || (least < 2 && unit !== "")) return "";
  return `At least ${least}${unit}.`;
}

function tags(owner: Cursor, schema: Cursor, examples: readonly Cursor[]): string {
  const standard = schema.get("default");
  const example = examples.find(({ exists }) => exists);
  return [
    owner.get("deprecated").value === true ? "@deprecated" : "",
    standard.exists ? `@default ${written(standard.value)}` : "",
    example ? `@example ${written(example.value)}` : "",
  ]
    .filter((tag) => tag !== "")
    .join("\n");
}

// A value on the line of its tag, or in a block of code below it.
function written(value: unknown): string {
  if (typeof value === "string" && /^(?!@)(?!.*\s@)[^\n\r`{}]+$/.test(value)) return value.trim();
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `\n${code(JSON.stringify(value, null, 2), "json")}`;
}

function text(value: Cursor): string {
  return value.string?.trim() ?? "";
}
