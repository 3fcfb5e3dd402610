import type { SpecOperation } from "../spec/operation.ts";
import type { Spec } from "../spec/spec.ts";
import { header } from "./header.ts";
import { literal } from "./literal.ts";

/** Renders `operations.ts`: what the transport has to know of each operation at run time, and nothing more. */
export function renderOperations(spec: Spec): string {
  const rows = spec.operations.map((operation) => `  ${JSON.stringify(operation.id)}: ${literal(row(operation))},`);
  return `${header(spec.file)}
import type { Operation } from "@clientele/core/provider";

/** Every operation of the API, by its operationId. */
export const operations: Readonly<Record<string, Operation>> = {
${rows.join("\n")}
};

/** Names of the body members, parameters and headers whose values never reach a log, an error or a hook. */
export const sensitive: readonly string[] = ${literal(spec.sensitive)};
`;
}

function row(operation: SpecOperation): Readonly<Record<string, unknown>> {
  const { method, path, retry, unwrap, pages, payload, anonymous } = operation;
  const integers = operation.pathArguments.filter(({ integer }) => integer).map(({ name }) => name);
  return {
    method,
    path,
    retry,
    unwrap: unwrap.length > 0 ? unwrap : undefined,
    pages,
    empty: payload.types.length === 0 ? true : undefined,
    anonymous: anonymous ? true : undefined,
    integers: integers.length > 0 ? integers : undefined,
  };
}
