import type { Answer } from "./answer.ts";

const KEPT_BYTES = 1 << 20;

const strict: TextDecoder = new TextDecoder("utf-8", { fatal: true });

/** Reads a body to its end: a success in full, an error up to 1 MiB, and the part of an error that arrived before it broke. */
export async function readBody(response: Response): Promise<Answer> {
  const { ok, body } = response;
  const reader = body?.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let broken: unknown;
  try {
    while (reader && (ok || size < KEPT_BYTES)) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      size += value.length;
    }
    // Not awaited: the peer may never stop, and the connection is given up either way.
    if (!ok && size >= KEPT_BYTES) reader?.cancel().catch(() => {});
  } catch (error) {
    if (ok) throw error;
    broken = error;
  }
  const [first = new Uint8Array()] = chunks;
  const bytes = chunks.length > 1 ? new Uint8Array(await new Blob(chunks).arrayBuffer()) : first;
  try {
    if (ok) return { response, text: strict.decode(bytes) };
  } catch (error) {
    broken = error;
  }
  // In a stream, so that a character which was cut off is left out.
  return { response, text: new TextDecoder().decode(bytes.subarray(0, KEPT_BYTES), { stream: true }), broken };
}
