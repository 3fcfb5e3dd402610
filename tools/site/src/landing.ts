import { readFileSync } from "node:fs";
import { join } from "node:path";
import { page } from "./address.ts";
import { capabilities, habits } from "./capability.ts";
import { escaped } from "./highlight.ts";
import { codeBlock, render, renderInline } from "./markdown.ts";
import { docs } from "./place.ts";
import type { Proof } from "./proof.ts";
import type { Provider } from "./provider.ts";
import { list, text } from "./tree.ts";

/** The content of the first page: the words of `docs/landing.md`, a card per provider, the matrix, the proof. */
export function landing(providers: readonly Provider[], proofs: ReadonlyMap<string, Proof>): string {
  const [opening = "", ...rest] = readFileSync(join(docs, "landing.md"), "utf8").split(/^---$/m);
  return [
    `<section class="hero">${render(opening).html}</section>`,
    `<section class="cards" aria-label="Providers">${providers.map(card).join("\n")}</section>`,
    `<section class="prose">${render(rest.join("\n")).html}</section>`,
    matrix(providers),
    proof(providers, proofs),
  ].join("\n");
}

function card({ name, packageName, spec, quickStart }: Provider): string {
  return `<article class="card">
<h2 id="${name}"><a href="${name}/${page.reference}">${escaped(spec.title)}</a></h2>
<p>${escaped(text(spec.info.summary))}</p>
${codeBlock(`npm install ${packageName}`, "sh")}
${codeBlock(quickStart, "ts")}
<p class="links"><a href="${name}/${page.reference}">Reference</a> <a href="${name}/${page.overview}">As text</a> <a href="${name}/${page.overviewMarkdown}">Markdown</a> <a href="${name}/${page.document}">OpenAPI</a></p>
</article>`;
}

function matrix(providers: readonly Provider[]): string {
  const heads = providers.map(({ spec }) => `<th scope="col">${escaped(spec.title)}</th>`).join("");
  const span = providers.length + 1;
  const groups = capabilities(providers).map(({ title, capabilities: rows }) => {
    const lines = rows.map(({ title: row, operations }) => {
      const cells = providers.map(({ name }) => {
        const links = (operations.get(name) ?? []).map(
          ({ id }) => `<a href="${name}/${page.operation(id)}"><code>${id.replace(/^customers\./, "")}</code></a>`,
        );
        return links.length > 0 ? `<td>${links.join("<br>")}</td>` : `<td class="no"><span>no</span></td>`;
      });
      return `<tr><th scope="row">${renderInline(row)}</th>${cells.join("")}</tr>`;
    });
    return `<tr class="group"><th colspan="${span}" scope="rowgroup">${escaped(title)}</th></tr>${lines.join("\n")}`;
  });
  const facts = habits(providers).map(({ title, forms }) => {
    const cells = providers.map(({ name }) => `<td>${renderInline(forms.get(name) ?? "")}</td>`).join("");
    return `<tr><th scope="row">${escaped(title)}</th>${cells}</tr>`;
  });
  return `<section class="wide"><h2 id="matrix">What each API can do</h2>
<p>Every cell is read from the specs; a name is the method of the client that does it.</p>
<div class="table" tabindex="0"><table class="matrix"><thead><tr><th scope="col">Capability</th>${heads}</tr></thead><tbody>${groups.join("\n")}
<tr class="group"><th colspan="${span}" scope="rowgroup">Habits</th></tr>${facts.join("\n")}</tbody></table></div></section>`;
}

const unmeasured = `<td class="no">not measured in this build</td>`;

function proof(providers: readonly Provider[], proofs: ReadonlyMap<string, Proof>): string {
  const rows = providers.map(({ name, packageName, spec }) => {
    const found = proofs.get(name);
    const { coverage, bytes, evidence } = found ?? {};
    const levels = ["recorded", "documented", "inferred"].map((level) =>
      evidence ? `<td>${evidence.get(level) ?? 0}</td>` : unmeasured,
    );
    const covered = coverage
      ? `<td>${coverage.exercised} of ${coverage.documented}</td><td>${coverage.exchanges.toLocaleString("en")}</td><td>${coverage.mutants.toLocaleString("en")}</td>`
      : unmeasured.repeat(3);
    const size = bytes === undefined ? unmeasured : `<td>${(bytes / 1024).toFixed(1)} KiB</td>`;
    const operations = spec.operations.length;
    return `<tr><th scope="row"><code>${escaped(packageName)}</code></th><td>${operations}</td>${covered}${levels.join("")}${size}</tr>`;
  });
  return `<section class="wide"><h2 id="proof">The proof</h2>
<p>Numbers of this build, taken from its artifacts: the ledgers of the contract tests, the evidence that the specs state for every operation, answer and schema, and the built packages, core included, minified and gzipped.</p>
<div class="table" tabindex="0"><table class="numbers"><thead><tr><th scope="col">Package</th><th scope="col">Operations</th><th scope="col">Documented items exercised</th><th scope="col">Exchanges</th><th scope="col">Mutants refused</th><th scope="col">Recorded</th><th scope="col">Documented</th><th scope="col">Inferred</th><th scope="col">Size</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div></section>`;
}

/** The first page as Markdown: the words, the quick starts and what each API can do. */
export function landingText(providers: readonly Provider[]): string {
  const words = readFileSync(join(docs, "landing.md"), "utf8").replace(/^---$/gm, "").trim();
  const cards = providers.map(
    ({ name, packageName, spec, quickStart }) =>
      `## ${spec.title}\n\n${text(spec.info.summary)}\n\n\`npm install ${packageName}\`\n\n\`\`\`ts\n${quickStart}\n\`\`\`\n\n[Overview](${name}/${page.overviewMarkdown})`,
  );
  const names = providers.map(({ spec }) => spec.title);
  const rows = capabilities(providers).flatMap(({ capabilities: all }) =>
    all.map(({ title, operations }) => {
      const cells = providers.map(({ name }) =>
        list(operations.get(name)).length > 0
          ? (operations.get(name) ?? []).map(({ id }) => `\`${id}\``).join(", ")
          : "no",
      );
      return `| ${title} | ${cells.join(" | ")} |`;
    }),
  );
  const table = [`| Capability | ${names.join(" | ")} |`, `|---|${names.map(() => "---|").join("")}`, ...rows].join(
    "\n",
  );
  return `${[words, ...cards, "## What each API can do", table].join("\n\n")}\n`;
}
