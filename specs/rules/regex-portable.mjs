function isPortable(pattern) {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}

/**
 * Regular expressions compile as JavaScript with the `u` flag, and `required` names a member once.
 *
 * Either flaw keeps the mock server from compiling the schema, and it then accepts anything. A value repeated in `enum`
 * does the same and is reported by Redocly's `no-duplicated-enum-values`.
 *
 * @returns {object} the visitor.
 */
export function regexPortable() {
  const check = (schema, ctx) => {
    if (ctx.type.name !== "Schema") return;
    const patterns = schema.pattern === undefined ? [] : [[schema.pattern, ["pattern"]]];
    for (const key of Object.keys(schema.patternProperties ?? {})) patterns.push([key, ["patternProperties", key]]);
    for (const [pattern, path] of patterns) {
      if (isPortable(pattern)) continue;
      ctx.report({
        message: `The expression ${pattern} is invalid under the \`u\` flag. Write it without (?i), \\Z and needless escapes.`,
        location: ctx.location.child(path).key(),
      });
    }
    const required = Array.isArray(schema.required) ? schema.required : [];
    for (const name of new Set(required.filter((entry, index) => required.indexOf(entry) < index))) {
      ctx.report({
        message: `\`required\` names \`${name}\` twice. Name it once.`,
        location: ctx.location.child(["required"]).key(),
      });
    }
  };
  return { Schema: check, ref: check };
}
