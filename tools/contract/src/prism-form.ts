import { type Document, isNode, type MediaType, node } from "@clientele/openapi";
import { coerce } from "./coercion.ts";
import { encodeForm } from "./form.ts";
import type { Schemas } from "./schemas.ts";
import { child, type Facet, facets, placeOf } from "./shape.ts";
import { formType } from "./wire.ts";

type Fields = ReadonlyMap<string, string>;

/**
 * Whether Prism, by the way it reads forms, finds nothing wrong with one.
 *
 * Where the schema declares properties at its root, Prism takes these and no other: one with `style: deepObject` it
 * builds from the bracketed names, whether they were sent or not; every other one it looks for under its plain name.
 * Where the root has alternatives only, the field names are the members. Brackets without a key are never read.
 */
export function prismTakes(schemas: Schemas, media: MediaType, text: string): boolean {
  if (media.schema === undefined) return true;
  const { document } = schemas;
  // A name given twice keeps its last value.
  const fields: Fields = new Map(new URLSearchParams(text));
  if (isReserved(media, text)) return false;
  const root = certain(facets(document, placeOf(media.schema)));
  const names = propertiesOf(root);
  const reading: unknown =
    names.length === 0
      ? Object.fromEntries(fields)
      : Object.fromEntries(
          names.map((name) => {
            const isDeep = styleOf(media, name) === "deepObject";
            return [name, isDeep ? build(document, root, name, name, fields) : fields.get(name)];
          }),
        );
  return schemas.check(media.schema, coerce(document, placeOf(media.schema), reading), "body", "", false).length === 0;
}

/** Whether Prism refuses a body that is valid: it misreads some forms. */
export function isFalseAlarm(schemas: Schemas, media: MediaType, body: unknown): boolean {
  return media.type === formType && !prismTakes(schemas, media, encodeForm(body));
}

function build(document: Document, owner: readonly Facet[], key: string, name: string, fields: Fields): unknown {
  const found = certain(facets(document, child(document, owner, key, false)));
  if (hasType(found, "object")) {
    return Object.fromEntries(
      propertiesOf(found).map((inner) => [inner, build(document, found, inner, `${name}[${inner}]`, fields)]),
    );
  }
  if (!hasType(found, "array")) return fields.get(name);
  const indices = [...fields.keys()].flatMap((field) => {
    const rest = field.startsWith(`${name}[`) ? field.slice(name.length) : "";
    return /^\[(\d+)\]/.exec(rest)?.[1] ?? [];
  });
  return [...new Set(indices)].map((index) => fields.get(`${name}[${index}]`));
}

/** With a style, Prism refuses a field that holds one of RFC 3986's reserved characters as it stands. */
function isReserved(media: MediaType, text: string): boolean {
  return text.split("&").some((pair) => {
    const [name = "", value = ""] = pair.split("=");
    return styleOf(media, name) !== undefined && /[/?#[\]@!$&'()*+,;=]/.test(value);
  });
}

function styleOf({ encoding }: MediaType, name: string): unknown {
  return node(encoding[name]).style;
}

function certain(found: readonly Facet[]): readonly Facet[] {
  return found.filter(({ conditional }) => !conditional);
}

function propertiesOf(found: readonly Facet[]): string[] {
  return [...new Set(found.flatMap(({ schema }) => (isNode(schema.properties) ? Object.keys(schema.properties) : [])))];
}

function hasType(found: readonly Facet[], type: string): boolean {
  return found.some(({ schema }) => schema.type === type);
}
