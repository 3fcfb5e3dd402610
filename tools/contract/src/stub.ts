/** A request as it reached `fetch`. */
export interface Sent {
  readonly url: string;
  /** The parsed URL. */
  readonly target: URL;
  readonly method: string | undefined;
  readonly headers: Headers;
  /** The body as text; absent if there is none. */
  readonly body: string | undefined;
  readonly redirect: string | undefined;
}

/** A reply: its status (200 by default), its body (text as it is, anything else as JSON) and its headers. */
export interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A stub's reaction to a request: a reply, or a function that returns one or throws. */
export type Reply = Answer | ((sent: Sent) => Response | Promise<Response>);

/** A `fetch` that records its requests. */
export interface Stub {
  (url: string, init: RequestInit): Promise<Response>;
  readonly sent: readonly Sent[];
}

const respond = ({ status = 200, body, headers }: Answer): Response => {
  const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  return new Response(text ?? null, { status, headers: { "content-type": "application/json", ...headers } });
};

const record = (choose: (count: number) => Reply): Stub => {
  const sent: Sent[] = [];
  const fetch = async (url: string, { method, headers, body, redirect }: RequestInit): Promise<Response> => {
    const target = new URL(url);
    const one = { url, target, method, headers: new Headers(headers), body: body ? String(body) : undefined, redirect };
    const reply = choose(sent.push(one));
    return typeof reply === "function" ? reply(one) : respond(reply);
  };
  return Object.assign(fetch, { sent });
};

/** Creates a `fetch` that replies by a script, whose last entry repeats. */
export function stub(...replies: readonly [Reply, ...Reply[]]): Stub {
  return record((count) => replies[Math.min(count, replies.length) - 1] ?? replies[0]);
}

/** Creates a `fetch` that replies by a script, and throws after its end. */
export function script(...replies: readonly Reply[]): Stub {
  return record((count) => {
    const reply = replies[count - 1];
    if (!reply) throw new RangeError(`request ${count} was not expected`);
    return reply;
  });
}

/** Returns a response with a JSON body. */
export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return respond({ status, body: JSON.stringify(body), headers });
}

/** Returns the reason of a rejection; throws if the promise is fulfilled. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`resolved to ${JSON.stringify(value)} where a rejection was due`);
}
