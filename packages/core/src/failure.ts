import type { Answer } from "./answer.ts";
import { type ApiError, errorClass, type Failure } from "./api-error.ts";
import type { CallFacts } from "./error.ts";
import type { Refusal } from "./provider.ts";
import { type Redact, redactCause } from "./redaction.ts";

const EXCERPT = 300;

/** Makes the error of an answer that is none of the successes, in the provider's words and without a secret. */
export function apiError(
  facts: CallFacts,
  answer: Answer,
  data: unknown,
  refusal: Refusal,
  { code, message = refusal.message, issues = [] }: Failure,
  redact: Redact,
): ApiError {
  const { response, text, broken } = answer;
  const { status, headers, statusText, ok } = response;
  const wait = answer.wait();
  const location = headers.get("location");
  const words =
    // A browser hides the status of a redirect as 0.
    !ok && status < 400
      ? `a redirect${location ? ` to ${location}` : ""}, which is never followed`
      : [
          // What was cut off must not be half a secret.
          message ?? (redact(text).trim().replace(/\s+/g, " ").slice(0, EXCERPT) || statusText || "no body"),
          ...issues
            .filter((issue) => issue.message !== message)
            .map((issue) => [issue.param, issue.message].filter(Boolean).join(": ")),
        ].join("; ");
  return new (errorClass(refusal.status ?? status))(
    redact(`${[status, code].filter(Boolean).join(" ")}: ${words}`),
    facts,
    {
      status,
      code: redact(code),
      issues: issues.map((issue) => ({
        param: redact(issue.param),
        code: redact(issue.code),
        message: redact(issue.message),
      })),
      requestId: redact(answer.requestId()),
      retryAfter: wait === undefined ? wait : wait / 1000,
    },
    { headers, body: text, data },
    broken && redactCause(broken, redact),
  );
}
