import { contentOf, requestContent } from "./content.mjs";
import { isReceived } from "./direction.mjs";
import { member } from "./place.mjs";
import { reach } from "./schema-tree.mjs";

function* flaws(schema) {
  for (const keyword of ["additionalProperties", "unevaluatedProperties"]) {
    if (schema[keyword] === false) yield [keyword, "refuses members that the provider may add. Remove it"];
  }
  if (schema.pattern !== undefined) yield ["pattern", "refuses values that the provider may send. Remove it"];
  const isString = schema.type === undefined || [schema.type].flat().includes("string");
  if (isString && Array.isArray(schema.enum) && schema.enum.some((value) => typeof value === "string")) {
    yield ["enum", "refuses values that the provider may add. Write `x-extensible-enum`"];
  }
}

/**
 * Responses and webhooks accept what the provider adds without notice.
 *
 * @returns {object} the visitor.
 */
export function responsesOpen() {
  const seen = new Set();
  const check = (contents, ctx) => {
    for (const media of contents) {
      const body = member(media, "schema");
      for (const schema of body ? reach(body, ctx, seen) : []) {
        for (const [keyword, message] of flaws(schema.node)) {
          ctx.report({
            message: `In what we receive (${ctx.location.pointer}) \`${keyword}\` ${message}, or keep this schema to requests.`,
            location: schema.location.child([keyword]).key(),
          });
        }
      }
    }
  };
  return {
    Response(response, ctx) {
      check(contentOf({ node: response, location: ctx.location }, ctx), ctx);
    },
    Operation(operation, ctx) {
      if (isReceived(ctx.location)) check(requestContent({ node: operation, location: ctx.location }, ctx), ctx);
    },
  };
}
