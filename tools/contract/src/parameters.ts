import type { Operation, Parameter } from "@clientele/openapi";
import { coerce } from "./coercion.ts";
import { decodeForm } from "./form.ts";
import type { Schemas } from "./schemas.ts";
import { cookies } from "./security.ts";
import { facets, placeOf } from "./shape.ts";
import type { Violation, WireRequest } from "./wire.ts";

/** Returns the violations in the path arguments of a request, percent-encoded as in its URL. */
export function checkPath(schemas: Schemas, operation: Operation, raw: Readonly<Record<string, string>>): Violation[] {
  return declared(operation, "path").flatMap((parameter): Violation[] => {
    const text = raw[parameter.name];
    if (text === undefined) return [{ where: "path", path: parameter.name, message: "is not in the path template" }];
    try {
      return checkValue(schemas, parameter, decodeURIComponent(text));
    } catch {
      return [{ where: "path", path: parameter.name, message: "is not percent-encoded" }];
    }
  });
}

/** Returns the violations in the query of a request: undocumented, missing, repeated or ill-typed parameters. */
export function checkQuery(schemas: Schemas, operation: Operation, request: WireRequest): Violation[] {
  const query = new URL(request.url).searchParams;
  const parameters = declared(operation, "query");
  const credentials = operation.security
    .flat()
    .filter(({ type, in: location }) => type === "apiKey" && location === "query");
  const known = new Set<string>(credentials.map(({ key = "" }) => key));
  const violations = parameters.flatMap((parameter): Violation[] => {
    const own = [...query.keys()].filter((key) => belongs(key, parameter));
    for (const key of own) known.add(key);
    if (own.length === 0) return missing(parameter);
    const values = query.getAll(parameter.name);
    if (parameter.style === "deepObject") {
      const pairs = [...query].filter(([key]) => own.includes(key));
      return checkValue(schemas, parameter, decodeForm(new URLSearchParams(pairs).toString()).value[parameter.name]);
    }
    if (isList(schemas, parameter)) {
      const items = parameter.explode === false ? values.flatMap((value) => value.split(",")) : values;
      return checkValue(schemas, parameter, items);
    }
    return values.length > 1
      ? [{ where: "query", path: parameter.name, message: `is given ${values.length} times` }]
      : checkValue(schemas, parameter, values[0]);
  });
  const unknown = [...new Set(query.keys())].filter((key) => !known.has(key));
  return [...violations, ...unknown.map((path): Violation => ({ where: "query", path, message: "is not documented" }))];
}

/** Returns the violations in the documented headers and cookies of a request; others are ignored. */
export function checkHeaders(schemas: Schemas, operation: Operation, request: WireRequest): Violation[] {
  // OpenAPI ignores header parameters of these names; other parts of the document describe them.
  const ignored = ["accept", "content-type", "authorization"];
  const headers = declared(operation, "header").filter(({ name }) => !ignored.includes(name.toLowerCase()));
  const jar = cookies(request);
  return [
    ...headers.flatMap((header) => checkHeader(schemas, header, request.headers)),
    ...declared(operation, "cookie").flatMap((cookie) => {
      const value = jar.get(cookie.name);
      return value === undefined ? missing(cookie) : checkValue(schemas, cookie, value);
    }),
  ];
}

/** Returns the violations in a documented header of a message. */
export function checkHeader(
  schemas: Schemas,
  header: Parameter,
  headers: Readonly<Record<string, string>>,
): Violation[] {
  const text = headers[header.name.toLowerCase()];
  if (text === undefined) return missing(header);
  return checkValue(schemas, header, isList(schemas, header) ? text.split(/\s*,\s*/) : text);
}

function checkValue(schemas: Schemas, parameter: Parameter, raw: unknown): Violation[] {
  const value = coerce(schemas.document, placeOf(parameter.schema), raw);
  const where =
    parameter.in === "query" || parameter.in === "path" || parameter.in === "cookie" ? parameter.in : "header";
  return schemas.check(parameter.schema, value, where, parameter.name, true);
}

function missing({ name, in: location, required }: Parameter): Violation[] {
  if (!required) return [];
  const where = location === "query" || location === "cookie" ? location : "header";
  return [{ where, path: name, message: "is missing" }];
}

function declared(operation: Operation, location: string): Parameter[] {
  return operation.parameters.filter((parameter) => parameter.in === location);
}

function belongs(key: string, { name, style }: Parameter): boolean {
  return key === name || (style === "deepObject" && key.startsWith(`${name}[`));
}

function isList(schemas: Schemas, { schema }: Parameter): boolean {
  return facets(schemas.document, placeOf(schema)).some((facet) => [facet.schema.type].flat().includes("array"));
}
