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
    for await (const chunk of answer.body) {
      if (response.destroyed) return;
      // Handed to the system before the next read, which may break the connection.
      await new Promise((resolve) => response.write(chunk, resolve));
    }
    response.end();
  } catch {
    response.destroy();
  }
}
