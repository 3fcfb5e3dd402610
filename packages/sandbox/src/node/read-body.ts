import type { IncomingMessage } from "node:http";

const MOST_BYTES = 1 << 20;
// So much of a body that is too large is read and dropped, so that its sender reads the answer.
const MOST_DROPPED = 64 << 20;

/** A request body that is too large. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
}

/** Reads the body of a request as text; throws `TooLarge` beyond 1 MiB. A GET may have one, too. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const { "content-length": length = "0", "transfer-encoding": encoding } = request.headers;
  // Most requests have no body, and waiting for its end takes longer than the answer.
  if (length === "0" && encoding === undefined) return "";
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length; // without an encoding, chunks are buffers
    if (size <= MOST_BYTES) chunks.push(chunk as Buffer); // as above
    if (size > MOST_DROPPED) break;
  }
  if (size > MOST_BYTES) throw new TooLarge(`The body has more than ${MOST_BYTES} bytes.`);
  return Buffer.concat(chunks).toString("utf8");
}
