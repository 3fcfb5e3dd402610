const width = 112;

/** The first sentence of a Markdown text, on one line. */
export function firstSentence(text: string): string {
  const [paragraph = ""] = text.trim().split(/\n\s*\n/, 1);
  const line = oneLine(paragraph);
  // A full stop inside "e.g. this" is followed by a small letter.
  return /^.*?[.!?](?=\s+[^a-z\s]|$)/.exec(line)?.[0] ?? line;
}

/** A text with its line breaks as spaces. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

/** A title as a sentence: with a full stop, unless it ends with punctuation. */
export function sentence(title: string): string {
  return title === "" || /[.!?]$/.test(title) ? title : `${title}.`;
}

/** Joins paragraphs, leaving out the empty ones. */
export function paragraphs(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n\n");
}

/** A block of code in Markdown. */
export function code(text: string, language: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** Puts a text, which may be Markdown, into a JSDoc comment; empty texts give nothing. */
export function jsdoc(text: string, indent = ""): string {
  const safe = text.trim().replaceAll("*/", "*\\/");
  if (safe === "") return "";
  if (!safe.includes("\n") && safe.length + indent.length <= width) return `${indent}/** ${safe} */\n`;
  const lines = wrap(safe).map((line) => `${indent} * ${line}`.trimEnd());
  return `${indent}/**\n${lines.join("\n")}\n${indent} */\n`;
}

// Paragraphs and list items are filled anew; lines to which Markdown or JSDoc gives a meaning stay: code, tables, links.
function wrap(text: string): readonly string[] {
  const blocks: { text: string; isFixed: boolean }[] = [];
  let isCode = false;
  let isOpen = false;
  for (const line of text.split("\n")) {
    const isFence = /^\s*(```|~~~)/.test(line);
    const isFixed = isCode || isFence || line.trim() === "" || /^\s*([|>#]|@see )/.test(line);
    const last = blocks.at(-1);
    if (last && isOpen && !isFixed && !/^\s*([-*+] |\d+[.)] |@)/.test(line)) last.text += ` ${line.trim()}`;
    else blocks.push({ text: line, isFixed });
    if (isFence) isCode = !isCode;
    // Two spaces or a backslash at the end of a line are a line break of the author's.
    isOpen = !isFixed && !/( {2}|\\)$/.test(line);
  }
  return blocks.flatMap((block) => (block.isFixed ? [block.text] : fill(block.text)));
}

function fill(block: string): readonly string[] {
  const [indent = ""] = /^\s*([-*+] |\d+[.)] |@\w+ )?/.exec(block) ?? [];
  const hanging = indent.trimStart().startsWith("@") ? "  " : " ".repeat(indent.length);
  const lines: string[] = [];
  let current = "";
  // A word that would mean something at the start of a line stays where it is.
  for (const word of block.slice(indent.length).split(/ +(?![-*+#>|@]|\d+[.)](?: |$))/)) {
    const start = lines.length === 0 ? indent : hanging;
    if (current !== "" && start.length + current.length + 1 + word.length > width) {
      lines.push(start + current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return [...lines, (lines.length === 0 ? indent : hanging) + current];
}
