import { pascalCase } from "../spec/identifier.ts";
import { JSON_TYPE } from "../spec/media.ts";
import type { SpecOperation } from "../spec/operation.ts";
import type { PageRule } from "../spec/pagination.ts";
import type { Spec } from "../spec/spec.ts";
import { header } from "./header.ts";
import { literal } from "./literal.ts";

/** Renders `operations.ts`: what the transport has to know of each operation at run time, and nothing more. */
export function renderOperations(spec: Spec): string {
  const rules = new Set(spec.operations.flatMap(({ pages = [] }) => pages.map(functionOf)));
  const imports = rules.size > 0 ? `{ ${[...rules].sort().join(", ")}, type Operation }` : "type { Operation }";
  const rows = spec.operations.map((operation) => `  ${JSON.stringify(operation.id)}: ${row(operation)},`);
  return `${header(spec.file)}
import ${imports} from "@clientele/core/provider";

/** Every operation of the API, by its operationId. */
export const operations: Readonly<Record<string, Operation>> = {
${rows.join("\n")}
};

/** Names of the body members, parameters and headers whose values never reach a log, an error or a hook. */
export const sensitive: readonly string[] = ${literal(spec.sensitive)};
`;
}

function row(operation: SpecOperation): string {
  const { method, path, retry, unwrap, pages, payload, anonymous, body, query, accept, options } = operation;
  const integers = operation.pathArguments.filter(({ integer }) => integer).map(({ name }) => name);
  const facts = {
    method,
    path,
    safe: retry.safe || undefined,
    body: body && (body.required || "optional"),
    type: body && body.mediaType !== JSON_TYPE ? body.mediaType : undefined,
    accept: accept.some((type) => type !== JSON_TYPE) ? accept.join(", ") : undefined,
    headers: options && Object.fromEntries(options.headers.map(({ option, header: name }) => [option, name])),
    idempotencyKey: retry.with,
    query: query && true,
    unwrap: unwrap.length > 0 ? unwrap : undefined,
    empty: payload.types.length === 0 || undefined,
    anonymous: anonymous || undefined,
    integers: integers.length > 0 ? integers : undefined,
  };
  const members = literal(facts);
  return pages ? `${members.slice(0, -2)}, pages: [${pages.map(pageRule).join(", ")}] }` : members;
}

// The core's function of the same style, so that a package ships only the rules of its API.
function functionOf({ style }: PageRule): string {
  return `by${pascalCase(String(style))}`;
}

function pageRule(rule: PageRule): string {
  const { style, ...facts } = rule;
  return `${functionOf(rule)}(${Object.values(facts).map(literal).join(", ")})`;
}
