import type { Pagination } from "./spec.ts";
import type { Kinds, PinScene } from "./state.ts";

/** A page of a list, as every list answers. */
export interface Page<Item> {
  readonly response: Item[];
  readonly count: number;
  readonly pagination: Pagination;
}

/** What a list consists of: how many items there are, and how to get some of them. */
export interface Source<Item> {
  readonly total: number;
  items(offset: number, limit: number): Item[];
}

const MOST = 500;

/** Makes the page that a query asks for. */
export function pageOf<Item>(
  { total, items }: Source<Item>,
  call: PinScene & { readonly query: Readonly<Record<string, string>> },
): Page<Item> {
  const { use, query } = call;
  const perPage = sizeOf(query.per_page, call);
  const pages = Math.ceil(total / perPage);
  let current = Number(query.page ?? 1);
  if (query.page !== undefined && !(Number.isInteger(current) && current >= 1))
    current = use("pin.page-invalid") ? 1 : Math.max(pages, 1);
  if (current > Math.max(pages, 1) && !use("pin.past-the-end")) current = pages;
  const response = items((current - 1) * perPage, perPage);
  return {
    response,
    count: use("pin.count-of-page") ? response.length : total,
    pagination: {
      current,
      previous: current > 1 ? current - 1 : null,
      next: current < pages ? current + 1 : null,
      per_page: perPage,
      pages,
      count: total,
    },
  };
}

function sizeOf(asked: string | undefined, { use }: PinScene): number {
  const size = Number(asked);
  if (asked === undefined || !(Number.isInteger(size) && size >= 1) || !use("pin.per-page"))
    return use("pin.page-size") ? 25 : 100;
  return size > MOST && use("pin.per-page-capped") ? MOST : size;
}

/** Makes the source of what belongs to an owner, or to the world. */
export function listOf<Kind extends "customer" | "charge" | "subscription">(
  kind: Kind,
  owner: string,
  { world, use }: PinScene,
): Source<Kinds[Kind]> {
  return {
    total: world.count(kind, owner),
    items: (offset, limit) => world.list(kind, { owner, offset, limit, newestFirst: use("pin.newest-first") }),
  };
}
