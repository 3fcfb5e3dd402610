import { isNode, list, type Node, node, text } from "./node.ts";
import type { Operation } from "./operation.ts";
import { at } from "./pointer.ts";

/** What a page shows of the next one. */
export interface ShownPage {
  readonly body: unknown;
  /** The `Link` header. */
  readonly link?: string | undefined;
}

/**
 * Returns the query parameters that lead to the next page, where an example of a page shows them: in a link to the same
 * operation, whatever the rule of `x-pagination` says, or as a cursor. The text is that of the wire.
 */
export function nextQueryIn(operation: Operation, { body, link: header }: ShownPage): Node | undefined {
  const link = linkIn(header) ?? nextLink(body, operation);
  const [rule] = list(operation.extensions["x-pagination"]).map(node);
  if (link !== undefined) {
    // A rule may leave out what stays as it was asked for, such as the size of a page.
    const moved = [rule?.parameters ?? rule?.parameter].flat();
    const query = [...new URL(link, "https://link.example").searchParams];
    return Object.fromEntries(query.filter(([name]) => moved.includes(name)));
  }
  if (rule?.style !== "next") return undefined;
  const cursor = at(body, text(rule.next));
  const isCursor = typeof cursor === "number" || (typeof cursor === "string" && cursor !== "");
  return isCursor ? { [text(rule.parameter)]: String(cursor) } : undefined;
}

function linkIn(header: string | undefined): string | undefined {
  const links = (header ?? "").split(/,(?=\s*<)/).map((one) => /^\s*<([^>]*)>(.*)$/.exec(one));
  return links.find((one) => /;\s*rel\s*=\s*"?([^"]*\s)?next\b/i.test(one?.[2] ?? ""))?.[1];
}

// An address of the same operation, below a member that is called `next`.
function nextLink(value: unknown, operation: Operation, isNext = false): string | undefined {
  if (typeof value === "string") return isNext && isAddressOf(operation, value) ? value : undefined;
  if (!isNode(value)) return undefined;
  for (const [key, member] of Object.entries(value)) {
    const found = nextLink(member, operation, isNext || /^next/i.test(key));
    if (found !== undefined) return found;
  }
  return undefined;
}

function isAddressOf({ path }: Operation, value: string): boolean {
  if (!/^(https?:\/\/|\/|\?)/i.test(value) || !URL.canParse(value, "https://link.example/")) return false;
  const { pathname, search } = new URL(value, "https://link.example/");
  const template = path.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^}]*\}/g, "[^/]+");
  return search !== "" && (value.startsWith("?") || new RegExp(`${template}/?$`).test(pathname));
}
