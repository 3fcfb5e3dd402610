import { type Document, node, specOf } from "@clientele/openapi";
import type { Bump } from "./bump.ts";

/** One change between two versions of a spec, and the bump that it asks for by itself. */
export interface Change {
  readonly bump: Bump;
  readonly message: string;
}

/**
 * What changes in the clients and does not in the API, so that a comparison of APIs does not see it: exported types,
 * members that may be sent, paths of `raw`, and what a call resolves to.
 */
export function typingChanges(base: Document, revision: Document): Change[] {
  return [...schemaChanges(base, revision), ...callChanges(base, revision)];
}

function schemaChanges(base: Document, revision: Document): Change[] {
  const found: Change[] = [];
  const schemas = revision.node("/components/schemas");
  for (const [name, schema] of Object.entries(base.node("/components/schemas"))) {
    const now = schemas[name];
    if (now === undefined) {
      found.push({ bump: "major", message: `the type ${name} is gone` });
      continue;
    }
    const members = node(node(now).properties);
    for (const [member, before] of Object.entries(node(node(schema).properties))) {
      if (members[member] === undefined) found.push({ bump: "major", message: `${name}.${member} is gone` });
      else if (known(before) !== known(members[member])) {
        found.push({ bump: "patch", message: `${name}.${member} knows other values` });
      }
    }
  }
  return found;
}

function known(schema: unknown): string {
  return JSON.stringify(node(schema)["x-extensible-enum"] ?? null);
}

function callChanges(base: Document, revision: Document): Change[] {
  const now = new Map(specOf(revision).operations.map((operation) => [operation.id, operation]));
  return specOf(base).operations.flatMap(({ id, path, extensions }) => {
    const other = now.get(id);
    if (other === undefined) return [{ bump: "major" as const, message: `the call ${id} is gone` }];
    const found: Change[] = [];
    if (other.path !== path) found.push({ bump: "major", message: `${id} has another path: ${other.path}` });
    if (other.extensions["x-unwrap"] !== extensions["x-unwrap"]) {
      found.push({ bump: "major", message: `${id} resolves to something else` });
    }
    if ((other.extensions["x-pagination"] === undefined) !== (extensions["x-pagination"] === undefined)) {
      found.push({ bump: "major", message: `${id} is a list no longer, or has become one` });
    }
    return found;
  });
}
