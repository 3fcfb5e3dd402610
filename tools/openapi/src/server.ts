import { type Node, node, strings, text } from "./node.ts";

/** Lists the base URLs of a server, without a trailing slash; a variable takes each value of its `enum`, or its default. */
export function serverUrls(server: Node): string[] {
  const url = (text(server.url) || "/").replace(/\/$/, "");
  const [, name] = /\{([^}]+)\}/.exec(url) ?? [];
  if (name === undefined) return [url];
  const variable = node(node(server.variables)[name]);
  const values = strings(variable.enum);
  return (values.length > 0 ? values : [String(variable.default ?? "")]).flatMap((value) =>
    serverUrls({ ...server, url: url.replaceAll(`{${name}}`, value) }),
  );
}

/** Returns the base URL of a server with the defaults of its variables, without a trailing slash. */
export function defaultUrl(server: Node): string {
  const variables = node(server.variables);
  return text(server.url)
    .replace(/\{([^}]+)\}/g, (_, name: string) => text(node(variables[name]).default))
    .replace(/\/$/, "");
}

/** Returns the path of a base URL, without a trailing slash. */
export function basePath(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]+/i, "").replace(/\/$/, "");
}
