import { isObject, isReference, trail } from "./place.mjs";
import { isText } from "./text.mjs";

/** Lists a schema and the schemas its references lead through. */
function layers(schema, ctx) {
  return trail({ node: schema, location: ctx.location }, ctx).map(({ node }) => node);
}

function isDescribed(schema, ctx) {
  return layers(schema, ctx).some((layer) => isText(layer?.description));
}

/** Returns whether a reader can see a value: an example, or one that follows from the parts of the schema. */
function isExemplified(schema, ctx, above = []) {
  return layers(schema, ctx).some((layer) => {
    if (!isObject(layer) || isReference(layer)) return isObject(layer) && layer.example !== undefined;
    // A schema inside itself adds nothing that its other members would not show.
    if (above.includes(layer)) return true;
    if (layer.example !== undefined || layer.const !== undefined || layer.type === "null") return true;
    const shown = (part) => isExemplified(part, ctx, [...above, layer]);
    const parts = (keyword) => Object.values(layer[keyword] ?? {});
    return (
      ["properties", "anyOf", "oneOf"].some((keyword) => parts(keyword).length > 0 && parts(keyword).every(shown)) ||
      parts("allOf").some(shown) ||
      [layer.items, layer.additionalProperties].some((part) => isObject(part) && shown(part))
    );
  });
}

/**
 * Every property has a description and an example.
 *
 * A reference takes those of its target; a `const` and null show themselves; an object or an array takes the examples of
 * its members.
 *
 * @returns {object} the visitor.
 */
export function propertiesDescribed() {
  return {
    SchemaProperties(properties, ctx) {
      for (const [name, schema] of Object.entries(properties)) {
        const location = ctx.location.child([name]).key();
        const where = isReference(schema) ? `, nor has ${schema.$ref}` : "";
        if (!isDescribed(schema, ctx)) {
          ctx.report({ message: `The property \`${name}\` has no \`description\`${where}. Say what it is.`, location });
        }
        if (!isExemplified(schema, ctx)) {
          ctx.report({
            message: `The property \`${name}\` has no \`example\`${where}. Give a value as the provider sends it.`,
            location,
          });
        }
      }
    },
  };
}
