import { isNode, text } from "./node.ts";
import type { Operation } from "./operation.ts";
import type { Parameter } from "./parameter.ts";

/** Turns a wire name into camelCase: `customer-token` is `customerToken`; a name without separators keeps its inner capitals. */
export function camelCase(name: string): string {
  const words = name.split(/[^A-Za-z0-9$]+/).filter((word) => word !== "");
  return words
    .map((word) => (/^[A-Z0-9]+$/.test(word) ? word.toLowerCase() : word))
    .map((word, index) => (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1))
    .join("");
}

/** Options that every call has. */
const taken = new Set(["headers", "maxRetries", "schema", "signal", "timeout"]);

// OpenAPI gives these names another place: media types and security schemes.
const ignored = new Set(["accept", "authorization", "content-type"]);

/** Returns the name of the option that a header parameter becomes; `undefined` for a header that OpenAPI ignores. */
export function optionOf(header: string): string | undefined {
  if (ignored.has(header.toLowerCase())) return undefined;
  const name = camelCase(header);
  return taken.has(name) ? `${name}Header` : name;
}

/** Returns the header parameter that makes an operation safe to repeat, as `x-retry: { with: ... }` names it. */
export function idempotencyKeyOf({ extensions, parameters }: Operation): Parameter | undefined {
  const retry = extensions["x-retry"];
  if (!isNode(retry)) return undefined;
  const name = text(retry.with).toLowerCase();
  return parameters.find((parameter) => parameter.in === "header" && parameter.name.toLowerCase() === name);
}

/**
 * Lists the header parameters that a caller must pass, with the names of their options. The client fills in the
 * idempotency key and, beside its credentials, headers that have only one value, such as a version.
 */
export function neededHeaders(operation: Operation): { readonly option: string; readonly parameter: Parameter }[] {
  const key = idempotencyKeyOf(operation);
  return operation.parameters.flatMap((parameter) => {
    const { name, required, constant } = parameter;
    const option = parameter.in === "header" ? optionOf(name) : undefined;
    const isFilled = name === key?.name || (constant !== undefined && operation.security.length > 0);
    return option !== undefined && required && !isFilled ? [{ option, parameter }] : [];
  });
}

/** Returns the required headers that have only one value, of all operations together. */
export function constantHeaders(operations: readonly Operation[]): Readonly<Record<string, string>> {
  const parameters = operations.flatMap((operation) => operation.parameters);
  const constants = parameters.filter(
    ({ in: place, name, required, constant }) =>
      place === "header" && required && constant !== undefined && optionOf(name) !== undefined,
  );
  return Object.fromEntries(constants.map(({ name, constant }) => [name, String(constant)]));
}
