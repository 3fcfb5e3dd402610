import { LOWER_CAMEL_CASE } from "./text.mjs";

/**
 * The operationId is the call: the one tag of the operation, a dot, and the name of the method.
 *
 * @returns {object} the visitor.
 */
export function operationIdIsCall() {
  return {
    Operation(operation, ctx) {
      const tags = Array.isArray(operation.tags) ? operation.tags : [];
      const [tag] = tags;
      if (tags.length !== 1 || !LOWER_CAMEL_CASE.test(tag)) {
        ctx.report({
          message: `The tags are ${JSON.stringify(tags)}. Give the operation exactly one, in lowerCamelCase: it is the resource.`,
          location: (operation.tags === undefined ? ctx.location : ctx.location.child(["tags"])).key(),
        });
        return;
      }
      const id = operation.operationId;
      const method = typeof id === "string" && id.startsWith(`${tag}.`) ? id.slice(tag.length + 1) : "";
      if (id !== undefined && !LOWER_CAMEL_CASE.test(method)) {
        ctx.report({
          message: `The operationId ${JSON.stringify(id)} is not a call. Write \`${tag}.<method>\` with the method in lowerCamelCase.`,
          location: ctx.location.child(["operationId"]).key(),
        });
      }
    },
  };
}
