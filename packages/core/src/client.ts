import type { Answer } from "./answer.ts";
import { ApiPromise, type WithResponse } from "./api-promise.ts";
import type { Call, Input } from "./call.ts";
import { decodeBody, parseJson, unwrap } from "./decode.ts";
import { DecodeError } from "./decode-error.ts";
import { apiError } from "./failure.ts";
import { encodePath, guard, guardBrowser, guardObject, guardOptions } from "./guard.ts";
import { members } from "./json.ts";
import { createOpenApiClient, type RawClient, type UntypedClient } from "./openapi.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions, ClientOptions, RequestOptions, SchemaOptions } from "./options.ts";
import { Page, PagePromise } from "./page.ts";
import type { Query, Step } from "./paging.ts";
import type { Provider } from "./provider.ts";
import { type RawInit, rawAnswer } from "./raw.ts";
import { PlainRequest } from "./request.ts";
import { validate } from "./schema.ts";
import { exchange, redactorOf, tellOf } from "./transport.ts";

/** The engine of a provider's client: what its named methods and its `raw` have in common. */
export interface Client<Paths extends {}> {
  /** The openapi-fetch client of the spec, behind the same authentication, retries, timeout and guards. */
  readonly raw: RawClient<Paths>;
  /** Makes the methods of a resource, as the generated `Methods` declares them, from the table of operations. */
  resource<Methods>(name: string): Methods;
}

type MethodOptions = RequestOptions | SchemaOptions<unknown>;

interface Route extends Operation {
  readonly id: string;
  /** The names in the path template. */
  readonly names: readonly string[];
}

/** Makes of a checked answer what a call resolves to. */
type Finish<T> = (settled: WithResponse<unknown>, call: Call, answer: Answer) => WithResponse<T>;

const routeTo = (id: string, operation: Operation): Route => ({
  ...operation,
  id,
  names: operation.path.match(/[^{]+(?=})/g) ?? [],
});

/** What the calls of one client have in common. */
interface Engine {
  readonly provider: Provider;
  readonly client: ClientOptions;
  /** Builds the requests of the named methods. */
  readonly named: UntypedClient;
}

// Checks the arguments of a call and sends it through openapi-fetch; whatever goes wrong is told to the hooks once.
async function send(
  { provider, client }: Engine,
  request: UntypedClient["request"],
  route: Route,
  init: RawInit,
  options: CallOptions,
  respond: (sent: Request & PlainRequest, call: Call) => Promise<object>,
): Promise<{ readonly response: object }> {
  guardOptions(options);
  const { id: operation, names, integers, method, path: template } = route;
  const { params, body } = init;
  guardObject(params?.query, `${operation}: query`);
  const query = { ...provider.query, ...params?.query };
  const path: Record<string, string> = {};
  for (const name of names) path[name] = encodePath(operation, name, params?.path?.[name], integers?.includes(name));
  const call: Call = {
    provider,
    client,
    operation,
    rule: route,
    options,
    passed: [params?.path, query, body, options.headers],
    attempts: 0,
    sent: false,
    credentials: [],
  };
  try {
    const fetch = (sent: Request & PlainRequest): Promise<object> => respond(sent, call);
    return await request(method, template, { ...init, params: { ...params, path, query }, fetch });
  } catch (error) {
    tellOf(call, "onError", { error });
    throw error;
  }
}

function judge(call: Call, answer: Answer): WithResponse<unknown> {
  const { response, text } = answer;
  const { provider, operation } = call;
  const body = response.ok ? decodeBody(call, answer) : parseJson(text);
  const refusal = response.ok ? provider.refusal?.(body, operation) : {};
  if (refusal) throw apiError(call, answer, body, refusal, provider.readFailure(members(body)), redactorOf(call));
  return { data: unwrap(call, body, answer), body, response };
}

async function settle<T>(
  engine: Engine,
  route: Route,
  { path, query, body }: Input,
  options: MethodOptions = {},
  finish?: Finish<T>,
): Promise<WithResponse<T>> {
  const { id } = route;
  guardObject(body, `${id}: body`, route.body === true);
  guardObject(options, `${id}: options`);
  const { schema, headers } = options;
  const init = { params: { path, query }, body, headers, Request: PlainRequest };
  const { response } = await send(engine, engine.named.request, route, init, options, async (request, call) => {
    const answer = await exchange(request, call);
    let settled = judge(call, answer);
    if (schema) settled = { ...settled, data: await validate(schema, settled, call, redactorOf(call)) };
    // openapi-fetch hands on what has no body.
    return { settled: finish ? finish(settled, call, answer) : settled };
  });
  return (response as { settled: WithResponse<T> }).settled;
}

function call<T>(engine: Engine, route: Route, input: Input, options?: MethodOptions): ApiPromise<T> {
  return new ApiPromise(settle<T>(engine, route, input, options));
}

// `trail` holds where the pages before this one were asked for.
function list<T>(
  engine: Engine,
  route: Route,
  input: Input,
  options?: MethodOptions,
  trail: readonly string[] = [],
): PagePromise<T> {
  const query: Query = { ...input.query };
  const page: Finish<Page<T>> = ({ data, body, response }, call, answer) => {
    const items = data as T[]; // decoding has checked that it is a list
    let step: Step | null | undefined;
    for (const rule of route.pages ?? []) if (step === undefined) step = rule(body, items, query);
    const next = ({ at, from, moved }: Step): PagePromise<T> => {
      const walked = [...trail, String(from)];
      if (walked.includes(String(at))) throw new DecodeError(`the list leads back to page ${at}`, call, answer);
      return list(engine, route, { ...input, query: { ...query, ...moved } }, options, walked);
    };
    return { data: new Page(items, body, step ? next.bind(null, step) : undefined), body, response };
  };
  return new PagePromise(settle(engine, route, input, options, page));
}

/** Makes the engine; throws a `ConfigurationError` that names a bad option and says what to pass. */
export function createClient<Paths extends {}>(provider: Provider, client: ClientOptions): Client<Paths> {
  if (provider.secrets.length) guardBrowser(client.dangerouslyAllowBrowser);
  guardOptions(client);
  const engine: Engine = { provider, client, named: createOpenApiClient(provider, client) };
  const routes = Object.entries(provider.operations).map(([id, operation]) => routeTo(id, operation));
  const raw = createOpenApiClient(provider, client);
  const { request } = raw;
  raw.request = async (name, path, init = {}) => {
    guard(!("baseUrl" in init || "fetch" in init), "baseUrl and fetch are options of the client, not of a call");
    const method = name.toUpperCase();
    const route =
      routes.find((one) => one.method === method && one.path === path) ??
      routeTo(`${method} ${path}`, { method, path });
    return send(engine, request, route, init, init, (sent, call) => rawAnswer(sent, init, call));
  };
  return {
    raw: raw as unknown as RawClient<Paths>, // the same object, typed by the spec
    resource: <Methods>(name: string): Methods => resource(engine, name, routes) as Methods, // the spec says so, and tests prove it
  };
}

function resource(engine: Engine, name: string, routes: readonly Route[]): object {
  const methods: Record<string, (...args: unknown[]) => unknown> = {};
  for (const route of routes) {
    const [owner, method = ""] = route.id.split(".");
    if (owner !== name) continue;
    methods[method] = (...args) => {
      const path = Object.fromEntries(route.names.map((argument) => [argument, args.shift()]));
      const body = route.body ? args.shift() : undefined;
      const query = route.query ? (args.shift() as Query) : undefined;
      return (route.pages ? list : call)(engine, route, { path, query, body }, args[0] as MethodOptions);
    };
  }
  return methods;
}
