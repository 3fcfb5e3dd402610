import type { Call } from "./call.ts";
import { credentialParts } from "./credentials.ts";
import { createRedactor, type Redact } from "./redactor.ts";
import { sensitiveMembers, sentSecrets } from "./sensitive.ts";

/**
 * Returns the redactor of a call. It knows the credentials, the sensitive values that were sent, and those of `received`,
 * the parsed body of a response. It is made when something is to be shown, once per call.
 */
export function redactorOf(call: Call, received?: unknown): Redact {
  const { engine, route, request, credentials } = call;
  const { sensitive, provider } = engine;
  if (!call.redactor) {
    call.redactor = createRedactor();
    call.redactor.add(provider.secrets);
  }
  // The request may be built after the first event, and each attempt has credentials that are new.
  if (request && !call.searched) {
    call.searched = true;
    const path = Object.fromEntries(route.names.map((name, index) => [name, String(request.path?.[index] ?? "")]));
    // The parts of a FormData cannot be read from its bytes; every other body is text, or bytes that are not UTF-8.
    const body = request.content instanceof FormData ? request.content : request.body;
    call.redactor.add(sentSecrets({ ...request, path, body }, sensitive));
  }
  for (const headers of credentials.splice(0)) call.redactor.add(credentialParts(headers));
  if (received) call.redactor.add(sensitiveMembers(received, sensitive));
  return call.redactor.redact;
}
