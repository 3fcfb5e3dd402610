/** Returns the keys of the path of a schema's finding; what else its segments carry, such as the payload, is left out. */
export function safePath(path: readonly unknown[]): PropertyKey[] {
  return path
    .map((step) => (step as { readonly key?: unknown } | null)?.key ?? step) // a segment has a key, a key has none
    .filter((key): key is PropertyKey => /string|number|symbol/.test(typeof key));
}
