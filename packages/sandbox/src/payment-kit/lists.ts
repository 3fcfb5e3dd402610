import type { AnswerOf } from "../engine/answer.ts";
import type { Customer, operations } from "./spec.ts";
import { copySeeds, type KitCall, type KitScene, type Mode, modeOf } from "./state.ts";

type Operation<Name extends keyof operations> = (call: KitCall<operations[Name]>) => AnswerOf<operations[Name]>;
type Listing = KitScene & { readonly query: Readonly<Record<string, string>> };

const MOST = 100;

/** Lists customers, newest first unless an order is given. */
export const list: Operation<"customers.list"> = (call) => {
  const { world, shared, query, use } = call;
  copySeeds(world, shared);
  const order = readOrder(call);
  if (order === undefined && query.did === undefined) return { status: 200, body: storedPage(call) };
  const all = everyone(call);
  const chosen = query.did !== undefined && use("kit.by-did") ? all.filter(({ did }) => did === query.did) : all;
  if (order) chosen.sort((one, other) => compare(one[order.field], other[order.field]) * order.sign);
  return { status: 200, body: pageOf(chosen, call) };
};

/** Lists the customers that a query matches. */
export const search: Operation<"customers.search"> = (call) => {
  const { world, shared, query, use } = call;
  copySeeds(world, shared);
  const { query: text = "" } = query;
  if (text === "" && use("kit.search-required")) call.fail({ status: 400, body: { error: '"query" is required' } });
  const part = use("kit.search-substring");
  const matches = (value: string | null | undefined): boolean =>
    part ? (value ?? "").toLowerCase().includes(text.toLowerCase()) : value === text;
  const chosen = everyone(call).filter(({ name, email, phone, did }) => [name, email, phone, did].some(matches));
  return { status: 200, body: pageOf(chosen, call) };
};

interface Page {
  readonly count: number;
  readonly list: Customer[];
  readonly paging?: { readonly page: number; readonly pageSize: number };
}

function sizeOf({ query, use }: Listing): { page: number; pageSize: number } {
  const number = (text: string | undefined, standard: number): number => {
    const value = text === undefined ? standard : Math.floor(Number(text));
    return Number.isNaN(value) ? standard : value;
  };
  const pageSize = Math.max(number(query.pageSize, 20), 1);
  return {
    page: Math.max(number(query.page, 1), 1),
    pageSize: use("kit.page-size") ? Math.min(pageSize, MOST) : pageSize,
  };
}

// A page read from the store, whatever the length of the list.
function storedPage(call: Listing): Page {
  const { world, use } = call;
  const { page, pageSize } = sizeOf(call);
  const owner = modeOf(call);
  if (!use("kit.livemode-filters")) return pageOf(everyone(call), call);
  const newestFirst = use("kit.newest-first");
  const rows = world.list("customer", { owner, offset: (page - 1) * pageSize, limit: pageSize, newestFirst });
  return shape(
    { count: world.count("customer", owner), list: rows.map(({ shown }) => shown), paging: { page, pageSize } },
    call,
  );
}

function pageOf(customers: readonly Customer[], call: Listing): Page {
  const { page, pageSize } = sizeOf(call);
  const chosen = customers.slice((page - 1) * pageSize, page * pageSize);
  return shape({ count: customers.length, list: chosen, paging: { page, pageSize } }, call);
}

function shape({ count, list, paging }: Required<Page>, { use }: Listing): Page {
  return use("kit.list-shape") ? { count, list, paging } : { count, list };
}

function everyone(call: Listing): Customer[] {
  const { world, use } = call;
  const modes: readonly Mode[] = use("kit.livemode-filters") ? [modeOf(call)] : ["live", "test"];
  const newestFirst = use("kit.newest-first");
  return modes.flatMap((owner) => world.list("customer", { owner, newestFirst })).map(({ shown }) => shown);
}

type Field = "created_at" | "updated_at" | "name" | "email";

// `updated_at:ASC`, in the query as `order` or `order[0]`.
function readOrder({ query, use }: Listing): { field: Field; sign: number } | undefined {
  const text = query.order ?? query["order[0]"];
  const [, field, direction] = /^(created_at|updated_at|name|email)(?:[:,\s]\s*(asc|desc))?$/i.exec(text ?? "") ?? [];
  if (field === undefined || !use("kit.order")) return undefined;
  return { field: field.toLowerCase() as Field, sign: direction?.toLowerCase() === "desc" ? -1 : 1 }; // matched above
}

function compare(one: string | null | undefined, other: string | null | undefined): number {
  return (one ?? "") < (other ?? "") ? -1 : (one ?? "") > (other ?? "") ? 1 : 0;
}
