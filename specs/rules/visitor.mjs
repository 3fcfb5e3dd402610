import { isObject } from "./place.mjs";

/**
 * Calls a rule for objects only: Redocly's `struct` reports anything else, and a rule that throws would end the lint.
 *
 * @param {() => Record<string, (node: any, ctx: any) => void>} rule
 * @returns {() => Record<string, (node: any, ctx: any) => void>} the same rule, called with objects only.
 */
export function onObjects(rule) {
  return () =>
    Object.fromEntries(
      Object.entries(rule()).map(([type, visit]) => [type, (node, ctx) => isObject(node) && visit(node, ctx)]),
    );
}
