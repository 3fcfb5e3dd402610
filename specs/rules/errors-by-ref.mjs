import { isSuccess } from "./content.mjs";
import { isReference, member, members } from "./place.mjs";

/**
 * An error is described once, under `components/responses`, and operations refer to it.
 *
 * @returns {object} the visitor.
 */
export function errorsByRef() {
  return {
    Operation(operation, ctx) {
      for (const { key, node, location } of members(member({ node: operation, location: ctx.location }, "responses"))) {
        if (isSuccess(key) || key.startsWith("x-")) continue;
        if (isReference(node) && node.$ref.startsWith("#/components/responses/")) continue;
        ctx.report({
          message: `The ${key} response is written out here. Put it under \`components/responses\` and refer to it.`,
          location: location.key(),
        });
      }
    },
  };
}
