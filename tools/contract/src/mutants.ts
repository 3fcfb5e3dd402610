import { isJson, type MediaType, type Operation, replaced, type Spec } from "@clientele/openapi";
import type { Circumstance, MutantKind } from "./blind-spots.ts";
import type { Change } from "./change.ts";
import { coerce } from "./coercion.ts";
import { credentialMutants } from "./credential-mutants.ts";
import { decodeForm, encodeForm } from "./form.ts";
import { parameterMutants } from "./parameter-mutants.ts";
import { prismTakes } from "./prism-form.ts";
import type { Schemas } from "./schemas.ts";
import { placeOf } from "./shape.ts";
import { damages } from "./walk.ts";
import { essence, formType, type WireRequest } from "./wire.ts";

/** A valid request made wrong in one way. */
export interface Mutant {
  readonly kind: MutantKind;
  /** What was changed: a pointer into the body, the name of a parameter, of a scheme or of a header. */
  readonly subject: string;
  readonly request: WireRequest;
  /** What decides whether Prism sees it. */
  readonly circumstance: Circumstance;
}

/** Every way to make a request wrong that the strict checker must notice. */
export function mutants(spec: Spec, schemas: Schemas, operation: Operation, sent: WireRequest): Mutant[] {
  const { prefer: _, ...headers } = sent.headers;
  const request: WireRequest = { ...sent, headers };
  const changed = [
    ...bodyMutants(spec, schemas, operation, request),
    ...parameterMutants(spec, operation, request),
    ...credentialMutants(operation, request),
    ...routeMutants(spec, operation, request),
  ];
  return changed.map(({ kind, subject, request: made, ...rest }) => ({
    kind,
    subject,
    request: made,
    circumstance: { kind, ...rest },
  }));
}

function bodyMutants(spec: Spec, schemas: Schemas, { body }: Operation, request: WireRequest): Change[] {
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
  const changes: Change[] = [
    { kind: "wrong-content-type", subject: "content-type", request: { ...request, headers: other } },
    { kind: "no-content-type", subject: "content-type", request: { ...request, headers } },
  ];
  if (body.required) changes.push({ kind: "missing-body", subject: "", request: { ...request, body: undefined } });
  const media = body.content.find(({ type }) => essence(type) === essence(contentType));
  if (media?.schema === undefined) return changes;
  return [...changes, ...memberMutants(spec, schemas, media, media.schema, request, text)];
}

function memberMutants(
  spec: Spec,
  schemas: Schemas,
  media: MediaType,
  schema: string,
  request: WireRequest,
  text: string,
): Change[] {
  const isForm = essence(media.type) === formType;
  if (!isForm && !isJson(media.type)) return [];
  const before = isForm ? coerce(spec.document, placeOf(schema), decodeForm(text).value) : JSON.parse(text);
  const changes: Change[] = [];
  for (const damage of damages(spec.document, schema, before)) {
    // A form is always an object, and all its scalars are text.
    if (isForm && (damage.pointer === "" || (damage.kind === "wrong-type" && damage.value === 7))) {
      if (damage.pointer === "" || damage.was !== "string") continue;
    }
    const value = isForm && damage.kind === "wrong-type" && damage.value === 7 ? { wrong: "type" } : damage.value;
    const after = replaced(before, damage.pointer, value);
    const body = isForm ? encodeForm(after) : JSON.stringify(after);
    changes.push({
      kind: damage.kind,
      subject: damage.pointer,
      request: { ...request, body },
      media,
      damage: { ...damage, value },
      acceptable: isForm
        ? prismTakes(schemas, media, body)
        : schemas.check(schema, after, "body", "", false).length === 0,
    });
  }
  return changes;
}

function routeMutants(spec: Spec, operation: Operation, request: WireRequest): Change[] {
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
