const STANDS_ON = {
  "x-evidence": ["Info", "Operation", "Schema", "Response", "Parameter", "Header", "Example"],
  "x-extensible-enum": ["Schema"],
  "x-pagination": ["Operation"],
  "x-retry": ["Operation"],
  "x-sensitive": ["Schema", "Parameter"],
  "x-unwrap": ["Operation"],
};

/**
 * The extensions are those of the README, each where the README puts it.
 *
 * Nothing else reads an extension, so a misspelt or misplaced one would silently do nothing.
 *
 * @returns {object} the visitor.
 */
export function extensionsKnown() {
  const check = (node, ctx) => {
    // A type without extensions is a map: there a key with `x-` is a name.
    if (!ctx.type.extensionsPrefix) return;
    for (const key of Object.keys(node).filter((name) => name.startsWith("x-"))) {
      const types = STANDS_ON[key];
      if (types?.includes(ctx.type.name)) continue;
      ctx.report({
        message: types
          ? `\`${key}\` means nothing here. Move it to where it is read: ${types.join(", ")}.`
          : `\`${key}\` is not an extension of these specs. Remove it or use one of ${Object.keys(STANDS_ON).join(", ")}.`,
        location: ctx.location.child([key]).key(),
      });
    }
  };
  return { any: check, ref: check };
}
