import { readFileSync } from "node:fs";
import { join } from "node:path";
import { page } from "./address.ts";
import { capabilities, habits } from "./capability.ts";
import { escaped } from "./highlight.ts";
import { htmlTable } from "./html-table.ts";
import { codeBlock, render, renderInline } from "./markdown.ts";
import { aboutMeasurements, measurements } from "./measurements.ts";
import { docs } from "./place.ts";
import type { Proof } from "./proof.ts";
import type { Provider } from "./provider.ts";
import type { Operation } from "./specification.ts";
import { text } from "./tree.ts";

/** Returns the content of the first page: `docs/landing.md`, a card per provider, the matrix, the measurements. */
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

function card({ name, spec, quickStart }: Provider): string {
  return `<article class="card">
<h2 id="${name}"><a href="${name}/${page.overview}">${escaped(spec.title)}</a></h2>
<p>${escaped(text(spec.info.summary))}</p>
${codeBlock(quickStart, "ts")}
<p class="links"><a href="${name}/${page.overview}">Operations</a> <a href="${name}/${page.errors}">Errors</a> <a href="${name}/${page.reference}">Whole reference</a> <a href="${name}/${page.document}">OpenAPI</a></p>
</article>`;
}

function matrix(providers: readonly Provider[]): string {
  const span = providers.length + 1;
  const line = (title: string, cells: readonly string[]): string => {
    const written = cells.map((cell, at) => {
      const kind = cell === "no" ? ` class="no"` : "";
      return `<td role="cell" data-label="${escaped(providers[at]?.spec.title ?? "")}"${kind}><div>${cell}</div></td>`;
    });
    return `<tr role="row"><th scope="row" role="rowheader">${renderInline(title)}</th>${written.join("")}</tr>`;
  };
  const group = (title: string): string =>
    `<tr role="row" class="group"><th colspan="${span}" scope="rowgroup" role="rowheader">${escaped(title)}</th></tr>`;
  const rows = capabilities(providers).flatMap(({ title, capabilities: all }) => [
    group(title),
    ...all.map((row) =>
      line(
        row.title,
        providers.map(({ name }) => operationLinks(name, row.operations.get(name))),
      ),
    ),
  ]);
  const facts = habits(providers).map(({ title, forms }) =>
    line(
      title,
      providers.map(({ name }) => renderInline(forms.get(name) ?? "")),
    ),
  );
  const heads = ["Capability", ...providers.map(({ spec }) => spec.title)];
  return `<section class="wide"><h2 id="matrix">What each API can do</h2>
<p>Every cell is read from the specs; a name is the method of the client that does it.</p>
${table("matrix", heads, [...rows, group("Habits"), ...facts])}</section>`;
}

function operationLinks(provider: string, operations: readonly Operation[] = []): string {
  const links = operations.map(({ id }) => {
    const name = id.replace(/^customers\./, "").replace(/(?=[A-Z])/g, "<wbr>");
    return `<a href="${provider}/${page.operation(id)}"><code>${name}</code></a>`;
  });
  return links.join("<br>") || "no";
}

function proof(providers: readonly Provider[], proofs: ReadonlyMap<string, Proof>): string {
  const { heads, rows } = measurements(providers, proofs);
  const written = rows.map(([name = "", ...figures]) => {
    return { cells: [`<code>${escaped(name).replace("/", "/<wbr>")}</code>`, ...figures] };
  });
  return `<section class="wide"><h2 id="proof">The proof</h2>
<p>${aboutMeasurements}</p>
${htmlTable("numbers", heads, written)}</section>`;
}

function table(kind: string, heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((label) => `<th scope="col" role="columnheader">${escaped(label)}</th>`).join("");
  return `<div class="table"><table role="table" class="${kind}"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${rows.join("\n")}</tbody></table></div>`;
}
