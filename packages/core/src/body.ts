import type { Answer } from "./answer.ts";

const KEPT_BYTES = 1 << 20;

const strict: TextDecoder = new TextDecoder("utf-8", { fatal: true });
const lenient: TextDecoder = new TextDecoder();

/** Reads a body to its end: a success in full, an error up to 1 MiB, and what there is of an error that breaks off. */
export async function readBody(response: Response): Promise<Answer> {
  if (response.ok) {
    const bytes = await response.arrayBuffer();
    try {
      return { response, text: strict.decode(bytes), intact: true };
    } catch {
      return { response, text: lenient.decode(bytes.slice(0, KEPT_BYTES)), intact: false };
    }
  }
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let broken: unknown;
  try {
    for (let kept = 0; reader; ) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value.subarray(0, KEPT_BYTES - kept), { stream: true });
      kept += value.length;
      if (kept >= KEPT_BYTES) {
        // Awaiting it would wait for a peer that may never stop; the connection is given up either way.
        reader.cancel().catch(() => {});
        break;
      }
    }
  } catch (error) {
    broken = error;
  }
  return { response, text, intact: true, broken };
}
