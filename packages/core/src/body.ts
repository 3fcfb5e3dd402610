import type { ReadBody } from "./answer.ts";

const KEPT_BYTES = 1 << 20;

const strict: TextDecoder = new TextDecoder("utf-8", { fatal: true });

/** Reads a body to its end: a success in full, an error up to 1 MiB, and what there is of an error that breaks off. */
export async function readBody(response: Response): Promise<ReadBody> {
  if (response.ok) {
    const bytes = await response.arrayBuffer();
    try {
      return { text: strict.decode(bytes) };
    } catch (broken) {
      return { text: new TextDecoder().decode(bytes.slice(0, KEPT_BYTES)), broken };
    }
  }
  const decoder = new TextDecoder();
  let text = "";
  try {
    const reader = response.body?.getReader();
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
  } catch (broken) {
    return { text, broken };
  }
  return { text };
}
