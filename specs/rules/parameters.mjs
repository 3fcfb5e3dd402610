import { isReference } from "./place.mjs";

/** @typedef {import("./place.mjs").Place} Place */

/**
 * Lists the names of an operation's parameters of one kind, those of its path included.
 *
 * @param {Place} operation
 * @param {string} kind `query`, `header` or `path`.
 * @param {any} ctx The context of the visitor.
 * @returns {string[]}
 */
export function parametersOf(operation, kind, ctx) {
  return [ctx.parent?.parameters, operation.node.parameters]
    .flatMap((parameters) => (Array.isArray(parameters) ? parameters : []))
    .map((parameter) => (isReference(parameter) ? ctx.resolve(parameter).node : parameter))
    .filter((parameter) => parameter?.in === kind)
    .map((parameter) => parameter.name);
}
