import { requestContent } from "./content.mjs";
import { isReceived } from "./direction.mjs";
import { isReference, member } from "./place.mjs";

/**
 * The schema of a request body is a reference to a named one, whose name says that it is sent.
 *
 * The body of a webhook is named for the thing.
 *
 * @returns {object} the visitor.
 */
export function bodyNamed() {
  return {
    Operation(operation, ctx) {
      const [pattern, form] = isReceived(ctx.location)
        ? [/^#\/components\/schemas\/\w+$/, "`#/components/schemas/<Thing>`"]
        : [/^#\/components\/schemas\/\w+(Body|Form)$/, "`#/components/schemas/<Call>Body` (or `<Call>Form`)"];
      for (const media of requestContent({ node: operation, location: ctx.location }, ctx)) {
        const schema = member(media, "schema");
        if (isReference(schema?.node) && pattern.test(schema.node.$ref)) continue;
        ctx.report({
          message: `The body in ${media.key} is not a reference to a named schema. Refer to ${form}.`,
          location: (schema ?? media).location.key(),
        });
      }
    },
  };
}
