/** Text that is safe between tags and in attributes. */
export function escaped(source: string): string {
  return source.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

const keywords =
  "as|async|await|break|catch|class|const|continue|else|export|extends|for|from|function|if|import|in|instanceof|interface|let|new|of|readonly|return|throw|try|type|typeof|while";

/** What is coloured, by language: the first group that matches names the kind. */
const grammars: Readonly<Record<string, RegExp>> = {
  ts: new RegExp(
    `(?<comment>//[^\\n]*|/\\*[\\s\\S]*?\\*/)|(?<string>"(?:\\\\.|[^"\\\\\\n])*"|'(?:\\\\.|[^'\\\\\\n])*'|\`(?:\\\\.|[^\`\\\\])*\`)|(?<keyword>\\b(?:${keywords})\\b)|(?<value>\\b(?:true|false|null|undefined|\\d[\\d_]*n?)\\b)`,
    "g",
  ),
  json: /(?<name>"(?:\\.|[^"\\])*"(?=\s*:))|(?<string>"(?:\\.|[^"\\])*")|(?<value>\b(?:true|false|null)\b|-?\d+(?:\.\d+)?)/g,
  sh: /(?<comment>(?<=^|\s)#[^\n]*)|(?<string>'[^']*'|"[^"]*")|(?<keyword>(?<=^|\n)\s*(?:curl|npm|npx|pnpm|bun|deno)\b)|(?<value>(?<=\s)-{1,2}[A-Za-z][\w-]*)/g,
};

const languages: Readonly<Record<string, string>> = {
  typescript: "ts",
  javascript: "ts",
  js: "ts",
  bash: "sh",
  shell: "sh",
};

/** Code as HTML, with its words marked by kind; a language that is not known is only escaped. */
export function highlighted(source: string, language: string): string {
  const grammar = grammars[languages[language] ?? language];
  if (!grammar) return escaped(source);
  let html = "";
  let done = 0;
  for (const match of source.matchAll(grammar)) {
    const [kind] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? [];
    html += `${escaped(source.slice(done, match.index))}<span class="t-${kind}">${escaped(match[0])}</span>`;
    done = match.index + match[0].length;
  }
  return html + escaped(source.slice(done));
}
