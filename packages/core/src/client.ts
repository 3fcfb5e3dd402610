import type { Answer } from "./answer.ts";
import { ApiPromise, type WithResponse } from "./api-promise.ts";
import type { Call, Input } from "./call.ts";
import { decodeBody, parseJson, unwrap } from "./decode.ts";
import { DecodeError } from "./decode-error.ts";
import { apiError } from "./failure.ts";
import { encodePath, guard, guardBrowser, guardOptions } from "./guard.ts";
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
import { createTransport } from "./transport.ts";

/** The options that a method takes, with a schema or without. */
export type MethodOptions = RequestOptions | SchemaOptions<unknown>;

/** The engine of a provider's client: what its named methods and its `raw` have in common. */
export interface Client<Paths extends {}> {
  /** The openapi-fetch client of the spec, behind the same authentication, retries, timeout and guards. */
  readonly raw: RawClient<Paths>;
  /** Makes the call of a method; its generated signature says what `T` is. */
  call<T>(id: string, input: Input, options?: MethodOptions): ApiPromise<T>;
  /** Makes the call of a list method. */
  list<T>(id: string, input: Input, options?: MethodOptions): PagePromise<T>;
  /** Makes the methods of a resource, as the generated `Methods` declares them, from the table of operations. */
  resource<Methods>(name: string): Methods;
}

/** Makes of a checked answer what a call resolves to. */
type Finish<T> = (settled: WithResponse<unknown>, call: Call, answer: Answer) => WithResponse<T>;

const namesIn = (path: string): readonly string[] => path.match(/[^{]+(?=})/g) ?? [];

/** Makes the engine; throws a `ConfigurationError` that names a bad option and says what to pass. */
export function createClient<Paths extends {}>(provider: Provider, options: ClientOptions): Client<Paths> {
  const { operations, secrets, readFailure, refusal: refusalOf } = provider;
  if (secrets.length) guardBrowser(options.dangerouslyAllowBrowser);
  guardOptions(options);
  const { exchange, redactorOf, tellOf } = createTransport(provider, options);
  const named = createOpenApiClient(provider, options);
  const raw = createOpenApiClient(provider, options);

  // Checks the arguments of a call and sends it through openapi-fetch; whatever goes wrong is told to the hooks once.
  const send = async (
    request: UntypedClient["request"],
    operation: string,
    rule: Operation,
    init: RawInit,
    options: CallOptions,
    respond: (sent: Request & PlainRequest, call: Call) => Promise<object>,
  ): Promise<{ readonly response: object }> => {
    guardOptions(options);
    const { params, body } = init;
    const query = { ...provider.query, ...params?.query };
    const path: Record<string, string> = {};
    for (const name of namesIn(rule.path)) {
      path[name] = encodePath(operation, name, params?.path?.[name], rule.integers?.includes(name));
    }
    const passed = [params?.path, query, body, options.headers];
    const call: Call = { operation, attempts: 0, rule, options, passed, credentials: [] };
    try {
      const fetch = (sent: Request & PlainRequest): Promise<object> => respond(sent, call);
      return await request(rule.method, rule.path, { ...init, params: { ...params, path, query }, fetch });
    } catch (error) {
      tellOf(call, "onError", { error });
      throw error;
    }
  };

  const judge = async (call: Call, answer: Answer, { schema }: MethodOptions): Promise<WithResponse<unknown>> => {
    const { response, text } = answer;
    const body = response.ok ? decodeBody(call, answer) : parseJson(text);
    const refusal = response.ok ? refusalOf?.(body, call.operation) : {};
    if (refusal) throw apiError(call, answer, body, refusal, readFailure(members(body)), redactorOf(call));
    const payload = unwrap(call, body, answer);
    const data = schema ? await validate(schema, payload, call, response, redactorOf) : payload;
    return { data, body, response };
  };

  const settle = async <T>(
    id: string,
    { path, query, body }: Input,
    options: MethodOptions = {},
    finish?: Finish<T>,
  ): Promise<WithResponse<T>> => {
    const rule = operations[id] as Operation; // generated from the same spec as the method
    guard(
      !rule.body ||
        (members(body) === body && !Array.isArray(body)) ||
        (rule.body === "optional" && body === undefined),
      `${id}: body must be an object`,
    );
    const init = { params: { path, query }, body, headers: options.headers, Request: PlainRequest };
    const { response } = await send(named.request, id, rule, init, options, async (request, call) => {
      const answer = await exchange(request, call);
      const settled = await judge(call, answer, options);
      // openapi-fetch hands on what has no body.
      return { settled: finish ? finish(settled, call, answer) : settled };
    });
    return (response as { settled: WithResponse<T> }).settled;
  };

  // Decoding has checked the kind of the payload; its members are the provider's promise, which the spec writes down.
  const call = <T>(id: string, input: Input, options?: MethodOptions): ApiPromise<T> =>
    new ApiPromise(settle<T>(id, input, options));

  // `trail` holds where the pages before this one were asked for.
  const list = <T>(
    id: string,
    input: Input,
    options?: MethodOptions,
    trail: readonly string[] = [],
  ): PagePromise<T> => {
    const query: Query = { ...provider.query, ...input.query };
    const page: Finish<Page<T>> = ({ data, body, response }, call, answer) => {
      const items = data as T[]; // as in `call`
      let step: Step | null | undefined;
      for (const rule of call.rule.pages ?? []) if (step === undefined) step = rule(body, items, query);
      const next = ({ at, from, moved }: Step): PagePromise<T> => {
        const walked = [...trail, String(from)];
        if (walked.includes(String(at))) throw new DecodeError(`the list leads back to page ${at}`, call, answer);
        return list(id, { ...input, query: { ...query, ...moved } }, options, walked);
      };
      return { data: new Page(items, body, step ? next.bind(null, step) : undefined), body, response };
    };
    return new PagePromise(settle(id, input, options, page));
  };

  const resource = <Methods>(name: string): Methods => {
    const methods: Record<string, (...args: unknown[]) => unknown> = {};
    for (const [id, rule] of Object.entries(operations)) {
      const [owner, method] = id.split(".");
      if (owner === name && method)
        methods[method] = (...args) => {
          const input = {
            path: Object.fromEntries(namesIn(rule.path).map((name) => [name, args.shift()])),
            ...(rule.body && { body: args.shift() }),
            ...(rule.query && { query: args.shift() as Query }),
          };
          return (rule.pages ? list : call)(id, input, args[0] as MethodOptions);
        };
    }
    return methods as Methods;
  };

  const { request } = raw;
  raw.request = (name, path, init = {}) => {
    const method = name.toUpperCase();
    const [id, rule] = Object.entries(operations).find(([, rule]) => rule.method === method && rule.path === path) ?? [
      `${method} ${path}`,
      { method, path },
    ];
    return send(request, id, rule, init, init, (sent, call) => rawAnswer(sent, init, call, exchange));
  };

  return { raw: raw as unknown as RawClient<Paths>, call, list, resource }; // the same object, typed by the spec
}
