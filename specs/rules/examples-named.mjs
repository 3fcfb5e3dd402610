import { requestContent, successContent } from "./content.mjs";
import { isObject, member, members } from "./place.mjs";
import { LOWER_CAMEL_CASE } from "./text.mjs";

/**
 * Every media type has named examples, and a request example has a successful response of the same name.
 *
 * @returns {object} the visitor.
 */
export function examplesNamed() {
  return {
    MediaType(media, ctx) {
      if (media.schema === undefined) return;
      if (media.example !== undefined) {
        ctx.report({
          message: "`example` has no name. Write it as a member of `examples`.",
          location: ctx.location.child(["example"]).key(),
        });
      } else if (!isObject(media.examples) || Object.keys(media.examples).length === 0) {
        ctx.report({
          message: "The media type has no `examples`. Give at least one, under a name that says what it shows.",
          location: ctx.location.key(),
        });
      }
      for (const { key, location } of members(member({ node: media, location: ctx.location }, "examples"))) {
        if (LOWER_CAMEL_CASE.test(key)) continue;
        ctx.report({
          message: `The example ${JSON.stringify(key)} is not in lowerCamelCase. Rename it.`,
          location: location.key(),
        });
      }
    },
    Operation(operation, ctx) {
      const self = { node: operation, location: ctx.location };
      const answers = successContent(self, ctx);
      if (answers.length === 0) return;
      const names = answers.flatMap((media) => Object.keys(media.node.examples ?? {}));
      for (const { key, location } of requestContent(self, ctx).flatMap((media) =>
        members(member(media, "examples")),
      )) {
        if (names.includes(key)) continue;
        ctx.report({
          message: `The request example \`${key}\` has no response. Give a successful response an example of this name.`,
          location: location.key(),
        });
      }
    },
  };
}
