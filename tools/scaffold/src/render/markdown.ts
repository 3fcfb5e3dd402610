/** Returns a text as the cell of a table. */
export function cell(words: string): string {
  return words.replaceAll("|", "\\|").replaceAll(/\s+/g, " ").trim();
}

/** Returns the first sentence of a text. */
export function firstSentence(text: string): string {
  const line = cell(text.split(/\n\s*\n/, 1)[0] ?? "");
  return /^.*?[.!?](?=\s+[^a-z\s]|$)/.exec(line)?.[0] ?? line;
}
