import type { Answer } from "./answer.ts";
import { ApiPromise, type WithResponse } from "./api-promise.ts";
import { readBody } from "./body.ts";
import { Call, type Engine, type Route } from "./call.ts";
import { decodeError, judge } from "./decode.ts";
import { trimStack } from "./error.ts";
import { buildFetch, openAnswer, routeOf } from "./fetch.ts";
import { guardBaseUrl, guardBrowser, guardObject, guardOptions } from "./guard.ts";
import { members } from "./json.ts";
import { nextPage, type Trail } from "./next-page.ts";
import type { Operation } from "./operation.ts";
import type { ClientOptions, FetchInit, RequestOptions } from "./options.ts";
import { type NextPage, Page, PagePromise } from "./page.ts";
import type { Query } from "./page-rule.ts";
import type { Provider } from "./provider.ts";
import { buildRequest, type Invocation, mergeHeaders } from "./request.ts";
import { validate } from "./schema.ts";
import { emitEnd, exchange } from "./transport.ts";

/** The call of a named method, on a list with the pages before it. */
interface MethodCall extends Invocation {
  readonly trail?: Trail | undefined;
}

/** A call with its judged answer. */
interface Judged extends WithResponse<unknown> {
  readonly call: Call;
  readonly answer: Answer;
}

// Finds the way from a page to the next, before a schema parses its items.
function pageAfter(method: MethodCall, { call, answer, data, body, response }: Judged): NextPage<unknown> | undefined {
  const refuse = (reason: string): never => {
    throw decodeError(call, answer, reason);
  };
  const { query = {}, route, trail } = method;
  const items = data as unknown[]; // judged to be a list
  const next = nextPage({ body, items, query, headers: response.headers }, { rules: route.pages ?? [], trail, refuse });
  return (
    next && {
      query: next.query,
      fetch: () => (next.loop ? refuse(next.loop) : list({ ...method, query: next.query, trail: next.trail })),
    }
  );
}

// The whole of a call: guards, request, exchange, verdict on the answer, payload.
async function settle(method: MethodCall): Promise<WithResponse<unknown>> {
  const { engine, route, options } = method;
  const call = new Call(engine, route, options ?? {});
  try {
    if (options !== undefined) guardOptions(options, `${route.id}: options`);
    call.request = buildRequest(method);
    const answer = await exchange(call, call.request, readBody);
    const { data, body, response } = judge(call, answer);
    const next = route.pages && pageAfter(method, { call, answer, data, body, response });
    const payload = options?.schema ? await validate(options.schema, { data, body, response }, call) : data;
    emitEnd(call);
    return { data: route.pages ? new Page(payload as unknown[], body, next) : payload, body, response }; // judged to be a list
  } catch (error) {
    // An error that a signal or `authorize` has brought along keeps its stack.
    const { operation = route.id } = members(error);
    if (operation === route.id && error !== options?.signal?.reason) trimStack(error, settle);
    emitEnd(call, { error });
    throw error;
  }
}

function single(method: MethodCall): ApiPromise<unknown> {
  return ApiPromise.from(settle(method));
}

function list(method: MethodCall): PagePromise<unknown> {
  return PagePromise.from(settle(method));
}

// Makes the methods of a resource from the table of operations; their arguments are those of the path, body, query, options.
function resource(engine: Engine, routes: readonly Route[], name: string): object {
  const methods: Record<string, (...args: unknown[]) => unknown> = {};
  for (const route of routes) {
    const [owner, method = ""] = route.id.split(".");
    if (owner !== name) continue;
    const start = route.pages ? list : single;
    const count = route.names.length;
    methods[method] = (...args) => {
      const rest = args.slice(count);
      const body = route.body ? rest.shift() : undefined;
      const query = route.query ? (rest.shift() as Query) : undefined; // guarded with the request
      const options = rest[0] as RequestOptions | undefined; // guarded first of all
      return start({ engine, route, path: args, query, body, options });
    };
  }
  return methods;
}

/** Names under which APIs send card numbers and tokens, whether or not a spec describes them. */
const USUAL_NAMES: readonly string[] =
  "pan,card_number,cardnumber,cvc,cvv,access_token,accesstoken,auth_token,authtoken,login_token".split(",");

/** The base class of every client. */
export class Client {
  /** The URL below which paths are appended. */
  readonly baseUrl: string;
  readonly #engine: Engine;
  readonly #routes: readonly Route[];

  /** Throws a `ConfigurationError` that names a bad option and says what to pass. */
  constructor(provider: Provider, options: ClientOptions) {
    guardOptions(options, "options");
    if (provider.secrets.length) guardBrowser(options.dangerouslyAllowBrowser);
    // Copied: later changes to the options must not bypass the guards.
    const client = { ...options };
    const { allowInsecureHttp, headers, hooks = [] } = client;
    const baseUrl = guardBaseUrl(client.baseUrl ?? provider.baseUrl, allowInsecureHttp);
    this.baseUrl = baseUrl;
    this.#engine = {
      provider,
      client,
      baseUrl,
      headers: mergeHeaders(headers),
      readHeaders: mergeHeaders({ accept: "application/json" }, headers),
      hooks: [hooks].flat(),
      sensitive: new Set([...provider.sensitive, ...USUAL_NAMES]),
    };
    this.#routes = Object.entries(provider.operations).map(([id, operation]) => routeTo(id, operation));
  }

  /**
   * Sends a request that the spec does not describe: the platform's `fetch`, behind the credentials, retries, timeout,
   * guards, hooks and redaction of this client. GET and HEAD are retried as reads.
   *
   * Resolves for every status. The timeout covers the body to its last byte; a body that breaks off rejects with a
   * `ConnectionError` or `TimeoutError` while it is read.
   *
   * @param path - A path below `baseUrl`, which starts with "/"; it may have a query.
   * @param init - As for `fetch`, and `timeout` and `maxRetries`.
   * @throws {ConfigurationError} The path leads elsewhere, or an option is invalid.
   *
   * @example
   * ```ts
   * const response = await client.fetch("/balance");
   * ```
   */
  readonly fetch = async (path: string, init: FetchInit = {}): Promise<Response> => {
    const options = { ...init, headers: undefined, signal: init?.signal ?? undefined };
    const call = new Call(
      this.#engine,
      routeOf(this.#routes, { path, method: options.method }, this.#engine.provider.secrets),
      options,
    );
    try {
      guardObject(init, "init", true);
      guardOptions(options, "init");
      call.request = await buildFetch(this.#engine, call.route, { path, init });
      const read = openAnswer(call);
      const { response } = await exchange(call, call.request, read);
      emitEnd(call);
      return response;
    } catch (error) {
      emitEnd(call, { error });
      throw error;
    }
  };

  /** Makes the methods of a resource, which the generated interface `Methods` declares. */
  protected resource<Methods>(name: string): Methods {
    return resource(this.#engine, this.#routes, name) as Methods; // the spec says so, and the contract tests prove it
  }
}

function routeTo(id: string, operation: Operation): Route {
  return { ...operation, id, names: operation.path.match(/[^{]+(?=})/g) ?? [] };
}
