import { basePath, list, loadSpec, type Node, node, type Spec, serverUrls } from "@clientele/openapi";
import { createLogger } from "@stoplight/prism-core";
import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createRouter } from "./router.ts";
import { type WireRequest, type WireResponse, wireRequest } from "./wire.ts";

/** Prism's response, and its violations in the request. */
export interface MockAnswer extends WireResponse {
  /** The violations that Prism finds in the request, without warnings. */
  readonly violations: readonly string[];
}

/** A mock server without a socket: Prism's own routing, validation and examples. */
export interface Mock {
  /**
   * Responds to a request. Prism chooses a response by the request's `prefer` header (`code=422, example=name`, with the
   * comma) and `accept`; `mediaType` overrides the latter.
   */
  answer(request: WireRequest, options?: { readonly mediaType?: string | undefined }): Promise<MockAnswer>;
  /** The same with the signature of the platform's `fetch`. */
  readonly fetch: typeof globalThis.fetch;
}

/** The part of Prism's result that is read; its own declarations need types that are not installed. */
type Outcome = { readonly _tag: "Left"; readonly left: Node } | { readonly _tag: "Right"; readonly right: Node };

/** Creates a mock of a spec. The path of a server is removed from a URL, since Prism's routes start below it. */
export async function createMock(source: string | Spec, servers?: readonly string[]): Promise<Mock> {
  const spec = typeof source === "string" ? loadSpec(source) : source;
  // Prism resolves references in place.
  const operations = await getHttpOperationsFromSpec(structuredClone(spec.document.root));
  const logger = createLogger("prism", { level: "silent" });
  const local = localPath(spec, servers);
  const answer: Mock["answer"] = async (request, { mediaType } = {}) => {
    const { code, example } = preferences(request.headers.prefer);
    const mock = {
      dynamic: false,
      ...(code === undefined ? {} : { code: Number(code) }),
      ...(example === undefined ? {} : { exampleKey: example }),
      ...(mediaType === undefined ? {} : { mediaTypes: [mediaType] }),
    };
    const config = {
      isProxy: false as const,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: false,
      upstreamProxy: undefined,
      mock,
    };
    // Prism writes to its configuration, so each request gets a new one.
    const prism = createInstance(config, { logger });
    // Any string is a method here; an unknown one matches no route.
    const method = request.method.toLowerCase() as "get";
    const { searchParams } = new URL(request.url);
    const query: Record<string, string | string[]> = {};
    for (const key of searchParams.keys()) {
      const values = searchParams.getAll(key);
      query[key] = values.length > 1 ? values : (values[0] ?? "");
    }
    const input = {
      method,
      url: { path: local(request), query },
      headers: headersOf(request),
      body: bodyOf(request),
    };
    // An fp-ts Either, by its definition.
    const outcome = (await prism.request(input, operations, config)()) as unknown as Outcome;
    return outcome._tag === "Right" ? answered(outcome.right) : refused(outcome.left);
  };
  return {
    answer,
    fetch: async (input, init) => {
      const { status, headers, body } = await answer(await wireRequest(input, init));
      return new Response(body ?? null, { status, headers });
    },
  };
}

/** Adds the length of the body, without which Prism does not read it. */
function headersOf({ headers, body }: WireRequest): Record<string, string> {
  return { ...headers, ...(body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) }) };
}

function bodyOf({ headers, body }: WireRequest): unknown {
  if (body === undefined || !/^application\/([^;]+\+)?json/i.test(headers["content-type"] ?? "")) return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

function preferences(header: string | undefined): Readonly<Record<string, string>> {
  const pairs = (header ?? "").split(",").map((pair) => pair.trim().split("="));
  return Object.fromEntries(pairs.filter(([name]) => name).map(([name, value]) => [name, value]));
}

function answered(right: Node): MockAnswer {
  const { output, validations } = right;
  const { statusCode, headers, body } = node(output);
  const complaints = list(node(validations).input)
    .map(node)
    .filter(({ severity }) => severity === 0);
  const violations = complaints.map(({ code, path, message }) => `${code} ${list(path).join(".")}: ${message}`);
  const wire = Object.entries(node(headers)).filter(([, value]) => value !== null && value !== undefined);
  const names = wire.map(([name, value]): [string, string] => [name.toLowerCase(), String(value)]);
  const empty = body === undefined;
  const kept = Object.fromEntries(names.filter(([name]) => !empty || name !== "content-type"));
  const isText = (kept["content-type"] ?? "").startsWith("text/") && typeof body === "string";
  return {
    status: Number(statusCode),
    headers: kept,
    body: empty ? undefined : isText ? body : JSON.stringify(body),
    violations,
  };
}

/** Converts the problem that Prism returns if the spec documents no response for what happened. */
function refused(left: Node): MockAnswer {
  const { status, message, detail } = left;
  const complaints = list(node(left.additional).validation).map(node);
  const texts = complaints.map(({ code, location, message: text }) => `${code} ${list(location).join(".")}: ${text}`);
  return {
    status: typeof status === "number" ? status : 500,
    headers: { "content-type": "application/problem+json" },
    body: JSON.stringify({ title: message, detail }),
    violations: texts.length > 0 ? texts : [String(detail ?? message)],
  };
}

function localPath(spec: Spec, servers: readonly string[] | undefined): (request: WireRequest) => string {
  const router = createRouter(spec, servers);
  const urls = servers ?? spec.operations.flatMap((operation) => operation.servers.flatMap(serverUrls));
  const bases = [...new Set(urls.map(basePath))];
  return ({ method, url }) => {
    const route = router.route(method, url);
    if ("local" in route) return route.local;
    const { pathname } = new URL(url);
    const base = bases.filter((one) => pathname.startsWith(`${one}/`)).sort((a, b) => b.length - a.length)[0] ?? "";
    return pathname.slice(base.length);
  };
}
