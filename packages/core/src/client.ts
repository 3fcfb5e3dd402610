import type { Exchange } from "./answer.ts";
import { ApiPromise, type WithResponse } from "./api-promise.ts";
import type { Call, Input, Route } from "./call.ts";
import { decodeBody, parseJson, unwrap } from "./decode.ts";
import { DecodeError } from "./decode-error.ts";
import { CallError } from "./error.ts";
import { apiError } from "./failure.ts";
import { encodePath, guard, guardBaseUrl, guardBrowser, guardOptions } from "./guard.ts";
import { members } from "./json.ts";
import { createOpenApiClient, type RawClient, type UntypedClient } from "./openapi.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions, ClientOptions, RequestOptions, SchemaOptions } from "./options.ts";
import { Page, PagePromise } from "./page.ts";
import { nextStep, type Query, type Step } from "./paging.ts";
import type { Provider, Refusal } from "./provider.ts";
import { createRaw, type RawInit } from "./raw.ts";
import { PlainRequest } from "./request.ts";
import { ValidationError } from "./schema.ts";
import { Transport } from "./transport.ts";

/** The options that a generated method takes, with a schema or without. */
export type MethodOptions = RequestOptions | SchemaOptions<unknown>;

interface Settled extends WithResponse<unknown> {
  readonly exchange: Exchange;
}

/** The places of a list walked so far, newest first. */
interface Trail {
  readonly at: unknown;
  readonly before: Trail | undefined;
}

const noHeaders = new Headers();

const routeTo = (id: string, operation: Operation): Route => ({
  id,
  operation,
  names: operation.path.match(/[^{]+(?=})/g) ?? [],
});

/** The engine of every provider's client: what its named methods and its `raw` have in common. */
export class Client<Paths extends {}> {
  /** The openapi-fetch client of the spec, behind the same authentication, retries, timeout and guards. */
  readonly raw: RawClient<Paths>;
  readonly #named: UntypedClient;
  readonly #provider: Provider;
  readonly #routes: Record<string, Route> = {};
  readonly #transport: Transport;

