import { optionOf } from "@clientele/openapi";
import type { Cursor } from "./cursor.ts";

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

/** Reads the header parameters of an operation; `key` is the header that `x-retry` names. */
export function readHeaders(parameters: readonly Cursor[], key: string | undefined): readonly HeaderOption[] {
  return parameters.flatMap((parameter) => {
    const header = parameter.get("name").string ?? "";
    const option = optionOf(header);
    if (option === undefined) return [];
    const generated = header.toLowerCase() === key?.toLowerCase();
    return {
      header,
      option,
      required: parameter.get("required").value === true && !generated,
      generated,
      parameter,
    };
  });
}
