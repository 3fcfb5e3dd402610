import { type Node, node, strings } from "./node.ts";

/** The base URLs a server stands for, without a slash at the end; a variable takes its `enum`, or else its default. */
export function serverUrls(server: Node): string[] {
  const url = String(server.url ?? "/").replace(/\/$/, "");
  const [, name] = /\{([^}]+)\}/.exec(url) ?? [];
  if (name === undefined) return [url];
  const variable = node(node(server.variables)[name]);
  const values = strings(variable.enum);
  return (values.length > 0 ? values : [String(variable.default ?? "")]).flatMap((value) =>
    serverUrls({ ...server, url: url.replaceAll(`{${name}}`, value) }),
  );
}

/** The path of a base URL, without a slash at the end. */
export function basePath(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]+/i, "").replace(/\/$/, "");
}
