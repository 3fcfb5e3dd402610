import { type Document, join, list, node } from "@clientele/openapi";

/** Returns pointers to the properties of schemas, by name, through references and compositions; the first of a name counts. */
export function propertiesOf(document: Document, schemas: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  const collect = (pointer: string): void => {
    const place = document.follow(pointer);
    if (seen.has(place)) return;
    seen.add(place);
    const schema = document.node(place);
    for (const name of Object.keys(node(schema.properties))) {
      if (!found.has(name)) found.set(name, join(place, "properties", name));
    }
    for (const composition of ["allOf", "oneOf", "anyOf"]) {
      for (const index of list(schema[composition]).keys()) collect(join(place, composition, index));
    }
  };
  for (const schema of schemas) collect(schema);
  return found;
}

/** Returns whether the schema at `pointer` admits a type, by its `type` alone. */
export function isA(document: Document, pointer: string | undefined, type: string): boolean {
  if (pointer === undefined) return false;
  const schema = document.node(document.follow(pointer));
  return [schema.type].flat().includes(type);
}
