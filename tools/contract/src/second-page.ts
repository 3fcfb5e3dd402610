import { at, isNode, list, type Node, node, type Operation, text } from "@clientele/openapi";
import { given, invoke } from "./call.ts";
import { synthesised } from "./exchange.ts";
import type { Kit } from "./kit.ts";
import type { Cell } from "./matrix.ts";
import { describeViolations, type WireRequest, wireRequest } from "./wire.ts";

/** The part of a page of a client that leads to the next one. */
interface Page {
  hasNextPage(): boolean;
  nextPage(): PromiseLike<unknown>;
}

/** Whether a cell shows a page of a list. */
export function isPage({ operation, status, answer }: Cell): boolean {
  return operation.extensions["x-pagination"] !== undefined && status < 300 && answer !== undefined;
}

/**
 * Asks the client for the page after the one that a cell shows, and returns what is wrong with that request: what the
 * checker refuses in it, and where it is not the page that the example itself names.
 */
export async function secondPageFaults(kit: Kit, cell: Cell): Promise<string[]> {
  const sent: WireRequest[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    sent.push(await wireRequest(input, init));
    const { status, headers, body } = synthesised(cell);
    return new Response(body ?? null, { status, headers });
  };
  const { operation, request } = cell;
  const wanted = { mediaType: request?.media.type, body: request?.example.value, fills: kit.fills };
  const due = expectedQuery(cell);
  const asked = given(operation, wanted);
  // A first page is not asked for with the cursor of the second.
  const query = Object.entries(asked.query ?? {}).filter(([name, value]) => due?.[name] !== String(value));
  const first = { ...asked, query: asked.query && Object.fromEntries(query) };
  const page = await invoke(kit.client({ fetch }), operation, first);
  if (!isPageOfClient(page)) return ["second page: the call resolves to no page"];
  // The example is served again, which a client may take for a list without an end.
  if (page.hasNextPage()) await Promise.resolve(page.nextPage()).catch(() => undefined);
  const [before, second] = sent;
  if (!before || !second) {
    return due === undefined ? [] : ["second page: is not asked for, though the example names one"];
  }
  const { violations } = kit.checker.request(second);
  if (violations.length > 0) return [`second page: ${describeViolations(violations)}`];
  return differences(before, second, due);
}

function isPageOfClient(value: unknown): value is Page {
  const { hasNextPage, nextPage } = (value ?? {}) as Partial<Page>; // any object may be asked for members
  return typeof hasNextPage === "function" && typeof nextPage === "function";
}

function differences(first: WireRequest, second: WireRequest, due: Node | undefined): string[] {
  const [before, after] = [new URL(first.url), new URL(second.url)];
  const faults: string[] = [];
  if (after.origin + after.pathname !== before.origin + before.pathname) {
    faults.push(`second page: is asked for at ${after.origin}${after.pathname}`);
  }
  if (after.search === before.search) faults.push("second page: is asked for with the query of the first");
  for (const [name, value] of Object.entries(due ?? {})) {
    const asked = after.searchParams.get(name);
    if (asked !== value) faults.push(`second page: ${name} is ${asked}, and the example says ${value}`);
  }
  return faults;
}

/** The parameters of the next page, where the example of a page shows them: in a link, or as a cursor. */
function expectedQuery(cell: Cell): Node | undefined {
  const { operation, answer } = cell;
  const body = answer?.example.value;
  const link = linkIn(synthesised(cell).headers.link) ?? nextLink(body, operation);
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
