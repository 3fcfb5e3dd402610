import { lexer } from "marked";

/**
 * Makes one line of each paragraph and list item of a Markdown text, code and tables apart: Redoc's search shows texts
 * without their line breaks, and words would run together.
 */
export function unfold(markdown: string): string {
  return lexer(markdown)
    .map(({ type, raw }) => {
      if (type === "paragraph") return raw.replace(/(?<=[^\s\\])\n(?=\S)/g, " ");
      if (type === "list" && !raw.includes("```"))
        return raw.replace(/(?<=[^\s\\])\n *(?=\S)(?![*+-] |\d+[.)] )/g, " ");
      return raw;
    })
    .join("");
}
