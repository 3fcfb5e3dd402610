import type { Answer } from "./answer.ts";
import { type ApiError, errorClass } from "./api-error.ts";
import type { Call } from "./call.ts";
import { members } from "./json.ts";
import type { Failure, Refusal } from "./provider.ts";
import { requestedWait } from "./retry.ts";
import { safeCause } from "./safe-cause.ts";
import { redactorOf } from "./secrets.ts";

const EXCERPT = 300;

// A hostile body, such as one that is nested too deep to be written, must not hide the status.
function readFailure(call: Call, data: unknown): Failure {
  try {
    return call.engine.provider.readFailure(members(data));
  } catch {
    return {};
  }
}

/** Makes the redacted `ApiError` of a response that is not a success. */
export function apiError(
  call: Call,
  { response, text, broken }: Answer,
  { data, refusal }: { readonly data: unknown; readonly refusal: Refusal },
): ApiError {
  const { status, headers, statusText, ok } = response;
  const { requestIdHeader = "x-request-id", resetHeader } = call.engine.provider;
  if (ok) call.reached("refused");
  else call.reachedStatus(status);
  const redact = redactorOf(call, data);
  const { code, message = refusal.message, issues = [], hint } = readFailure(call, data);
  const wait = requestedWait(response, resetHeader);
  const location = headers.get("location");
  const words =
    // A browser shows the status of a redirect as 0.
    !ok && (location ? status < 400 : !status)
      ? `a redirect${location ? ` to ${location}` : ""}, which is not followed`
      : [
          // Redacted before it is cut: the cut could leave part of a secret.
          message ?? (redact(text).trim().replace(/\s+/g, " ").slice(0, EXCERPT) || statusText || "no body"),
          ...issues
            .filter((issue) => issue.message !== message)
            .map((issue) => [issue.param, issue.message].filter(Boolean).join(": ")),
        ].join("; ");
  // The status and the operation are not the provider's words: a security code of 422 must not hide them.
  const summary = [`${status}`, code && redact(code)].filter(Boolean).join(" ");
  return new (errorClass(refusal.status ?? status))(`${call.route.id}: ${summary}: ${redact(words)}`, {
    ...call.facts,
    status,
    code: redact(code),
    issues: issues.map((issue) => ({
      param: redact(issue.param),
      code: redact(issue.code),
      message: redact(issue.message),
    })),
    requestId: redact(headers.get(requestIdHeader) ?? undefined),
    retryAfter: wait === undefined ? wait : wait / 1000,
    hint: redact(hint),
    headers,
    body: text,
    data,
    cause: broken && safeCause(broken, redact),
  });
}
