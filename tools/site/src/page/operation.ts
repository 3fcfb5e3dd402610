import { deepLink, page } from "../address.ts";
import type { Article } from "../articles.ts";
import { parametersOf } from "../fields.ts";
import { escaped } from "../highlight.ts";
import { render } from "../markdown.ts";
import type { Provider } from "../provider.ts";
import { isRunnable } from "../run/bundle.ts";
import { samplesOf } from "../sample/samples.ts";
import { preferred } from "../sample/variant.ts";
import { evidenceOf, type Operation } from "../specification.ts";
import { list, text, tree } from "../tree.ts";
import { requestSection } from "./bodies.ts";
import { badge, evidenceSection } from "./evidence.ts";
import { fieldList } from "./fields.ts";
import { guideItems, guidesFor } from "./guides.ts";
import { responsesSection } from "./responses.ts";
import { runPanel, webhookBody } from "./run.ts";
import { samplePanel } from "./samples.ts";
import { onThisPage } from "./toc.ts";

/** Returns the page of an operation: its text in one column, its samples in the other. */
export function operationPage(provider: Provider, operation: Operation, articles: readonly Article[]): string {
  const { spec } = provider;
  const { source, parameters } = operation;
  const variants = samplesOf(provider, operation);
  const sections = [
    parameters.length > 0
      ? `<section aria-labelledby="parameters"><h2 id="parameters">Parameters</h2>${fieldList(parametersOf(spec, parameters), "parameter")}</section>`
      : "",
    requestSection(spec, operation, variants),
    operation.responses.length > 0 ? responsesSection(provider, operation, variants) : "",
    evidenceSection(operation),
    seeAlso(provider, operation, articles),
  ].join("\n");
  return `<div class="operation">
<div class="heading"><h1 id="top">${escaped(text(source.summary))}</h1>
${signature(operation)}</div>
${variants.length > 0 ? samplePanel(variants, { run: runControls(provider, operation) }) : ""}
<div class="opening">${render(text(source.description)).html}${facts(provider, operation)}</div>
<div class="sections">${onThisPage(sections)}
${sections}</div>
</div>`;
}

function runControls(provider: Provider, { webhook, requests }: Operation): string {
  if (!isRunnable(provider)) return "";
  const body = webhook ? webhookBody(preferred(requests)?.examples[0]?.value) : "";
  return `${body}${runPanel(provider.name, { isWebhook: webhook })}`;
}

function signature({ webhook, path, method, id, source }: Operation): string {
  const mark = `<span class="method m-${webhook ? "hook" : method.toLowerCase()}">${webhook ? "HOOK" : method}</span>`;
  const call = webhook ? "" : ` <code class="call">client.${escaped(id)}</code>`;
  return `<p class="signature">${mark} <code>${escaped(path).replaceAll("/", "<wbr>/")}</code>${call} ${badge(evidenceOf(source))}</p>`;
}

function facts({ spec }: Provider, { source, webhook }: Operation): string {
  if (webhook) return "";
  const schemes = list(source.security ?? spec.document.security).map((entry) =>
    Object.keys(tree(entry))
      .map((scheme) => `<a href="${page.overview}#${scheme.toLowerCase()}"><code>${escaped(scheme)}</code></a>`)
      .join(" and "),
  );
  const retry = text(source["x-retry"]);
  const paging = list(source["x-pagination"]).map((rule) => `<code>${escaped(text(tree(rule).parameter))}</code>`);
  const rows = [
    ["Authentication", schemes.join(" or ") || "none"],
    ...(retry
      ? [["Retried", retry === "safe" ? "after any failure" : "only if it never arrived, or after a 429"]]
      : []),
    ...(paging.length > 0 ? [["Pages by", paging.join(" or ")]] : []),
  ];
  return `<dl class="facts">${rows.map(([term, value]) => `<div><dt>${term}</dt><dd>${value}</dd></div>`).join("")}</dl>`;
}

function seeAlso(provider: Provider, operation: Operation, articles: readonly Article[]): string {
  const { id, tag, source } = operation;
  const docs = text(tree(source.externalDocs).url);
  const path = `${provider.name}/${page.operation(id)}`;
  const items = [
    guideItems(guidesFor(provider, operation, articles), path),
    `<li><a href="${page.errors}">Errors of ${escaped(provider.spec.title)}</a></li>`,
    `<li><a href="${deepLink(tag, id)}">In the whole reference</a></li>`,
    ...(docs ? [`<li><a href="${escaped(docs)}">In the provider's documentation</a></li>`] : []),
    `<li><a href="${page.markdown(id)}">This page as Markdown</a></li>`,
  ];
  return `<section aria-labelledby="see-also"><h2 id="see-also">See also</h2><ul>${items.join("")}</ul></section>`;
}
