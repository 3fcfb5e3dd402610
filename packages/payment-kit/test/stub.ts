import type { Fetch } from "@clientele/core";

/** One request as it reached `fetch`. */
interface Sent {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: Headers;
  readonly body: unknown;
  readonly redirect: string | undefined;
}

/** What a stub does with a request: answers it, or throws. */
export type Reply = (sent: Sent) => Response | Promise<Response>;

/** A `fetch` that remembers what it was given and replies by a script, whose last entry repeats. */
export interface Stub extends Fetch {
  readonly sent: readonly Sent[];
}

/** Makes a stub of `fetch`. */
export function stub(...replies: readonly [Reply, ...Reply[]]): Stub {
  const sent: Sent[] = [];
  const fetch: Fetch = async (url, { method, headers, body, redirect }) => {
    const one = { url, method, headers: new Headers(headers), body, redirect };
    const reply = replies[Math.min(sent.push(one), replies.length) - 1] ?? replies[0];
    return reply(one);
  };
  return Object.assign(fetch, { sent });
}

/** An answer with a JSON body. */
export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, { status, headers });
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
