import { contentOf, requestContent } from "./content.mjs";
import { member, members, trail } from "./place.mjs";
import { reach } from "./schema-tree.mjs";
import { isMasked, isSensitiveExample, isSensitiveName } from "./sensitive-name.mjs";

function isMarked(place, ctx) {
  return place !== undefined && trail(place, ctx).some(({ node }) => node?.["x-sensitive"] === true);
}

/**
 * Card numbers, security codes, bank details, identity numbers and keys carry `x-sensitive: true`, and so never reach a
 * log: in requests, in responses and in webhooks. They are known by their name, or by an example that is one.
 *
 * @returns {object} the visitor.
 */
export function sensitiveMarked() {
  const seen = new Set();
  const report = (name, location, ctx) =>
    ctx.report({
      message: `\`${name}\` could reach a log or an error. Mark it \`x-sensitive: true\`.`,
      location: location.key(),
    });
  const requireTrue = (node, ctx) => {
    if (!["Schema", "Parameter"].includes(ctx.type.name)) return;
    if (node["x-sensitive"] === undefined || node["x-sensitive"] === true) return;
    ctx.report({
      message: "`x-sensitive` is `true` or absent. Write `true` or remove it.",
      location: ctx.location.child(["x-sensitive"]).key(),
    });
  };
  const requireMarks = (body, ctx) => {
    for (const schema of reach(body, ctx, seen)) {
      const properties = members(member(schema, "properties"));
      const names = properties.map(({ key }) => key);
      for (const property of properties) {
        const examples = trail(property, ctx).map(({ node }) => node?.example);
        // A value that the provider masks is not a secret.
        if (examples.some(isMasked)) continue;
        const isSecret = isSensitiveName(property.key, names) || examples.some(isSensitiveExample);
        if (isSecret && !isMarked(property, ctx)) report(property.key, property.location, ctx);
      }
    }
  };
  return {
    Schema: requireTrue,
    ref: requireTrue,
    Parameter(parameter, ctx) {
      const self = { node: parameter, location: ctx.location };
      const schema = member(self, "schema");
      requireTrue(parameter, ctx);
      if (isSensitiveName(String(parameter.name)) && !isMarked(self, ctx) && !isMarked(schema, ctx)) {
        report(parameter.name, ctx.location, ctx);
      }
      if (schema) requireMarks(schema, ctx);
    },
    Operation(operation, ctx) {
      const self = { node: operation, location: ctx.location };
      const answers = members(member(self, "responses")).flatMap((response) => contentOf(response, ctx));
      for (const media of [...requestContent(self, ctx), ...answers]) {
        const body = member(media, "schema");
        if (body) requireMarks(body, ctx);
      }
    },
  };
}
