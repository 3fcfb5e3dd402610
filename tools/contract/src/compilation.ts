import { at, type Document, fragment, isNode, join } from "@clientele/openapi";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** Keywords that OpenAPI adds to JSON Schema, or that only annotate. */
const annotations = ["example", "externalDocs", "discriminator", "xml"];
/** Members whose content is data, not schemas. */
const data = new Set(["example", "examples", "default", "enum", "const"]);

/** Lists the pointers of the root schemas of a document: of parameters, headers, bodies and components. */
export function schemaPointers(document: Document): string[] {
  const found = Object.keys(document.node("/components/schemas")).map((name) => join("/components/schemas", name));
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      const place = join(pointer, key);
      if (data.has(key) || key.startsWith("x-") || place === "/components/schemas") continue;
      if (key === "schema" && (isNode(member) || typeof member === "boolean")) found.push(place);
      else visit(member, place);
    }
  };
  visit(document.root, "");
  return found;
}

/** Lists the schemas that are not valid in draft 2020-12 and Ajv's strict mode, each with the reason. */
export function compilationFaults(document: Document): string[] {
  const ajv = new Ajv2020({
    strict: true,
    // An alternative may state only what it requires; the schema around it declares the rest.
    strictTypes: false,
    strictRequired: false,
    strictTuples: true,
    allowMatchingProperties: true,
    inlineRefs: false,
    logger: false,
  });
  formats.default(ajv);
  ajv.addVocabulary([...annotations, ...extensionsIn(document.root)]);
  // Not enumerable: Ajv would read the members of the document as keywords of a schema.
  const members = Object.entries(document.root).map(([key, value]) => [key, { value }] as const);
  ajv.addSchema(Object.defineProperties({}, Object.fromEntries(members)), "spec");
  return schemaPointers(document).flatMap((pointer) => {
    const schema = at(document.root, pointer);
    // Compiling does not validate a referenced schema against the metaschema, and would accept `required: [a, a]`.
    if (isNode(schema) && ajv.validateSchema(schema) !== true) return [`${pointer}: ${ajv.errorsText(ajv.errors)}`];
    try {
      ajv.compile({ $ref: `spec#${fragment(pointer)}` });
      return [];
    } catch (error) {
      return [`${pointer}: ${String(error)}`];
    }
  });
}

function extensionsIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, member] of Object.entries(value)) {
    if (key.startsWith("x-")) found.add(key);
    extensionsIn(member, found);
  }
  return found;
}
