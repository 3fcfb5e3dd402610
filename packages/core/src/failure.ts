import type { Exchange } from "./answer.ts";
import { type ApiError, errorClass, type Failure } from "./api-error.ts";
import type { Redact } from "./redaction.ts";
import { redactCause } from "./redaction.ts";
import { askedWait } from "./retry.ts";

const EXCERPT = 300;

const describe = ({ response, text }: Exchange, { message, issues = [] }: Failure, redact: Redact): string => {
  const location = response.headers.get("location");
  if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400)) {
    return `a redirect${location ? ` to ${location}` : ""}, which is never followed`;
  }
  const said =
    message ?? (redact(text).trim().replace(/\s+/g, " ").slice(0, EXCERPT) || response.statusText || "no body");
  const more = issues.filter((issue) => issue.message !== message);
  return [said, ...more.map((issue) => (issue.param ? `${issue.param}: ${issue.message}` : issue.message))].join("; ");
};

/** Makes the error of an answer that is none of the successes, in the provider's words and without a secret. */
export function apiError(
  exchange: Exchange,
  data: unknown,
  said: Failure,
  redact: Redact,
  names: { readonly resetHeader?: string; readonly requestIdHeader?: string },
  status: number = exchange.response.status,
): ApiError {
  const { response, operation, attempts, text, broken } = exchange;
  const clean = (value: string | undefined): string | undefined => value && redact(value);
  const issues = (said.issues ?? []).map(({ param, code, message }) => ({
    param: clean(param),
    code: clean(code),
    message: redact(message),
  }));
  const code = clean(said.code);
  const wait = askedWait(response.headers, names.resetHeader);
  const message = `${response.status}${code ? ` ${code}` : ""}: ${redact(describe(exchange, said, redact))}`;
  return new (errorClass(status))(
    message,
    {
      operation,
      attempts,
      status: response.status,
      code,
      issues,
      requestId: clean(response.headers.get(names.requestIdHeader ?? "x-request-id") ?? undefined),
      retryAfter: wait === undefined ? undefined : wait / 1000,
      headers: response.headers,
      body: text,
      data,
    },
    broken === undefined ? undefined : redactCause(broken, redact),
  );
}