  /** Checks the options; throws a `ConfigurationError` that names the bad one and says what to pass. */
  constructor(provider: Provider, options: ClientOptions) {
    if (provider.secrets.length) guardBrowser(options.dangerouslyAllowBrowser);
    guardOptions(options);
    const transport = new Transport(provider, options);
    const shared = {
      baseUrl: guardBaseUrl(options.baseUrl ?? provider.baseUrl, options.allowInsecureHttp),
      headers: { accept: "application/json", ...options.headers },
      indexedQuery: provider.indexedQuery,
    };
    this.#provider = provider;
    this.#transport = transport;
    for (const [id, operation] of Object.entries(provider.operations)) {
      this.#routes[id] = this.#routes[`${operation.method} ${operation.path}`] = routeTo(id, operation);
    }
    this.#named = createOpenApiClient({
      ...shared,
      // An answer without content is left alone by openapi-fetch: reading and judging the real one stays with us.
      fetch: async (request) => {
        const { call } = request as unknown as { readonly call: Call }; // put on by `#settle`
        const exchange = await transport.exchange(request as unknown as PlainRequest, call);
        return { status: 204, ok: true, headers: noHeaders, exchange } as unknown as Response;
      },
      Request: PlainRequest as never, // has of a Request what openapi-fetch reads
    });
    this.raw = createRaw<Paths>(shared, transport, (method, path, init) => {
      const door = `${method} ${path}`;
      return this.#begin(this.#routes[door] ?? routeTo(door, { method, path, retry: "never" }), init, init);
    });
  }

  /** Makes the call of a generated method; its signature says what `T` is. */
  call<T>(id: string, input: Input, options: MethodOptions | undefined): ApiPromise<T> {
    // Decoding has checked the kind of the payload; its members are the provider's promise, which the spec writes down.
    return new ApiPromise(this.#settle(id, input, options) as Promise<Settled & { readonly data: T }>);
  }

  /** Makes the call of a generated list method. */
  list<T>(id: string, input: Input, options: MethodOptions | undefined, trail?: Trail): PagePromise<T> {
    const query: Query = { ...this.#provider.query, ...input.query };
    const next = ({ at, from, query: moved }: Step, exchange: Exchange): PagePromise<T> => {
      const walked = trail ?? { at: from, before: undefined };
      for (let link: Trail | undefined = walked; link; link = link.before) {
        if (String(link.at) === String(at)) throw new DecodeError(`the list leads back to page ${at}`, exchange);
      }
      return this.list(id, { ...input, query: { ...query, ...moved } }, options, { at, before: walked });
    };
    const page = async (): Promise<WithResponse<Page<T>>> => {
      const { data, body, response, exchange } = await this.#settle(id, input, options);
      const items = data as T[]; // as in `call`
      const step = nextStep(this.#routes[id]?.operation.pages ?? [], body, items, query);
      return { data: new Page(items, body, step && (() => next(step, exchange))), body, response };
    };
    return new PagePromise(page());
  }

  // Sends a call and judges its answer; whatever goes wrong is told to the hooks once.
  async #settle(id: string, input: Input, options: MethodOptions = {}): Promise<Settled> {
    const { path: values = [], query, body } = input;
    const route = this.#routes[id] as Route; // generated from the same spec as the method
    guard(!("body" in input) || (members(body) === body && !Array.isArray(body)), `${id}: body must be an object`);
    const path = Object.fromEntries(route.names.map((name, index) => [name, values[index]]));
    const begun = this.#begin(route, { params: { path, query: query as Query }, body }, options);
    try {
      const init = { ...begun, body, headers: options.headers };
      const { response } = await this.#named.request(route.operation.method, route.operation.path, init);
      const { exchange } = response as unknown as Settled; // the stand-in made above
      return await this.#judge(begun.call, exchange, options);
    } catch (error) {
      const { signal } = options;
      const reason = signal?.aborted && !(error instanceof CallError) ? signal.reason : error;
      this.#transport.tell("onError", begun.call, { error: reason });
      throw reason;
    }
  }

  async #judge(call: Call, exchange: Exchange, { schema }: MethodOptions): Promise<Settled> {
    const { id, operation } = call.route;
    const { response } = exchange;
    const redactor = () => this.#transport.redactor(call);
    const refuse = (data: unknown, refusal?: Refusal): never => {
      const { message = refusal?.message, ...said } = this.#provider.readFailure(members(data));
      throw apiError(exchange, data, { ...said, message }, redactor(), this.#provider, refusal?.status);
    };
    if (!response.ok) refuse(parseJson(exchange.text));
    const body = decodeBody(operation, exchange);
    const refusal = this.#provider.refusal?.(body, id);
    if (refusal) refuse(body, refusal);
    let data = unwrap(operation, body, exchange);
    if (schema) {
      const check = async (value: unknown, ...at: number[]): Promise<unknown> => {
        const result = await schema["~standard"].validate(value);
        if (result.issues) throw new ValidationError(exchange, result.issues, at, redactor());
        return result.value;
      };
      data = await (Array.isArray(data) ? Promise.all(data.map((item, index) => check(item, index))) : check(data));
    }
    return { data, body, response, exchange };
  }

  // Checks the arguments of a call, and gives what openapi-fetch is to be told of it.
  #begin(
    route: Route,
    { params, body }: RawInit,
    options: CallOptions,
  ): { readonly params: object; readonly call: Call } {
    guardOptions(options);
    const query = { ...this.#provider.query, ...params?.query };
    const path: Record<string, string> = {};
    for (const name of route.names) {
      path[name] = encodePath(`${route.id}: ${name}`, params?.path?.[name], route.operation.integers?.includes(name));
    }
    const passed = [params, body, options.headers];
    return { params: { ...params, path, query }, call: { route, options, passed, credentials: [], attempts: 0 } };
  }
}
