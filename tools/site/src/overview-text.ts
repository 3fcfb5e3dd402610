import { page } from "./address.ts";
import type { Provider } from "./provider.ts";
import { evidenceOf, type Operation } from "./specification.ts";
import { list, text, tree } from "./tree.ts";

/** What the reference says of an API as a whole, as Markdown, with links to every operation. */
export function overviewText({ spec, packageName, setup, quickStart }: Provider): string {
  const { info } = spec;
  const evidence = evidenceOf(info);
  const servers = list(spec.document.servers).map(
    (server) => `- \`${text(tree(server).url)}\`: ${text(tree(server).description)}`,
  );
  const schemes = Object.entries(tree(tree(spec.document.components).securitySchemes)).map(
    ([name, scheme]) => `### ${name}\n\n${text(spec.resolve(scheme).description).trim()}`,
  );
  const sections = [
    `# ${text(info.title)}`,
    text(info.summary),
    `\`npm install ${packageName}\``,
    fence(quickStart),
    ...(evidence ? [`> Evidence: ${evidence.level}. ${evidence.note}`] : []),
    "## Operations",
    index(spec.operations),
    ...(spec.webhooks.length > 0 ? ["## Webhooks", index(spec.webhooks)] : []),
    text(info.description).trim(),
    "## Servers",
    servers.join("\n"),
    "## Security schemes",
    ...schemes,
    "## Building a client",
    fence(setup),
    "## See also",
    `- [Errors](errors.md)\n- [Whole reference](${page.reference})\n- [OpenAPI document](${page.document})`,
  ];
  return `${sections.filter(Boolean).join("\n\n")}\n`;
}

/** A list of operations with links to their Markdown pages. */
function index(operations: readonly Operation[]): string {
  return operations
    .map((operation) => {
      const { id, method, path, source, webhook } = operation;
      const signature = webhook ? `\`${path}\`` : `\`${method} ${path}\``;
      return `- [${text(source.summary)}](${page.markdown(id)}): ${signature}${webhook ? "" : `, \`client.${id}\``}`;
    })
    .join("\n");
}

function fence(source: string): string {
  return `\`\`\`ts\n${source}\n\`\`\``;
}
