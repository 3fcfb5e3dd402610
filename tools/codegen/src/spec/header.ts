import { optionOf } from "@clientele/openapi";
import type { Cursor } from "./cursor.ts";

/** A header parameter as an option of a method. */
export interface HeaderOption {
  /** Name of the header. */
  readonly header: string;
  /** Name of the option, in camelCase. */
  readonly option: string;
  readonly required: boolean;
  /** Whether the client generates it where the caller passes none. */
  readonly generated: boolean;
  /** The only value of a required header, which the client sends. */
  readonly constant: string | undefined;
  readonly parameter: Cursor;
}

/** What decides which headers a client fills in. */
interface Filling {
  /** The header that `x-retry` names. */
  readonly key: string | undefined;
  /** Whether the operation is called without credentials, and so without anything that goes with them. */
  readonly anonymous: boolean;
}

/** Reads the header parameters of an operation. */
export function readHeaders(parameters: readonly Cursor[], { key, anonymous }: Filling): readonly HeaderOption[] {
  return parameters.flatMap((parameter) => {
    const header = parameter.get("name").string ?? "";
    const option = optionOf(header);
    if (option === undefined) return [];
    const generated = header.toLowerCase() === key?.toLowerCase();
    const isRequired = parameter.get("required").value === true && !generated;
    const constant = isRequired && !anonymous ? constantOf(parameter.get("schema").resolve()) : undefined;
    return {
      header,
      option,
      required: isRequired && constant === undefined,
      generated,
      constant,
      parameter,
    };
  });
}

function constantOf(schema: Cursor): string | undefined {
  const [only, ...others] = schema.get("enum").items();
  const value = schema.get("const").value ?? (others.length === 0 ? only?.value : undefined);
  return value === undefined ? undefined : String(value);
}
