import { type Node, nextQueryIn } from "@clientele/openapi";
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
  const { headers: shown } = synthesised(cell);
  const due = nextQueryIn(operation, { body: cell.answer?.example.value, link: shown.link });
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
