import type { Cursor } from "./cursor.ts";

/** How an operation may be repeated, as `x-retry` states it. */
export interface Retry {
  /** Whether it may be sent again after any failure. */
  readonly safe: boolean;
  /** Name of the header that makes it safe. */
  readonly with: string | undefined;
}

/** Reads `x-retry`; `headers` are the header parameters of the operation. */
export function readRetry(operation: Cursor, headers: readonly Cursor[]): Retry {
  const retry = operation.get("x-retry");
  const key = retry.get("with");
  if (key.string !== undefined) {
    const names = headers.map((parameter) => parameter.get("name").string ?? "");
    const name = names.find((candidate) => candidate.toLowerCase() === key.string?.toLowerCase());
    if (name === undefined) {
      key.report("retry", `the operation has no header parameter \`${key.string}\`; declare it with \`in: header\``);
    }
    return { safe: false, with: name };
  }
  if (retry.string !== "safe" && retry.string !== "never") {
    retry.report("retry", "x-retry is none of `safe`, `never` and `{ with: <header parameter> }`");
  }
  return { safe: retry.string === "safe", with: undefined };
}
