import { parsePointer } from "@clientele/openapi";
import type { Cursor } from "./cursor.ts";
import { jsonMedia } from "./media.ts";
import { successes } from "./payload.ts";

/** A rule of `x-pagination` as the transport reads it: pointers are lists of segments, all else is as written. */
export type PageRule = Readonly<Record<string, string | number | readonly string[]>>;

type Field = "parameter" | "parameters" | "pointer" | "optional pointer" | "positive";

// As specs/README.md defines them.
const styles: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  next: { parameter: "parameter", next: "pointer", pages: "optional pointer" },
  pages: { parameter: "parameter", page: "pointer", pages: "pointer" },
  count: { parameter: "parameter", size: "parameter", count: "pointer", actual: "optional pointer" },
  offset: { parameter: "parameter", limit: "parameter", default: "positive" },
  link: { parameters: "parameters", next: "optional pointer" },
};

/** Reads `x-pagination`; `undefined` where the operation has none. `query` holds the names of its query parameters. */
export function readPages(operation: Cursor, query: ReadonlySet<string>): readonly PageRule[] | undefined {
  const pagination = operation.get("x-pagination");
  if (!pagination.exists) return undefined;
  const rules = pagination.items();
  if (rules.length === 0) pagination.report("pagination", "is not a list of rules; write `- style: ...`");
  return rules.map((rule) => readRule(rule, operation, query));
}

function readRule(rule: Cursor, operation: Cursor, query: ReadonlySet<string>): PageRule {
  const style = rule.get("style").string ?? "";
  const fields = Object.hasOwn(styles, style) ? styles[style] : undefined;
  if (!fields) {
    rule.report("pagination", `has no known style; use one of ${Object.keys(styles).join(", ")}`);
    return {};
  }
  for (const member of rule.members()) {
    if (member.key !== "style" && !Object.hasOwn(fields, member.key)) {
      member.report("pagination", `\`${member.key}\` means nothing to the style ${style}; remove it`);
    }
  }
  const read: Record<string, string | number | readonly string[]> = { style };
  for (const [name, kind] of Object.entries(fields)) {
    const value = readField(rule.get(name), kind, operation, query);
    if (value !== undefined) read[name] = value;
  }
  return read;
}

function readField(
  field: Cursor,
  kind: Field,
  operation: Cursor,
  query: ReadonlySet<string>,
): string | number | readonly string[] | undefined {
  const { value, string } = field;
  if (kind === "positive") {
    if (typeof value === "number" && Number.isInteger(value) && value > 0) return value;
    field.report("pagination", `\`${field.key}\` is not a whole number above 0; give the provider's own default`);
    return undefined;
  }
  if (kind === "parameters") return readParameters(field, query);
  if (kind === "parameter") {
    if (string === undefined) field.report("pagination", `\`${field.key}\` is missing; name a query parameter`);
    else if (!query.has(string)) {
      field.report("pagination-parameter", `the operation has no query parameter \`${string}\`; declare it`);
    }
    return string;
  }
  if (kind === "optional pointer" && !field.exists) return undefined;
  const segments = parsePointer(string ?? "");
  if (!segments || segments.length === 0) {
    field.report("pagination", `\`${field.key}\` is not a JSON pointer into the body; write it like \`/meta/next\``);
    return undefined;
  }
  for (const response of successes(operation)) {
    const body = jsonMedia(response.get("content"))?.get("schema");
    if (body?.object && !body.schemaAt(segments, ["allOf", "anyOf", "oneOf"])) {
      field.report("pagination", `the success body has no member at ${string}; correct the pointer or the schema`);
      break;
    }
  }
  return segments;
}

function readParameters(field: Cursor, query: ReadonlySet<string>): readonly string[] {
  const items = field.items();
  if (items.length === 0) field.report("pagination", "`parameters` is missing; list the query parameters of the link");
  return items.map((item) => {
    if (item.string === undefined || !query.has(item.string)) {
      item.report("pagination-parameter", `the operation has no query parameter \`${item.value}\`; declare it`);
    }
    return item.string ?? "";
  });
}
