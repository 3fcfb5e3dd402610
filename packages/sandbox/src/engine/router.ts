/** A path and method that were recognized. */
export interface Route {
  readonly operation: string;
  /** Decoded path parameters. */
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the operation of a method and a path. */
export type Router = (method: string, path: string) => Route | undefined;

interface Template {
  readonly operation: string;
  readonly method: string;
  readonly segments: readonly string[];
}

const isParameter = (segment: string): boolean => segment.startsWith("{");

/** Compiles a table of operations, and further paths of them; a literal segment goes before a parameter. */
export function createRouter(
  table: Readonly<Record<string, { readonly method: string; readonly path: string }>>,
  aliases: Readonly<Record<string, string>> = {},
): Router {
  const paths = [
    ...Object.entries(table).map(([operation, { method, path }]) => [operation, method, path] as const),
    ...Object.entries(aliases).map(([path, operation]) => [operation, ...split(path, " ")] as const),
  ];
  const templates = paths.map(
    ([operation, method = "", path = ""]): Template => ({ operation, method, segments: split(path, "/") }),
  );
  const rank = ({ segments }: Template): string => segments.map((segment) => (isParameter(segment) ? 1 : 0)).join("");
  templates.sort((one, other) => (rank(one) < rank(other) ? -1 : 1));

  return (method, path) => {
    const segments = split(path, "/");
    for (const template of templates) {
      if (template.method !== method || template.segments.length !== segments.length) continue;
      if (
        !template.segments.every((segment, at) =>
          isParameter(segment) ? segments[at] !== "" : segment === segments[at],
        )
      )
        continue;
      const found = template.segments.flatMap((segment, at) =>
        isParameter(segment) ? [[segment.slice(1, -1), decode(segments[at] ?? "")] as const] : [],
      );
      return { operation: template.operation, params: Object.fromEntries(found) };
    }
    return undefined;
  };
}

const split = (text: string, at: string): string[] => text.split(at);

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
