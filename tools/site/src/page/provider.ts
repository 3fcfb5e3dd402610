import { page } from "../address.ts";
import { escaped } from "../highlight.ts";
import { codeBlock, render } from "../markdown.ts";
import type { Provider } from "../provider.ts";
import { evidenceOf, type Operation } from "../specification.ts";
import { list, text, tree } from "../tree.ts";
import { legend, mark } from "./evidence.ts";
import { onThisPage } from "./toc.ts";

/** Returns the page of a provider: what its API is, its operations, its servers and its ways to authenticate. */
export function providerPage({ spec, packageName, quickStart, setup }: Provider): string {
  const { info } = spec;
  const evidence = evidenceOf(info);
  const servers = list(spec.document.servers).map((server) => {
    const { url, description } = tree(server);
    return `<div><dt><code>${escaped(text(url))}</code></dt><dd>${escaped(text(description))}</dd></div>`;
  });
  const schemes = Object.entries(tree(tree(spec.document.components).securitySchemes)).map(([name, scheme]) => {
    const described = render(text(spec.resolve(scheme).description)).html;
    return `<h3 id="${name.toLowerCase()}"><code>${escaped(name)}</code></h3>${described}`;
  });
  const sections = [
    `<h2 id="operations">Operations</h2>${index(spec.operations)}`,
    spec.webhooks.length > 0 ? `<h2 id="webhooks">Webhooks</h2>${index(spec.webhooks)}` : "",
    `<h2 id="client">Client</h2><p>Package <code>${escaped(packageName)}</code></p>${codeBlock(quickStart, "ts")}`,
    `<h2 id="options">Construction</h2>${codeBlock(setup, "ts")}`,
    `<div class="description">${render(text(info.description).trim()).html}</div>`,
    `<h2 id="servers">Servers</h2><dl class="fields">${servers.join("")}</dl>`,
    `<h2 id="security-schemes">Security schemes</h2>${schemes.join("")}`,
    evidence ? `<h2 id="evidence">Evidence</h2><p>${mark(evidence)} ${escaped(evidence.note)}</p>${legend()}` : "",
  ].join("\n");
  return `<h1 id="top">${escaped(text(info.title))}</h1>
<p class="lead">${escaped(text(info.summary))}</p>
<p class="links"><a href="${page.reference}">Whole reference</a> <a href="${page.errors}">Errors</a> <a href="${page.document}">OpenAPI document</a> <a href="${page.overviewMarkdown}">Markdown</a></p>
${onThisPage(sections)}
${sections}`;
}

function index(operations: readonly Operation[]): string {
  const items = operations.map(({ id, method, path, source, webhook }) => {
    const mark = `<span class="method m-${webhook ? "hook" : method.toLowerCase()}">${webhook ? "HOOK" : method}</span>`;
    const call = webhook ? "" : `<code>client.${escaped(id)}</code>`;
    return `<li><a href="${page.operation(id)}">${escaped(text(source.summary))}</a> ${call} <span class="route">${mark} <code>${escaped(path).replaceAll("/", "<wbr>/")}</code></span></li>`;
  });
  return `<ul class="operations">${items.join("")}</ul>`;
}
