import type { ServerResponse } from "node:http";

/** Sends a `Response`. If its body breaks, so does the connection. */
export async function sendResponse(response: ServerResponse, answer: Response): Promise<void> {
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) {
    if (name !== "set-cookie") response.setHeader(name, value);
  }
  const cookies = answer.headers.getSetCookie();
  if (cookies.length) response.setHeader("set-cookie", cookies);
  if (!answer.body) {
    response.end();
    return;
  }
  try {
    const chunks = answer.body.getReader();
    let { value } = await chunks.read();
    const isStream = answer.headers.get("content-type") === "text/event-stream";
    while (value !== undefined && !response.destroyed) {
      // What is complete is sent at once, with its length; a stream is sent as it comes.
      const next = isStream ? undefined : await chunks.read().catch(() => BROKEN);
      if (next?.done) {
        response.end(value);
        return;
      }
      // Handed to the system before the connection is broken.
      await new Promise((resolve) => response.write(value, resolve));
      if (next === BROKEN) throw new TypeError("The body is broken.");
      value = (next ?? (await chunks.read())).value;
    }
    response.end();
  } catch {
    response.destroy();
  }
}

const BROKEN = { done: false, value: undefined } as const;
