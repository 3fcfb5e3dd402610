import { deepLink } from "./address.ts";
import { type Field, fieldsOf, headersOf, parametersOf, sentencesOf } from "./fields.ts";
import type { Provider } from "./provider.ts";
import { samplesOf } from "./sample/samples.ts";
import { evidenceOf, type Media, type Operation, type Specification } from "./specification.ts";
import { isTree, list, text, tree } from "./tree.ts";

/** Everything that the reference says of one operation, as Markdown. */
export function operationText(provider: Provider, operation: Operation): string {
  const { spec } = provider;
  const { source, id, method, path } = operation;
  const evidence = evidenceOf(source);
  const docs = tree(source.externalDocs);
  const links = [
    `[In the whole reference](${deepLink(operation.tag, id)})`,
    ...(docs.url ? [`[In the provider's documentation](${text(docs.url)})`] : []),
  ];
  const sections = [
    `# ${text(source.summary)}`,
    operation.webhook ? `Webhook \`${path}\`, sent as \`${method}\`.` : `\`${method} ${path}\` · \`client.${id}\``,
    text(source.description).trim(),
    facts(spec, operation),
    ...(evidence?.note ? [`> Evidence: ${evidence.level}. ${evidence.note}`] : []),
    ...parameters(spec, operation),
    ...body(spec, operation),
    ...samples(provider, operation),
    ...responses(spec, operation),
    "## See also",
    links.map((link) => `- ${link}`).join("\n"),
  ];
  return `${sections.join("\n\n")}\n`;
}

function facts(spec: Specification, { source }: Operation): string {
  const schemes = list(source.security ?? spec.document.security).map((entry) =>
    Object.keys(tree(entry)).join(" and "),
  );
  const retry = text(source["x-retry"]);
  const paging = list(source["x-pagination"]).map((rule) => `\`${text(tree(rule).parameter)}\``);
  const rows = [
    ["Authentication", schemes.length > 0 ? schemes.map((name) => `\`${name}\``).join(" or ") : "none"],
    ["Evidence", evidenceOf(source)?.level ?? "not stated"],
    ...(retry
      ? [["Repeated after a failure", retry === "safe" ? "yes" : "only if it provably never arrived, or after a 429"]]
      : []),
    ...(paging.length > 0 ? [["Pages by", paging.join(" or ")]] : []),
  ];
  return rows.map(([name, value]) => `- **${name}:** ${value}`).join("\n");
}

function parameters(spec: Specification, { parameters: all }: Operation): string[] {
  return all.length > 0 ? ["## Parameters", table("Parameter", parametersOf(spec, all))] : [];
}

function body(spec: Specification, { body: owner, requests }: Operation): string[] {
  if (!owner) return [];
  const [first] = requests;
  const types = requests.map(({ type }) => `\`${type}\``).join(" or ");
  const stated = `${types}, ${owner.required === true ? "required" : "optional"}. ${text(owner.description)}`;
  return ["## Request body", stated, ...fieldTable(spec, first), ...examples(first)];
}

function samples(provider: Provider, operation: Operation): string[] {
  const [first] = samplesOf(provider, operation);
  if (!first) return [];
  return [
    "## Samples",
    ...first.samples.map(({ label, language, source }) => `### ${label}\n\n${fence(language, source)}`),
  ];
}

function responses(spec: Specification, { responses: all }: Operation): string[] {
  const sections = all.flatMap(({ status, source, media }) => {
    const evidence = evidenceOf(source);
    const [first] = media;
    const stated = evidence ? ` *Evidence: ${evidence.level}.${evidence.note && ` ${evidence.note}`}*` : "";
    const headers = headersOf(spec, source);
    return [
      `### ${status}`,
      `${text(source.description).trim()}${stated}`,
      ...(headers.length > 0 ? [table("Header", headers)] : []),
      ...fieldTable(spec, first),
      ...examples(first),
    ];
  });
  return ["## Responses", ...sections];
}

function fieldTable(spec: Specification, media: Media | undefined): string[] {
  const fields = media ? fieldsOf(spec, media.schema) : [];
  return fields.length > 0 ? [table("Field", fields)] : [];
}

function examples(media: Media | undefined): string[] {
  return (media?.examples ?? []).map(({ summary, description, value }) => {
    const json = isTree(value) || Array.isArray(value);
    const said = description ? `\n\n${description}` : "";
    return `**${summary}**${said}\n\n${fence(json ? "json" : "", json ? JSON.stringify(value, null, 2) : String(value))}`;
  });
}

function table(head: string, rows: readonly Field[]): string {
  const cell = (value: string): string => value.replace(/\s*\n+\s*/g, " ").replaceAll("|", "\\|");
  const lines = rows.map((field) => {
    const { name, type, required } = field;
    const [named, kind] = name ? [`\`${name}\``, cell(type)] : [`*${type}*`, ""];
    return `| ${named} | ${kind}${required ? ", **required**" : ""} | ${cell(sentencesOf(field))} |`;
  });
  return [`| ${head} | Type | Description |`, "|---|---|---|", ...lines].join("\n");
}

function fence(language: string, source: string): string {
  return `\`\`\`${language}\n${source}\n\`\`\``;
}
