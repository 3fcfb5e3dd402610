import { isJson, type MediaType, type Operation, replaced, type Spec } from "@clientele/openapi";
import { coerce } from "./coercion.ts";
import { credentialMutants } from "./credential-mutants.ts";
import { decodeForm, encodeForm } from "./form.ts";
import type { Mutant } from "./mutant.ts";
import { parameterMutants } from "./parameter-mutants.ts";
import { placeOf } from "./shape.ts";
import { damages } from "./walk.ts";
import { essence, formType, type WireRequest } from "./wire.ts";

/** Makes every mutant of a request that the strict checker must refuse. */
export function mutants(spec: Spec, operation: Operation, sent: WireRequest): Mutant[] {
  const { prefer: _, ...headers } = sent.headers;
  const request: WireRequest = { ...sent, headers };
  return [
    ...bodyMutants(spec, operation, request),
    ...parameterMutants(spec, operation, request),
    ...credentialMutants(operation, request),
    ...routeMutants(spec, operation, request),
  ];
}

function bodyMutants(spec: Spec, { body }: Operation, request: WireRequest): Mutant[] {
  const json = { ...request.headers, "content-type": "application/json" };
  if (body === undefined) {
    return [
      { kind: "uninvited-body", subject: "", request: { ...request, headers: json, body: '{"never":"asked for"}' } },
    ];
  }
  const { body: text } = request;
  if (text === undefined) return [];
  const { "content-type": contentType, ...headers } = request.headers;
  const other = { ...headers, "content-type": "application/vnd.never-documented" };
  const changes: Mutant[] = [
    { kind: "wrong-content-type", subject: "content-type", request: { ...request, headers: other } },
    { kind: "no-content-type", subject: "content-type", request: { ...request, headers } },
  ];
  if (body.required) changes.push({ kind: "missing-body", subject: "", request: { ...request, body: undefined } });
  const media = body.content.find(({ type }) => essence(type) === essence(contentType));
  if (media === undefined) return changes;
  return [...changes, ...memberMutants(spec, media, { ...request, body: text })];
}

function memberMutants(
  spec: Spec,
  { type, schema }: MediaType,
  request: WireRequest & { readonly body: string },
): Mutant[] {
  const isForm = essence(type) === formType;
  if (schema === undefined || (!isForm && !isJson(type))) return [];
  const { body: text } = request;
  const before = isForm ? coerce(spec.document, placeOf(schema), decodeForm(text).value) : JSON.parse(text);
  const changes: Mutant[] = [];
  for (const damage of damages(spec.document, schema, before)) {
    // A form is always an object, and all its scalars are text.
    if (isForm && (damage.pointer === "" || (damage.kind === "wrong-type" && damage.value === 7))) {
      if (damage.pointer === "" || damage.was !== "string") continue;
    }
    const value = isForm && damage.kind === "wrong-type" && damage.value === 7 ? { wrong: "type" } : damage.value;
    const after = replaced(before, damage.pointer, value);
    const body = isForm ? encodeForm(after) : JSON.stringify(after);
    changes.push({ kind: damage.kind, subject: damage.pointer, request: { ...request, body } });
  }
  return changes;
}

function routeMutants(spec: Spec, operation: Operation, request: WireRequest): Mutant[] {
  const depth = (path: string): number => path.split("/").length;
  const url = new URL(request.url);
  const taken = spec.operations.filter(({ path }) => depth(path) === depth(operation.path)).map(({ method }) => method);
  const method = ["PUT", "PATCH", "DELETE", "POST", "GET", "TRACE"].find((candidate) => !taken.includes(candidate));
  const deepest = Math.max(...spec.operations.map(({ path }) => depth(path)));
  const beyond = "/never-documented".repeat(deepest - depth(operation.path) + 1);
  const nowhere = new URL(url);
  nowhere.pathname += beyond;
  const elsewhere = new URL(url);
  elsewhere.host = "never-documented.example";
  return [
    ...(method === undefined
      ? []
      : [{ kind: "wrong-method", subject: method, request: { ...request, method } } as const]),
    { kind: "wrong-path", subject: nowhere.pathname, request: { ...request, url: nowhere.href } },
    { kind: "wrong-server", subject: elsewhere.host, request: { ...request, url: elsewhere.href } },
  ];
}
