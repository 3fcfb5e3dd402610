import { successContent } from "./content.mjs";
import { parametersOf } from "./parameters.mjs";
import { isObject, member, members, target } from "./place.mjs";
import { parsePointer } from "./pointer.mjs";
import { schemaAt } from "./schema-tree.mjs";

/** What each member of a rule is, by style; the ones in `OPTIONAL` may be missing. */
const STYLES = {
  next: { parameter: "query", next: "pointer", pages: "pointer" },
  pages: { parameter: "query", page: "pointer", pages: "pointer" },
  count: { parameter: "query", size: "query", count: "pointer", actual: "pointer" },
  offset: { parameter: "query", limit: "query", default: "number" },
  link: { parameters: "queries", next: "pointer" },
};
const OPTIONAL = { next: ["pages"], count: ["actual"], link: ["next"] };

// Returns whether an example is the address of a page rather than a cursor: a URL, an absolute path or a query alone.
function isUrl(example) {
  return typeof example === "string" && /^(https?:\/\/|\/|\?)/i.test(example);
}

// What the examples of the answers, and the schema of the member itself, show at a pointer.
function examplesAt(path, contents, ctx) {
  const follow = (value) => path.reduce((found, key) => found?.[key], value);
  return contents.flatMap((media) => {
    const body = member(media, "schema");
    const schema = body && schemaAt(body, path, ctx, ["allOf", "anyOf", "oneOf"]);
    const named = members(member(media, "examples")).map((example) => target(example, ctx)?.node?.value);
    return [...named.map(follow), target(schema, ctx)?.node?.example];
  });
}

function* linkFlaws({ style, next }, contents, ctx) {
  const path = next === undefined ? undefined : parsePointer(next);
  if (!path) return;
  const shown = examplesAt(path, contents, ctx).filter((example) => example !== undefined && example !== null);
  if (style === "next" && shown.some(isUrl)) {
    yield "`next` shows a URL, which is not a value of a parameter. Write `{ style: link, parameters: [...], next: ... }`.";
  }
  if (style === "link" && shown.some((example) => !isUrl(example))) {
    yield "`next` shows no URL. Point it at the address of the next page, or write `style: next` for a cursor.";
  }
}

function* flaws(rule, { queries, contents }, ctx) {
  const bodies = contents.flatMap((media) => member(media, "schema") ?? []);
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
      if (OPTIONAL[rule.style]?.includes(key)) continue;
      yield `Style ${rule.style} needs \`${key}\`. Its members are ${Object.keys(shape).join(", ")}.`;
    } else if (kind === "number") {
      if (!Number.isInteger(value) || value < 1)
        yield `\`${key}\` is not a number of items. Write a whole one above zero.`;
    } else if (kind === "queries") {
      const names = Array.isArray(value) ? value : [];
      if (names.length === 0 || names.some((name) => !queries.includes(name)))
        yield `\`${key}\` is not a list of query parameters of the operation. It has ${queries.join(", ") || "none"}.`;
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
  yield* linkFlaws(rule, contents, ctx);
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
      const facts = { queries: parametersOf(self, "query", ctx), contents: successContent(self, ctx) };
      for (const rule of members(pagination)) {
        for (const message of flaws(rule.node, facts, ctx)) ctx.report({ message, location: rule.location });
      }
    },
  };
}
