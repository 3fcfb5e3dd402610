import { isObject, member, members } from "./place.mjs";
import { isText } from "./text.mjs";

const LEVELS = ["recorded", "documented", "inferred"];

function isEvidence(value) {
  if (!isObject(value)) return LEVELS.includes(value);
  const { level, note, ...rest } = value;
  return LEVELS.includes(level) && isText(note) && Object.keys(rest).length === 0;
}

function requireEvidence(node, ctx, location) {
  if (isObject(node) && node["x-evidence"] !== undefined) return;
  ctx.report({
    message: `No \`x-evidence\`. Say where this is known from: ${LEVELS.join(", ")}, or \`{ level, note }\`.`,
    location: location.key(),
  });
}

function requireForm(node, ctx) {
  if (node["x-evidence"] === undefined || isEvidence(node["x-evidence"])) return;
  ctx.report({
    message: `\`x-evidence\` is not well-formed. Write one of ${LEVELS.join(", ")}, or \`{ level, note }\` with one of them and a text.`,
    location: ctx.location.child(["x-evidence"]).key(),
  });
}

/**
 * Info, operations, named schemas and responses say where they are known from, and every evidence is well-formed.
 *
 * @returns {object} the visitor.
 */
export function evidenceStated() {
  return {
    any(node, ctx) {
      // A type without extensions is a map: there `x-evidence` is a name.
      if (ctx.type.extensionsPrefix) requireForm(node, ctx);
    },
    ref(node, ctx) {
      requireForm(node, ctx);
    },
    Info(info, ctx) {
      requireEvidence(info, ctx, ctx.location);
    },
    Operation(operation, ctx) {
      requireEvidence(operation, ctx, ctx.location);
    },
    Response(response, ctx) {
      requireEvidence(response, ctx, ctx.location);
    },
    Components(components, ctx) {
      for (const schema of members(member({ node: components, location: ctx.location }, "schemas"))) {
        requireEvidence(schema.node, ctx, schema.location);
      }
    },
  };
}
