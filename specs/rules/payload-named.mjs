import { successContent } from "./content.mjs";
import { isReference, member, target } from "./place.mjs";
import { parsePointer } from "./pointer.mjs";
import { schemaAt } from "./schema-tree.mjs";

function isNamed(schema) {
  return isReference(schema?.node) && schema.node.$ref.startsWith("#/components/schemas/");
}

/**
 * The payload of a call has a name: the schema that `x-unwrap` points at (or the body) is a reference to a named
 * schema or, on an operation with `x-pagination`, an array of references to one.
 *
 * @returns {object} the visitor.
 */
export function payloadNamed() {
  return {
    Operation(operation, ctx) {
      const self = { node: operation, location: ctx.location };
      const unwrap = member(self, "x-unwrap");
      const path = unwrap ? parsePointer(unwrap.node) : [];
      const contents = successContent(self, ctx);
      const report = (message, location) => ctx.report({ message, location: location.key() });
      if (path === undefined) {
        report("`x-unwrap` is not a JSON pointer. Write it like `/data`.", unwrap.location);
        return;
      }
      if (unwrap && contents.length === 0) {
        report("`x-unwrap` points into a JSON body that no successful response has. Remove it.", unwrap.location);
      }
      for (const media of contents) {
        const body = member(media, "schema");
        const payload = body && schemaAt(body, path, ctx, ["allOf"]);
        if (body && !payload) {
          report(
            `\`x-unwrap\` leads nowhere in the ${media.status} response. Name a member of its schema.`,
            unwrap.location,
          );
        } else if (!body) {
          report(`The ${media.status} response has no schema. Refer to a named one.`, media.location);
        } else if (operation["x-pagination"] === undefined) {
          if (!isNamed(payload)) {
            report(
              `The payload of ${operation.operationId} has no name. Refer to \`#/components/schemas/<Thing>\`.`,
              payload.location,
            );
          }
        } else {
          const array = target(payload, ctx);
          if (!array || !isNamed(member(array, "items"))) {
            const message =
              "The payload of a list is not an array of named items. Write `items: { $ref }` to a named schema";
            report(`${message}, and point \`x-unwrap\` at the array.`, payload.location);
          }
        }
      }
    },
  };
}
