import type { Blueprint } from "../blueprint.ts";
import { readFailure } from "../failure.ts";
import { cell } from "./markdown.ts";

const classes: Readonly<Record<number, string>> = {
  400: "BadRequestError",
  401: "AuthenticationError",
  402: "PaymentRequiredError",
  403: "PermissionDeniedError",
  404: "NotFoundError",
  409: "ConflictError",
  422: "UnprocessableEntityError",
  429: "RateLimitError",
};

/** Returns the rows of the table of errors: one for each status and example of the spec. */
export function errorRows({ calls, failure }: Blueprint): string[] {
  const rows = new Map<string, { readonly status: number; readonly text: string }>();
  for (const { status, summary, description, value, name } of calls.flatMap(({ errors }) => errors)) {
    const { code } = readFailure(failure, value);
    const when = [summary || name, description].filter((part) => part !== "").join(" ");
    const text = `| \`${classOf(status)}\` ${status >= 500 ? "5xx" : status} | ${code ? `\`${code}\`` : ""} | ${cell(when)} |`;
    rows.set(text, { status, text });
  }
  return [...rows.values()].sort((a, b) => a.status - b.status).map(({ text }) => text);
}

function classOf(status: number): string {
  return status >= 500 ? "ServerError" : (classes[status] ?? "ApiError");
}
