import { list, node, type Spec, text } from "@clientele/openapi";

/** Where requests go: one base URL, or one for each mode. */
export type Servers = { readonly url: string } | { readonly test: string; readonly live: string };

/** Reads the servers of a spec; a list of problems where a client could not choose among them. */
export function readServers({ document, operations }: Spec): Servers | string[] {
  const all = list(document.root.servers).map(node);
  const problems: string[] = [];
  for (const { url, variables } of all) {
    const parsed = URL.canParse(text(url)) ? new URL(text(url)) : undefined;
    if (variables !== undefined || parsed?.protocol !== "https:" || parsed.search || parsed.hash || parsed.username) {
      problems.push(
        `servers: \`${text(url)}\` is no fixed https address; write one without variables, query and credentials`,
      );
    }
  }
  const own = operations.filter(({ servers }) => JSON.stringify(servers) !== JSON.stringify(all));
  for (const { id } of own) problems.push(`servers: ${id} has servers; describe them at the root only`);
  if (problems.length > 0) return problems;
  const [first, second, ...rest] = all;
  if (first && !second) return { url: text(first.url) };
  const urlOf = (mode: string): string =>
    text(all.find(({ description }) => new RegExp(`^${mode}\\b`, "i").test(text(description)))?.url);
  const modes = { test: urlOf("test"), live: urlOf("live") };
  if (first && rest.length === 0 && modes.test && modes.live) return modes;
  return [
    "servers: describe one server, or two whose descriptions begin with `Test` and `Live`; each becomes a `mode`",
  ];
}
