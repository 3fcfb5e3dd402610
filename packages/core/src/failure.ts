import type { Answer } from "./answer.ts";
import { type ApiError, errorClass, type Failure } from "./api-error.ts";
import type { CallFacts } from "./error.ts";
import type { Provider } from "./provider.ts";
import { type Redact, redactCause } from "./redaction.ts";
import { askedWait } from "./retry.ts";

const EXCERPT = 300;

/** Makes the error of an answer that is none of the successes, in the provider's words and without a secret. */
export function apiError(
  facts: CallFacts,
  { response, text, broken }: Answer,
  data: unknown,
  { code, message, issues = [] }: Failure,
  redact: Redact,
  { resetHeader, requestIdHeader = "x-request-id" }: Provider,
  kind?: number,
): ApiError {
  const { status, headers, statusText, type } = response;
  const location = headers.get("location");
  const wait = askedWait(headers, resetHeader);
  // What was cut off must not be half a secret.
  const excerpt = redact(text).trim().replace(/\s+/g, " ").slice(0, EXCERPT);
  const said = [
    message ?? (excerpt || statusText || "no body"),
    ...issues
      .filter((issue) => issue.message !== message)
      .map((issue) => (issue.param ? `${issue.param}: ${issue.message}` : issue.message)),
  ];
  const redirect = type === "opaqueredirect" || (status >= 300 && status < 400);
  const words = redirect ? `a redirect${location ? ` to ${location}` : ""}, which is never followed` : said.join("; ");
  return new (errorClass(kind ?? status))(
    `${status}${code ? ` ${redact(code)}` : ""}: ${redact(words)}`,
    facts,
    {
      status,
      code: redact(code),
      issues: issues.map((issue) => ({
        param: redact(issue.param),
        code: redact(issue.code),
        message: redact(issue.message),
      })),
      requestId: redact(headers.get(requestIdHeader) ?? undefined),
      retryAfter: wait === undefined ? wait : wait / 1000,
    },
    { headers, body: text, data },
    broken && redactCause(broken, redact),
  );
}
