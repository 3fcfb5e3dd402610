/** Returns the pages whose address shares parts with the wanted one, the most similar first. */
export function nearest<T extends { readonly path: string }>(wanted: string, pages: readonly T[]): T[] {
  const words = pairsOf(wanted);
  return pages
    .map((page) => ({ page, score: similarity(words, pairsOf(page.path)) }))
    .filter(({ score }) => score > 0.25)
    .sort((a, b) => b.score - a.score)
    .map(({ page }) => page);
}

function pairsOf(address: string): ReadonlySet<string> {
  const plain = address
    .toLowerCase()
    .replace(/\.(html|md)$/, "")
    .replace(/[^a-z\d]+/g, " ")
    .trim();
  return new Set([...plain].map((_, index) => plain.slice(index, index + 2)).filter(({ length }) => length === 2));
}

/** Returns Dice's coefficient of two sets of letter pairs. */
function similarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size || 1);
}
