import type { Package } from "@clientele/release/workspace";

/** Returns the names of a client's entry points that work without a client, `webhooks` for `@clientele/x/webhooks`. */
export function independentEntries({ manifest, client }: Package): string[] {
  const names = Object.keys(manifest.exports ?? {}).map((path) => path.slice(2));
  return client ? names.filter((name) => name && name !== "raw" && !name.endsWith(".json")) : [];
}
