/** A JSON schema as the document writes it. */
export type Schema = Readonly<Record<string, unknown>>;

/** Describes a property by what it is and a value of it; `type` is a JSON type or a list of them. */
export function property(type: string | readonly string[], description: string, example: unknown): Schema {
  return { type, description, example };
}

/** Refers to a named schema, with a description for the place of the reference. */
export function reference(name: string, description?: string): Schema {
  return { $ref: `#/components/schemas/${name}`, ...(description && { description }) };
}

/** Describes an object; members that are not in `required` may be absent. */
export function object(
  description: string,
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = [],
): Schema {
  return { type: "object", description, "x-evidence": "documented", ...(required.length && { required }), properties };
}

/** Describes an array of a named schema. */
export function list(description: string, item: string): Schema {
  return { type: "array", description, "x-evidence": "documented", items: reference(item) };
}

/** Describes an object whose members share a schema and have any name. */
export function map(description: string, values: Schema, example: unknown): Schema {
  return { type: "object", description, "x-evidence": "documented", additionalProperties: values, example };
}
