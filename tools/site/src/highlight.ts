import { createCssVariablesTheme, createHighlighterCoreSync } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import json from "shiki/langs/json.mjs";
import shell from "shiki/langs/shellscript.mjs";
import typescript from "shiki/langs/typescript.mjs";
import yaml from "shiki/langs/yaml.mjs";

const THEME = "kinds";

const highlighter = createHighlighterCoreSync({
  themes: [createCssVariablesTheme({ name: THEME, variablePrefix: "--" })],
  langs: [typescript, json, shell, yaml],
  engine: createJavaScriptRegexEngine(),
});

/** Names of languages on fenced blocks, and the grammar for each. */
const grammars: Readonly<Record<string, string>> = {
  ts: "typescript",
  typescript: "typescript",
  js: "typescript",
  javascript: "typescript",
  json: "json",
  sh: "shellscript",
  bash: "shellscript",
  shell: "shellscript",
  yaml: "yaml",
};

/** Classes of the theme's colours, by the variable that stands for each; a variable that is absent has no colour. */
const kinds: Readonly<Record<string, string>> = {
  "var(--token-comment)": "t-comment",
  "var(--token-constant)": "t-value",
  "var(--token-function)": "t-name",
  "var(--token-keyword)": "t-keyword",
  "var(--token-string)": "t-string",
  "var(--token-string-expression)": "t-string",
};

/** Text that is safe between tags and in attributes. */
export function escaped(source: string): string {
  return source.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Code as HTML, its tokens marked by kind; code in an unknown language is only escaped. */
export function highlighted(source: string, language: string): string {
  const lang = grammars[language];
  if (!lang) return escaped(source);
  // Without a limit, so that a slow machine builds the same page.
  const lines = highlighter.codeToTokensBase(source, { lang, theme: THEME, tokenizeTimeLimit: 0 });
  return lines
    .map((tokens) =>
      tokens
        .map(({ content, color = "" }) => {
          const kind = kinds[color];
          return kind && content.trim() ? `<span class="${kind}">${escaped(content)}</span>` : escaped(content);
        })
        .join(""),
    )
    .join("\n");
}
