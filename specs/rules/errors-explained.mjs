import { contentOf, isSuccess } from "./content.mjs";
import { member, members, target } from "./place.mjs";
import { isText } from "./text.mjs";

/**
 * Every example of an error says what went wrong, as its summary, and what to do about it, as its description.
 *
 * @returns {object} the visitor.
 */
export function errorsExplained() {
  // Many operations refer to the same response.
  const seen = new Set();
  return {
    Operation(operation, ctx) {
      const responses = members(member({ node: operation, location: ctx.location }, "responses"));
      const media = responses.filter(({ key }) => !isSuccess(key)).flatMap((response) => contentOf(response, ctx));
      for (const { key, ...place } of media.flatMap((one) => members(member(one, "examples")))) {
        const example = target(place, ctx);
        if (!example || seen.has(example.node)) continue;
        seen.add(example.node);
        if (isText(example.node.summary) && isText(example.node.description)) continue;
        ctx.report({
          message: `The error \`${key}\` is not explained. Say what went wrong in \`summary\`, and what to do in \`description\`.`,
          location: example.location.key(),
        });
      }
    },
  };
}
