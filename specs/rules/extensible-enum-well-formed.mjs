function flaw(schema) {
  const values = schema["x-extensible-enum"];
  const types = [schema.type].flat();
  if (!types.includes("string") || types.some((type) => type !== "string" && type !== "null")) {
    return "`x-extensible-enum` is on a schema that is not a string. Write `type: string` or `type: [string, 'null']`.";
  }
  if (!Array.isArray(values) || values.length === 0 || values.some((value) => typeof value !== "string")) {
    return "`x-extensible-enum` is not a list of strings. List the values known today, without null.";
  }
  if (new Set(values).size < values.length) return "`x-extensible-enum` repeats a value. Name each once.";
  if (schema.enum !== undefined) return "`enum` closes what `x-extensible-enum` leaves open. Keep one of the two.";
  return undefined;
}

/**
 * A set that may grow is a list of distinct strings on a string schema without `enum`.
 *
 * @returns {object} the visitor.
 */
export function extensibleEnumWellFormed() {
  const check = (schema, ctx) => {
    if (ctx.type.name !== "Schema" || schema["x-extensible-enum"] === undefined) return;
    const message = flaw(schema);
    if (message) ctx.report({ message, location: ctx.location.child(["x-extensible-enum"]).key() });
  };
  return { Schema: check, ref: check };
}
