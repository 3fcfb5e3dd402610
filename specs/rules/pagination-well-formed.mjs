import { successContent } from "./content.mjs";
import { isObject, isReference, member, members } from "./place.mjs";
import { parsePointer } from "./pointer.mjs";
import { schemaAt } from "./schema-tree.mjs";

/** What each member of a rule is, by style; the ones in `OPTIONAL` may be missing. */
const STYLES = {
  next: { parameter: "query", next: "pointer" },
  pages: { parameter: "query", page: "pointer", pages: "pointer" },
  count: { parameter: "query", size: "query", count: "pointer", actual: "pointer" },
  offset: { parameter: "query", limit: "query", default: "number" },
};
const OPTIONAL = ["actual"];

function queryNames(operation, pathItem, ctx) {
  return [pathItem?.parameters, operation.parameters]
    .flatMap((parameters) => (Array.isArray(parameters) ? parameters : []))
    .map((parameter) => (isReference(parameter) ? ctx.resolve(parameter).node : parameter))
    .filter((parameter) => parameter?.in === "query")
    .map((parameter) => parameter.name);
}

function* flaws(rule, queries, bodies, ctx) {
  const shape = isObject(rule) && Object.hasOwn(STYLES, rule.style) ? STYLES[rule.style] : undefined;
  if (!shape) {
    yield `A rule of \`x-pagination\` has no known style. Write one of ${Object.keys(STYLES).join(", ")}.`;
    return;
  }
  for (const key of Object.keys(rule)) {
    if (key !== "style" && !Object.hasOwn(shape, key))
      yield `\`${key}\` means nothing in style ${rule.style}. Remove it.`;
  }
  for (const [key, kind] of Object.entries(shape)) {
    const value = rule[key];
    if (value === undefined) {
      if (OPTIONAL.includes(key)) continue;
      yield `Style ${rule.style} needs \`${key}\`. Its members are ${Object.keys(shape).join(", ")}.`;
    } else if (kind === "number") {
      if (!Number.isInteger(value) || value < 1)
        yield `\`${key}\` is not a number of items. Write a whole one above zero.`;
    } else if (kind === "query") {
      if (!queries.includes(value))
        yield `\`${key}\` names no query parameter of the operation. It has ${queries.join(", ") || "none"}.`;
    } else {
      const path = parsePointer(value);
      const known = path && bodies.some((body) => schemaAt(body, path, ctx, ["allOf", "anyOf", "oneOf"]));
      if (!known)
        yield `\`${key}\` leads nowhere in the successful response. Write a JSON pointer to a member of its schema.`;
    }
  }
}

/**
 * Every rule of `x-pagination` has a style and what that style needs, its parameters are the operation's, and its
 * pointers lead to members of the answer.
 *
 * @returns {object} the visitor.
 */
export function paginationWellFormed() {
  return {
    Operation(operation, ctx) {
      const self = { node: operation, location: ctx.location };
      const pagination = member(self, "x-pagination");
      if (!pagination) return;
      if (!Array.isArray(pagination.node) || pagination.node.length === 0) {
        ctx.report({
          message: "`x-pagination` is not a list of rules. Write at least one, as a list.",
          location: pagination.location.key(),
        });
        return;
      }
      const queries = queryNames(operation, ctx.parent, ctx);
      const bodies = successContent(self, ctx).flatMap((media) => member(media, "schema") ?? []);
      for (const rule of members(pagination)) {
        for (const message of flaws(rule.node, queries, bodies, ctx)) ctx.report({ message, location: rule.location });
      }
    },
  };
}
