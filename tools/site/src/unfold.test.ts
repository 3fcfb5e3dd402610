import { expect, test } from "vitest";
import { render } from "./markdown.ts";
import { unfold } from "./unfold.ts";

const folded = `# A heading
A paragraph of
two lines with **bold
words**, and a hard\\
break.

- an item of
  two lines
- another
  - one inside
    it
1. a number
   below

| a | b |
|---|---|
| 1 | 2 |

\`\`\`sh
one
two
\`\`\`

- an item

  \`\`\`sh
  three
  four
  \`\`\`
`;

test("joins the lines of paragraphs and list items", () => {
  const lines = unfold(folded).split("\n");

  expect(lines).toContain("A paragraph of two lines with **bold words**, and a hard\\");
  expect(lines).toContain("- an item of two lines");
  expect(lines).toContain("  - one inside it");
  expect(lines).toContain("1. a number below");
});

test("renders to the same HTML", () => {
  const said = (markdown: string): string => render(markdown).html.replace(/\s+/g, " ");

  expect(said(unfold(folded))).toBe(said(folded));
});

test("keeps the lines of headings, tables and code", () => {
  for (const kept of ["# A heading\n", "|---|---|\n| 1 | 2 |\n", "```sh\none\ntwo\n```", "  three\n  four\n"]) {
    expect(unfold(folded)).toContain(kept);
  }
});
