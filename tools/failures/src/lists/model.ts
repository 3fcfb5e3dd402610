import type { Fetch } from "@clientele/core";
import { parsePointer } from "@clientele/openapi";
import type { Subject } from "../subject.ts";

/** A rule of `x-pagination`, as specs/README.md defines it. */
export type Rule = Readonly<Record<string, unknown>> & { readonly style: string };

/** A list of a provider that exists only in a test. */
export interface Shelf {
  /** The number of items. */
  readonly total: number;
  /** The page size where none is requested, and the largest that is granted. */
  readonly standard: number;
  readonly cap: number;
  /** What the body says of the page size: nothing, the size that was requested, or the size that was used. */
  readonly says: "nothing" | "requested" | "used";
}

/** One page: the ids of its items, and the facts that lead to the next, by their pointers. */
interface PageOf {
  readonly from: number;
  readonly to: number;
  readonly facts: readonly (readonly [pointer: unknown, value: unknown])[];
}

const POINTERS = ["next", "pages", "page", "count", "actual"];

function put(body: unknown, pointer: unknown, value: unknown): void {
  const path = [...(parsePointer(String(pointer)) ?? [])];
  const last = path.pop();
  if (last === undefined) return;
  let place = body as Record<string, unknown>; // a success of a list is an object
  for (const key of path) {
    place[key] ??= {};
    place = place[key] as Record<string, unknown>; // so are the members above a paging fact
  }
  place[last] = value;
}

/** Returns the rules of a list. */
export function rulesOf({ operation }: Subject): readonly Rule[] {
  return operation.extensions["x-pagination"] as readonly Rule[]; // the spec has been linted
}

/** Returns the page size that a server uses. */
export function sizeOf({ standard, cap }: Shelf, asked: unknown): number {
  return asked === undefined || asked === null ? standard : Math.min(Number(asked), cap);
}

function pageOf(rule: Rule, shelf: Shelf, query: URLSearchParams): PageOf {
  const number = (name: unknown, otherwise: number): number => Number(query.get(String(name)) ?? otherwise);
  if (rule.style === "offset" || rule.style === "link") {
    const [parameter = rule.parameter] = (rule.parameters as readonly string[] | undefined) ?? []; // of `link` only
    const from = number(parameter, 0);
    const to = from + sizeOf(shelf, query.get(String(rule.limit)));
    return { from, to, facts: [[rule.next, to < shelf.total ? `/list?${parameter}=${to}` : null]] };
  }
  const page = number(rule.parameter, 1);
  const asked = query.get(String(rule.size));
  const size = sizeOf(shelf, asked);
  const pages = Math.ceil(shelf.total / size);
  const said = { nothing: undefined, requested: asked ? Number(asked) : size, used: size }[shelf.says];
  const facts = { next: page < pages ? page + 1 : null, pages, page, count: shelf.total, actual: said };
  return {
    from: (page - 1) * size,
    to: page * size,
    facts: Object.entries(facts).map(([name, it]) => [rule[name], it]),
  };
}

/** What a model server does with each page that it would send; by default it sends it. */
export type Distort = (page: PageOf) => PageOf;

/** Makes a `fetch` that answers a list by one of its rules, and records the queries. */
export function modelServer(
  subject: Subject,
  rule: Rule,
  { shelf, distort = (page) => page }: { readonly shelf: Shelf; readonly distort?: Distort },
): { readonly fetch: Fetch; readonly queries: URLSearchParams[] } {
  const queries: URLSearchParams[] = [];
  const fetch: Fetch = async (url) => {
    const query = new URL(url).searchParams;
    if (queries.push(query) > 400) throw new Error("the walk does not end");
    const { from, to, facts } = distort(pageOf(rule, shelf, query));
    const body = structuredClone(subject.success.body);
    for (const each of rulesOf(subject)) for (const name of POINTERS) put(body, each[name] ?? "", undefined);
    const end = Math.min(to, shelf.total);
    const items = Array.from({ length: Math.max(0, end - from) }, (_, index) => ({ id: from + index }));
    put(body, subject.operation.extensions["x-unwrap"], items);
    for (const [pointer, value] of facts) put(body, pointer ?? "", value);
    return Response.json(body, { status: subject.success.status });
  };
  return { fetch, queries };
}
