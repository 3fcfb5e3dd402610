import type { Fetch } from "@clientele/core";

/** One request as it reached `fetch`. */
interface Sent {
  readonly method: string | undefined;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string | undefined;
}

/** A scripted answer: its status, its body (text goes out as it is, anything else as JSON) and its headers. */
export interface Reply {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A `fetch` that remembers what it was given and answers by a script; asked once more, it throws. */
export interface Stub extends Fetch {
  readonly sent: readonly Sent[];
}

/** Makes a stub of `fetch`. */
export function stub(...replies: readonly Reply[]): Stub {
  const sent: Sent[] = [];
  const fetch: Fetch = async (url, { method, headers, body }) => {
    sent.push({ method, url: new URL(url), headers: new Headers(headers), body: body ? String(body) : undefined });
    const reply = replies[sent.length - 1];
    if (!reply) throw new RangeError(`request ${sent.length} was not expected: ${method} ${url}`);
    const { status = 200, body: answer } = reply;
    const text = answer === undefined || typeof answer === "string" ? answer : JSON.stringify(answer);
    return new Response(text ?? null, { status, headers: { "content-type": "application/json", ...reply.headers } });
  };
  return Object.assign(fetch, { sent });
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
