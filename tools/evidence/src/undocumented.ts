import type { Schemas } from "@clientele/contract/schemas";
import { keysOf, replaced } from "@clientele/openapi";

/**
 * Lists the pointers to the members of a valid value that no schema declares.
 *
 * An undeclared member makes the alternative around it fail, so that everything that the alternative declares looks
 * undeclared: the deepest ones are removed first, until none is left.
 */
export function undocumentedMembers(schemas: Schemas, schema: string, value: unknown): string[] {
  const violations = schemas.check(schema, value, "body", "", true);
  const unknown = violations.filter(({ message }) => message === "is not documented").map(({ path }) => path);
  if (unknown.length === 0) return [];
  const depth = Math.max(...unknown.map((path) => keysOf(path).length));
  const deepest = [...new Set(unknown)].filter((path) => keysOf(path).length === depth);
  const rest = deepest.reduce((left, path) => replaced(left, path, undefined), value);
  return [...deepest, ...undocumentedMembers(schemas, schema, rest)];
}
