import type { ApiPromise } from "./api-promise.ts";
import type { Input } from "./call.ts";
import type { Client, MethodOptions } from "./client.ts";
import type { PagePromise } from "./page.ts";

/** Base of the generated classes that hold the methods of one resource. */
export class Resource {
  readonly #client: Pick<Client<{}>, "call" | "list">;

  constructor(client: Pick<Client<{}>, "call" | "list">) {
    this.#client = client;
  }

  /** Makes a call; the signature of the generated method says what `T` is. */
  protected call<T>(id: string, input: Input, options: MethodOptions | undefined): ApiPromise<T> {
    return this.#client.call(id, input, options);
  }

  /** Makes a list call. */
  protected pages<T>(id: string, input: Input, options: MethodOptions | undefined): PagePromise<T> {
    return this.#client.list(id, input, options);
  }
}
