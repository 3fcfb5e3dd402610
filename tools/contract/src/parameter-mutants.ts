import type { Document, Operation, Parameter, Spec } from "@clientele/openapi";
import type { Mutant, MutantKind } from "./mutant.ts";
import { admitted, closedSet, facets, placeOf } from "./shape.ts";
import { unknownName } from "./walk.ts";
import type { WireRequest } from "./wire.ts";

/** Makes the mutants of the parameters of a request: missing, ill-typed, outside a closed set, unknown. */
export function parameterMutants({ document }: Spec, operation: Operation, request: WireRequest): Mutant[] {
  const changes: Mutant[] = [
    { kind: "unknown-parameter", subject: unknownName, request: withQuery(request, unknownName, "1") },
  ];
  for (const parameter of operation.parameters) {
    const { name, in: location, required } = parameter;
    if (!isSent(parameter, request)) continue;
    if (required && location !== "path") {
      changes.push({
        kind: "missing-parameter",
        subject: name,
        request: put(operation, parameter, request, undefined),
      });
    }
    for (const [kind, text] of wrongTexts(document, parameter)) {
      changes.push({ kind, subject: name, request: put(operation, parameter, request, text) });
    }
  }
  return changes;
}

function wrongTexts(document: Document, { schema }: Parameter): (readonly [MutantKind, string])[] {
  const found = facets(document, placeOf(schema));
  const types = admitted(found);
  const texts: (readonly [MutantKind, string])[] = [];
  // Any text is a valid string, item of a list, or member of an object.
  const isScalar = types?.every((type) => ["integer", "number", "boolean", "null"].includes(type)) ?? false;
  if (isScalar) texts.push(["ill-typed-parameter", "not-of-this-type"]);
  if (closedSet(found) !== undefined) texts.push(["parameter-not-in-enum", "not_in_enum"]);
  return texts;
}

function isSent({ name, in: location }: Parameter, request: WireRequest): boolean {
  if (location === "query") return new URL(request.url).searchParams.has(name);
  if (location === "header") return request.headers[name.toLowerCase()] !== undefined;
  return location === "path";
}

function put(
  operation: Operation,
  { name, in: location }: Parameter,
  request: WireRequest,
  text: string | undefined,
): WireRequest {
  if (location === "query") return withQuery(request, name, text);
  if (location === "path") return withSegment(operation, request, name, text ?? "");
  const { [name.toLowerCase()]: _, ...headers } = request.headers;
  return { ...request, headers: text === undefined ? headers : { ...headers, [name.toLowerCase()]: text } };
}

function withQuery(request: WireRequest, name: string, text: string | undefined): WireRequest {
  const url = new URL(request.url);
  if (text === undefined) url.searchParams.delete(name);
  else url.searchParams.set(name, text);
  return { ...request, url: url.href };
}

/** Segments are counted from the end, since the path of the server precedes them. */
function withSegment({ path }: Operation, request: WireRequest, name: string, text: string): WireRequest {
  const template = path.split("/");
  const url = new URL(request.url);
  const segments = url.pathname.split("/");
  const offset = segments.length - template.length;
  const changed = segments.map((segment, index) =>
    template[index - offset]?.includes(`{${name}}`) ? template[index - offset]?.replace(`{${name}}`, text) : segment,
  );
  url.pathname = changed.join("/");
  return { ...request, url: url.href };
}
