/** One request as it reached `fetch`. */
export interface Sent {
  readonly url: string;
  /** The same, taken apart. */
  readonly target: URL;
  readonly method: string | undefined;
  readonly headers: Headers;
  /** The body text; absent where there is none. */
  readonly body: string | undefined;
  readonly redirect: string | undefined;
}

/** An answer: its status (200), its body (text goes out as it is, anything else as JSON) and its headers. */
export interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a stub does with a request: gives the answer, or computes it, or throws. */
export type Reply = Answer | ((sent: Sent) => Response | Promise<Response>);

/** A `fetch` that remembers what it was given. */
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

/** Makes a `fetch` that replies by a script, whose last entry repeats. */
export function stub(...replies: readonly [Reply, ...Reply[]]): Stub {
  return record((count) => replies[Math.min(count, replies.length) - 1] ?? replies[0]);
}

/** Makes a `fetch` that replies by a script; asked once more, it throws. */
export function script(...replies: readonly Reply[]): Stub {
  return record((count) => {
    const reply = replies[count - 1];
    if (!reply) throw new RangeError(`request ${count} was not expected`);
    return reply;
  });
}

/** An answer with a JSON body. */
export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return respond({ status, body: JSON.stringify(body), headers });
}

/** What a promise rejects with; throws where it does not reject. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`resolved to ${JSON.stringify(value)} where a rejection was due`);
}
