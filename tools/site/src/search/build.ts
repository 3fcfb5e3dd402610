import MiniSearch from "minisearch";
import type { Entry } from "./entry.ts";
import { options } from "./options.ts";

/** Returns the index as a classic script, which loads from a folder as well as from a server. */
export function searchIndex(entries: readonly Entry[]): string {
  const index = new MiniSearch<Entry>(options);
  index.addAll(entries);
  return `globalThis.clienteleIndex=${JSON.stringify(JSON.stringify(index))};\n`;
}
