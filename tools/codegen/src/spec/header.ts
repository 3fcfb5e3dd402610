import type { Cursor } from "./cursor.ts";
import { camelCase } from "./identifier.ts";

/** A header parameter as an option of a method. */
export interface HeaderOption {
  /** Name of the header. */
  readonly header: string;
  /** Name of the option, in camelCase. */
  readonly option: string;
  readonly required: boolean;
  /** Whether the client fills it where the caller does not. */
  readonly generated: boolean;
  readonly parameter: Cursor;
}

/** Options that every call has. */
const taken = new Set(["headers", "maxRetries", "schema", "signal", "timeout"]);

// OpenAPI gives these names another place: media types and security schemes.
const ignored = new Set(["accept", "authorization", "content-type"]);

/** Reads the header parameters of an operation; `key` is the header that `x-retry` names. */
export function readHeaders(parameters: readonly Cursor[], key: string | undefined): readonly HeaderOption[] {
  return parameters.flatMap((parameter) => {
    const header = parameter.get("name").string ?? "";
    if (ignored.has(header.toLowerCase())) return [];
    const generated = header.toLowerCase() === key?.toLowerCase();
    const name = camelCase(header);
    return {
      header,
      option: taken.has(name) ? `${name}Header` : name,
      required: parameter.get("required").value === true && !generated,
      generated,
      parameter,
    };
  });
}
