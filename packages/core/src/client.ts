import type { Exchange } from "./answer.ts";
import { ApiPromise, type WithResponse } from "./api-promise.ts";
import { Call, type Input } from "./call.ts";
import { decodeBody, parseJson, unwrap } from "./decode.ts";
import { DecodeError } from "./decode-error.ts";
import { CallError } from "./error.ts";
import { apiError } from "./failure.ts";
import { guard, guardBaseUrl, guardBrowser, guardHeaders, guardNumber, guardPath } from "./guard.ts";
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

interface Settled {
  readonly result: WithResponse<unknown>;
  readonly call: Call;
  readonly exchange: Exchange;
}

/** The cursors of a list walked so far, newest first. */
interface Trail {
  readonly at: unknown;
  readonly before: Trail | undefined;
}

// openapi-fetch leaves an answer without content alone, so that reading and judging the body stays with us.
class Carrier {
  readonly status = 204;
  readonly ok = true;
  readonly headers: Headers = new Headers();
  readonly exchange: Exchange;

  constructor(exchange: Exchange) {
    this.exchange = exchange;
  }
}

const guardOptions = ({ timeout, maxRetries, headers }: CallOptions): void => {
  if (timeout !== undefined) guardNumber(timeout, "timeout (milliseconds)", 1, false);
  if (maxRetries !== undefined) guardNumber(maxRetries, "maxRetries", 0, true);
  guardHeaders(headers, "headers");
};

const pathNames = (path: string): string[] => Array.from(path.matchAll(/\{([^}]+)\}/g), ([, name = ""]) => name);

/** The engine of every provider's client: what its named methods and its `raw` have in common. */
export class Client<Paths extends {}> {
  /** The openapi-fetch client of the spec, behind the same authentication, retries, timeout and guards. */
  readonly raw: RawClient<Paths>;
  readonly #named: UntypedClient;
  readonly #provider: Provider;
  readonly #transport: Transport;

  /** Checks the options; throws a `ConfigurationError` that names the bad one and says what to pass. */
  constructor(provider: Provider, options: ClientOptions) {
    if (provider.secrets.length) guardBrowser(options.dangerouslyAllowBrowser);
    guardOptions(options);
    guard(
      options.fetch === undefined || typeof options.fetch === "function",
      "fetch must be a function like the platform's",
    );
    const baseUrl = guardBaseUrl(options.baseUrl ?? provider.baseUrl, options.allowInsecureHttp);
    const transport = new Transport(provider, options);
    const headers = { accept: "application/json", ...options.headers };
    const shared = { baseUrl, headers, indexedQuery: provider.indexedQuery };
    this.#provider = provider;
    this.#transport = transport;
    // PlainRequest and Carrier have of Request and Response what openapi-fetch reads.
    const send = async (request: unknown): Promise<unknown> => {
      const plain = request as PlainRequest & { readonly call: Call };
      return new Carrier(await transport.exchange(plain, plain.call));
    };
    this.#named = createOpenApiClient({ ...shared, fetch: send as never, Request: PlainRequest as never });
    const routes = new Map(
      Object.entries(provider.operations).map((entry) => [`${entry[1].method} ${entry[1].path}`, entry]),
    );
    this.raw = createRaw<Paths>(shared, transport, (method, path, init) => {
      const [id, operation] = routes.get(`${method} ${path}`) ?? [
        `${method} ${path}`,
        { method, path, retry: "never" },
      ];
      return this.#begin(id, operation, init, init);
    });
  }

  /** Makes the call of a generated method; its signature says what `T` is. */
  call<T>(id: string, input: Input, options: MethodOptions | undefined): ApiPromise<T> {
    // Decoding has checked the kind of the payload; its members are the provider's promise, which the spec writes down.
    return new ApiPromise(this.#settle(id, input, options).then(({ result }) => result as WithResponse<T>));
  }

  /** Makes the call of a generated list method. */
  list<T>(id: string, input: Input, options: MethodOptions | undefined, trail?: Trail): PagePromise<T> {
    const query: Query = { ...this.#provider.query, ...input.query };
    const settled = this.#settle(id, input, options).then(({ result, call, exchange }) => {
      const { body, response } = result;
      const items = result.data as T[]; // as in `call`
      const step = nextStep(call.operation.pages ?? [], body, items, query);
      const next = ({ at, from, query: moved }: Step): PagePromise<T> => {
        const walked = trail ?? { at: from, before: undefined };
        for (let link: Trail | undefined = walked; link; link = link.before) {
          if (String(link.at) === String(at)) throw new DecodeError(`the list leads back to page ${at}`, exchange);
        }
        return this.list(id, { ...input, query: { ...query, ...moved } }, options, { at, before: walked });
      };
      return { data: new Page(items, body, step && (() => next(step))), body, response };
    });
    return new PagePromise(settled);
  }

  // Sends a call and judges its answer; whatever goes wrong is told to the hooks once.
  async #settle(id: string, input: Input, options: MethodOptions = {}): Promise<Settled> {
    const operation = this.#provider.operations[id] as Operation; // generated from the same spec as the method
    const names = pathNames(operation.path);
    const path = Object.fromEntries(names.map((name, index) => [name, input.path?.[index]]));
    const query = { ...this.#provider.query, ...input.query };
    if ("body" in input) {
      const { body } = input;
      guard(typeof body === "object" && body !== null && !Array.isArray(body), `${id}: body must be an object`);
    }
    const call = this.#begin(id, operation, { params: { path, query }, body: input.body }, options);
    try {
      const init = { params: { path, query }, body: input.body, headers: options.headers, call };
      const carrier = await this.#named.request(operation.method, operation.path, init);
      const { exchange } = carrier.response as unknown as Carrier; // what `send` gave
      return { result: await this.#judge(call, exchange, options), call, exchange };
    } catch (error) {
      const { signal } = options;
      const reason = signal?.aborted && !(error instanceof CallError) ? signal.reason : error;
      this.#transport.tell("onError", call, { error: reason });
      throw reason;
    }
  }

  async #judge(call: Call, exchange: Exchange, options: MethodOptions): Promise<WithResponse<unknown>> {
    const { operation, id } = call;
    const { response, text } = exchange;
    const redactor = () => this.#transport.redactor(call);
    const refuse = (data: unknown, refusal?: Refusal): never => {
      const said = this.#provider.readFailure(members(data));
      const message = said.message ?? refusal?.message;
      throw apiError(exchange, data, { ...said, message }, redactor(), this.#provider, refusal?.status);
    };
    if (!response.ok) refuse(parseJson(text));
    const body = decodeBody(operation, exchange);
    const refusal = this.#provider.refusal?.(body, id);
    if (refusal) refuse(body, refusal);
    const payload = unwrap(operation, body, exchange);
    const { schema } = options;
    if (!schema) return { data: payload, body, response };
    const check = async (value: unknown, at: readonly number[]): Promise<unknown> => {
      const result = await schema["~standard"].validate(value);
      if (result.issues) throw new ValidationError(exchange, result.issues, at, redactor());
      return result.value;
    };
    const data = Array.isArray(payload)
      ? await Promise.all(payload.map((item, index) => check(item, [index])))
      : await check(payload, []);
    return { data, body, response };
  }

  #begin(id: string, operation: Operation, init: RawInit, options: CallOptions): Call {
    guardOptions(options);
    const { path, query = {} } = init.params ?? {};
    const values: Readonly<Record<string, unknown>> = path ?? {};
    for (const name of pathNames(operation.path)) {
      guardPath(`${id}: ${name}`, values[name], operation.integers?.includes(name) ?? false);
    }
    return new Call(id, operation, options, query, init.body);
  }
}
