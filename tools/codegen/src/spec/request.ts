import type { Cursor } from "./cursor.ts";
import { schemaName } from "./payload.ts";

/** Returns the names of the schemas that the request bodies of operations consist of, at any depth. */
export function requestSchemas(operations: readonly Cursor[]): readonly string[] {
  const names = new Set<string>();
  const visit = (part: Cursor): void => {
    for (const { node } of part.walk()) {
      const name = schemaName(node);
      if (name === undefined || names.has(name)) continue;
      names.add(name);
      visit(node.resolve());
    }
  };
  for (const operation of operations) visit(operation.get("requestBody").resolve());
  return [...names];
}
