import type { Answer } from "./answer.ts";
import { ApiPromise, type WithResponse } from "./api-promise.ts";
import type { Call, Input } from "./call.ts";
import { decodeBody, parseJson, unwrap } from "./decode.ts";
import { DecodeError } from "./decode-error.ts";
import { apiError } from "./failure.ts";
import { encodePath, guard, guardBaseUrl, guardBrowser, guardOptions } from "./guard.ts";
import { members } from "./json.ts";
import { createOpenApiClient, type RawClient, type UntypedClient } from "./openapi.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions, ClientOptions, RequestOptions, SchemaOptions } from "./options.ts";
import { Page, PagePromise } from "./page.ts";
import { nextStep, type Query } from "./paging.ts";
import type { Provider, Refusal } from "./provider.ts";
import { createRaw, type RawInit } from "./raw.ts";
import { PlainRequest } from "./request.ts";
import { ValidationError } from "./schema.ts";
import { Transport } from "./transport.ts";

/** The options that a generated method takes, with a schema or without. */
export type MethodOptions = RequestOptions | SchemaOptions<unknown>;

interface Settled extends WithResponse<unknown> {
  readonly call: Call;
  readonly answer: Answer;
}

interface Route {
  readonly id: string;
  readonly rule: Operation;
  /** The names in the path template. */
  readonly names: readonly string[];
}

const routeTo = (id: string, rule: Operation): Route => ({ id, rule, names: rule.path.match(/[^{]+(?=})/g) ?? [] });

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
    for (const [id, rule] of Object.entries(provider.operations)) {
      this.#routes[id] = this.#routes[`${rule.method} ${rule.path}`] = routeTo(id, rule);
    }
    this.#named = createOpenApiClient(shared);
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

  /**
   * Makes the call of a generated list method.
   *
   * @param trail - Where the pages before this one were asked for.
   */
  list<T>(id: string, input: Input, options: MethodOptions | undefined, trail: readonly string[] = []): PagePromise<T> {
    const query: Query = { ...this.#provider.query, ...input.query };
    const page = async (): Promise<WithResponse<Page<T>>> => {
      const { data, body, response, call, answer } = await this.#settle(id, input, options);
      const items = data as T[]; // as in `call`
      const step = nextStep(call.rule.pages ?? [], body, items, query);
      const next = (): PagePromise<T> => {
        const { at, from, moved } = step as NonNullable<typeof step>; // only a page that has a next one is given this
        const walked = [...trail, String(from)];
        if (walked.includes(String(at))) throw new DecodeError(`the list leads back to page ${at}`, call, answer);
        return this.list(id, { ...input, query: { ...query, ...moved } }, options, walked);
      };
      return { data: new Page(items, body, step && next), body, response };
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
    const { call, params } = begun;
    let answer: Answer | undefined;
    // openapi-fetch leaves an answer without content alone, so it is given one: reading and judging stays with us.
    const fetch = async (request: PlainRequest): Promise<object> => {
      answer = await this.#transport.exchange(request, call);
      return { status: 204, headers: { get: () => null } };
    };
    try {
      const init = { params, body, headers: options.headers, Request: PlainRequest, fetch };
      await this.#named.request(route.rule.method, route.rule.path, init);
      return { ...(await this.#judge(call, answer as Answer, options)), call, answer: answer as Answer }; // `fetch` was called
    } catch (error) {
      throw this.#transport.fail(error, call);
    }
  }

  async #judge(call: Call, answer: Answer, { schema }: MethodOptions): Promise<WithResponse<unknown>> {
    const { response } = answer;
    const redactor = () => this.#transport.redactor(call);
    const refuse = (data: unknown, refusal?: Refusal): never => {
      const { message = refusal?.message, ...said } = this.#provider.readFailure(members(data));
      throw apiError(call, answer, data, { ...said, message }, redactor(), this.#provider, refusal?.status);
    };
    if (!response.ok) refuse(parseJson(answer.text));
    const body = decodeBody(call, answer);
    const refusal = this.#provider.refusal?.(body, call.operation);
    if (refusal) refuse(body, refusal);
    let data = unwrap(call, body, answer);
    if (schema) {
      const check = async (value: unknown, ...at: number[]): Promise<unknown> => {
        const result = await schema["~standard"].validate(value);
        if (result.issues) throw new ValidationError(call, response, result.issues, at, redactor());
        return result.value;
      };
      data = await (Array.isArray(data) ? Promise.all(data.map((item, index) => check(item, index))) : check(data));
    }
    return { data, body, response };
  }

  // Checks the arguments of a call, and gives what openapi-fetch is to be told of it.
  #begin(
    { id, rule, names }: Route,
    { params, body }: RawInit,
    options: CallOptions,
  ): { readonly params: object; readonly call: Call } {
    guardOptions(options);
    const query = { ...this.#provider.query, ...params?.query };
    const path: Record<string, string> = {};
    for (const name of names) path[name] = encodePath(id, name, params?.path?.[name], rule.integers?.includes(name));
    const passed = [params?.path, query, body, options.headers];
    const call: Call = { operation: id, attempts: 0, rule, options, passed, credentials: [] };
    return { params: { ...params, path, query }, call };
  }
}
