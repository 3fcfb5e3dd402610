import { join } from "node:path";
import type { Rule } from "@clientele/sandbox";
import { build } from "esbuild";
import { escaped } from "./highlight.ts";
import { htmlTable } from "./html-table.ts";
import type { NavigationGroup } from "./layout.ts";
import { renderInline } from "./markdown.ts";
import { onThisPage } from "./page/toc.ts";
import { root } from "./place.ts";
import { sources } from "./sources.ts";
import { isTree, list, text } from "./tree.ts";
import type { Twin } from "./twin.ts";

/** Path of the page below the root of the site. */
export const rulesPath = "guides/sandbox-rules.html";

const title = "Rules of the sandbox";
const lead =
  "What the sandbox does, and how well each of it is known: **recorded** in real traffic, **documented** by the provider, **inferred** from its other behaviour, or **unknown**. An unknown rule is an assumption, which `assume` switches by its name.";

/** Reads the rules of the sandbox, from its sources. */
export async function sandboxRules(): Promise<readonly Rule[]> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "packages/sandbox/src/index.ts")],
    bundle: true,
    format: "esm",
    platform: "neutral",
    external: ["node:*"],
    plugins: [sources],
    write: false,
    logLevel: "warning",
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? "").toString("base64");
  const { createSandbox } = await import(`data:text/javascript;base64,${code}`);
  return list(createSandbox().rules).filter(isRule);
}

function isRule(value: unknown): value is Rule {
  return isTree(value) && [value.id, value.level, value.source, value.summary].every((part) => text(part) !== "");
}

/** Returns the page of the rules, by what their names begin with. */
export function rulesPage(rules: readonly Rule[], aside: readonly NavigationGroup[]): Twin {
  const groups = Object.entries(Object.groupBy(rules, ({ id }) => id.split(".")[0] ?? ""));
  const heads = ["Rule", "Behaviour", "Evidence", "Source"];
  const sections = groups.map(([name, all = []]) => {
    const rows = all.map(({ id, level, source, summary, ...rest }) => ({
      id,
      cells: [
        `<code>${escaped(id).replace(".", ".<wbr>")}</code>`,
        renderInline(summary),
        `<span class="badge ${level}">${level}</span>${"default" in rest ? ` default <code>${rest.default}</code>` : ""}`,
        renderInline(source),
      ],
    }));
    return `<h2 id="${escaped(name)}"><code>${escaped(name)}</code></h2>\n${htmlTable("rules", heads, rows)}`;
  });
  const html = `<h1 id="top">${title}</h1>\n${onThisPage(sections.join("\n"))}\n<p class="lead">${renderInline(lead)}</p>\n${sections.join("\n")}`;
  const texts = groups.map(([name, all = []]) => {
    const rows = all.map(
      ({ id, level, source, summary }) => `| \`${id}\` | ${[summary, level, source].map(cell).join(" | ")} |`,
    );
    return [`## ${name}`, [`| ${heads.join(" | ")} |`, "|---|---|---|---|", ...rows].join("\n")].join("\n\n");
  });
  const description = "What the sandbox does, and how well each of its rules is known.";
  const page = { path: rulesPath, title, description, aside, html, kind: "reading" as const };
  return { page, markdown: `${[`# ${title}`, lead, ...texts].join("\n\n")}\n` };
}

function cell(words: string): string {
  return words.replaceAll("|", "\\|").replace(/\s+/g, " ");
}
