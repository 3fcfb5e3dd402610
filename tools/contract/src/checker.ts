import type { MediaType, Operation, ResponseEntry, Spec } from "@clientele/openapi";
import { isJson } from "@clientele/openapi";
import { coerce } from "./coercion.ts";
import { decodeForm } from "./form.ts";
import { checkHeader, checkHeaders, checkPath, checkQuery } from "./parameters.ts";
import { createRouter } from "./router.ts";
import { Schemas } from "./schemas.ts";
import { checkSecurity } from "./security.ts";
import { placeOf } from "./shape.ts";
import { essence, formType, type Violation, type WireRequest, type WireResponse } from "./wire.ts";

/** The operation of a request, and the violations in it. */
export interface Verdict {
  readonly operation: Operation | undefined;
  readonly violations: readonly Violation[];
}

/** The strict checker: compares requests and responses with the spec alone, and shares no code with Prism. */
export interface Checker {
  /** Returns the violations in a request; undocumented members and parameters are violations. */
  request(request: WireRequest): Verdict;
  /** Returns the violations in a response; with `sealed`, undocumented members are violations too. */
  response(operation: Operation, response: WireResponse, options?: { readonly sealed?: boolean }): readonly Violation[];
}

/** Options of a checker. */
export interface CheckerOptions {
  /** Base URLs to accept instead of those of the spec. */
  readonly servers?: readonly string[] | undefined;
}

/** Creates a checker for a spec; each schema is compiled once, on first use. */
export function createChecker(spec: Spec, { servers }: CheckerOptions = {}): Checker {
  const schemas = new Schemas(spec.document);
  const router = createRouter(spec, servers);
  return {
    request(request) {
      const route = router.route(request.method, request.url);
      if (!("operation" in route)) {
        return { operation: undefined, violations: [{ where: route.where, path: "", message: route.message }] };
      }
      const { operation, path } = route;
      const violations = [
        ...checkPath(schemas, operation, path),
        ...checkQuery(schemas, operation, request),
        ...checkHeaders(schemas, operation, request),
        ...checkSecurity(operation, request),
        ...checkRequestBody(schemas, operation, request),
      ];
      return { operation, violations };
    },
    response(operation, response, { sealed = false } = {}) {
      const entry = responseOf(operation, response.status);
      if (entry === undefined) {
        return [{ where: "status", path: "", message: `${response.status} is not documented for ${operation.id}` }];
      }
      return [
        ...entry.headers.flatMap((header) => checkHeader(schemas, header, response.headers)),
        ...checkResponseBody(schemas, entry, response, sealed),
      ];
    },
  };
}

/** Returns the documented response for a status code: its own entry, its class (`4XX`), or `default`. */
export function responseOf({ responses }: Operation, status: number): ResponseEntry | undefined {
  const names = [`${status}`, `${Math.floor(status / 100)}XX`, "default"];
  return names
    .map((name) => responses.find((entry) => entry.status.toUpperCase() === name.toUpperCase()))
    .find((entry) => entry !== undefined);
}

function checkRequestBody(schemas: Schemas, { body }: Operation, { headers, body: text }: WireRequest): Violation[] {
  if (text === undefined) {
    return body?.required ? [{ where: "body", path: "", message: "a body is required" }] : [];
  }
  if (body === undefined) return [{ where: "body", path: "", message: "no body is documented" }];
  return checkContent(schemas, body.content, headers["content-type"], text, true);
}

function checkResponseBody(
  schemas: Schemas,
  entry: ResponseEntry,
  { status, headers, body: text }: WireResponse,
  sealed: boolean,
): Violation[] {
  const none = entry.content.length === 0 || status === 204 || status === 304;
  if (none) return text ? [{ where: "body", path: "", message: `a body on ${status}` }] : [];
  if (text === undefined) return [{ where: "body", path: "", message: "the documented body is not there" }];
  return checkContent(schemas, entry.content, headers["content-type"], text, sealed);
}

function checkContent(
  schemas: Schemas,
  content: readonly MediaType[],
  contentType: string | undefined,
  text: string,
  sealed: boolean,
): Violation[] {
  const type = essence(contentType);
  const documented = content.find((one) => essence(one.type) === type);
  if (documented === undefined) {
    const message = `${type || "no type"} where ${content.map((one) => one.type).join(", ")} is documented`;
    return [{ where: "content-type", path: "content-type", message }];
  }
  if (documented.schema === undefined) return [];
  if (isJson(type)) {
    try {
      return schemas.check(documented.schema, JSON.parse(text), "body", "", sealed);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return [{ where: "body", path: "", message: `is not JSON: ${error.message}` }];
    }
  }
  if (type === formType) {
    const { value, faults } = decodeForm(text);
    const decoded = coerce(schemas.document, placeOf(documented.schema), value);
    return [
      ...faults.map((path): Violation => ({ where: "body", path, message: "is no bracket notation" })),
      ...schemas.check(documented.schema, decoded, "body", "", sealed),
    ];
  }
  if (type.startsWith("text/")) return schemas.check(documented.schema, text, "body", "", sealed);
  return [{ where: "content-type", path: "content-type", message: `the kit cannot read ${type}` }];
}
