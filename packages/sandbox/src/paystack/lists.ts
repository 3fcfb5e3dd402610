import type { AnswerOf } from "../engine/answer.ts";
import { decodeBase64 } from "../engine/base64.ts";
import type { operations } from "./spec.ts";
import { invalid, type Kinds, type PaystackCall, showCustomer } from "./state.ts";

type ListCall = PaystackCall<operations["customers.list"]>;
type ListAnswer = AnswerOf<operations["customers.list"]>;

/** Lists customers by pages or, where `use_cursor` asks for it, by cursors. */
export function list(call: ListCall): ListAnswer {
  const { query, use, world } = call;
  const period = readPeriod(call);
  // Without a period, a page is read from the store, whatever the length of the list.
  const chosen =
    period && world.list("customer").filter(({ created }) => created >= period.from && created <= period.to);
  const total = chosen?.length ?? world.count("customer");
  const newestFirst = use("paystack.newest-first");
  const read = (offset: number, limit: number): Kinds["customer"][] => {
    if (!chosen) return world.list("customer", { offset, limit, newestFirst });
    return (newestFirst ? [...chosen].reverse() : chosen).slice(offset, offset + limit);
  };
  const perPage = (use("paystack.per-page") && positive(query.perPage)) || (use("paystack.page-size") ? 50 : 100);
  const byCursor = query.use_cursor === "true" || query.next !== undefined || query.previous !== undefined;
  if (byCursor && use("paystack.cursor-meta")) return cursorPage(call, { read, total, perPage });
  const page = (use("paystack.per-page") && positive(query.page)) || 1;
  const skipped = (page - 1) * perPage;
  const meta = use("paystack.offset-meta")
    ? { total, skipped, perPage, page, pageCount: Math.ceil(total / perPage) }
    : { perPage };
  return answerOf(call, read(skipped, perPage), meta);
}

interface Source {
  read(offset: number, limit: number): Kinds["customer"][];
  readonly total: number;
  readonly perPage: number;
}

// A cursor names the first customer of its page. Ids grow, so that its place is found without reading the list.
function placeOf(cursor: string, call: ListCall, { read, total }: Source): number {
  const number = Number(/^customer:(\d+)$/.exec(decodeBase64(cursor))?.[1]);
  const numberAt = (place: number): number => read(place, 1)[0]?.number ?? Number.NaN;
  const falling = numberAt(0) >= numberAt(total - 1);
  let [low, high] = [0, total];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (falling ? numberAt(middle) > number : numberAt(middle) < number) low = middle + 1;
    else high = middle;
  }
  if (numberAt(low) === number) return low;
  return call.use("paystack.cursor-unknown") ? invalid(call, "Invalid cursor passed") : 0;
}

function cursorPage(call: ListCall, source: Source): ListAnswer {
  const { read, total, perPage } = source;
  const cursor = call.query.next ?? call.query.previous ?? "";
  const start = cursor === "" ? 0 : placeOf(cursor, call, source);
  const cursorAt = (place: number): string | null => {
    const [customer] = place < total ? read(place, 1) : [];
    if (!customer) return null;
    return call.use("paystack.cursor-form") ? btoa(`customer:${customer.number}`) : customer.id;
  };
  const next = cursorAt(start + perPage);
  const previous = start > 0 ? cursorAt(Math.max(start - perPage, 0)) : null;
  return answerOf(call, read(start, perPage), { next, previous, perPage });
}

function answerOf(
  call: ListCall,
  customers: readonly Kinds["customer"][],
  meta: (ListAnswer & { status: 200 })["body"]["meta"],
): ListAnswer {
  const data = customers.map((customer) => showCustomer(customer, "list", call));
  return { status: 200, body: { status: true, message: "Customers retrieved", data, meta } };
}

/** Returns an integer above 0, or `undefined`. */
export function positive(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}

function readPeriod(call: ListCall): { from: number; to: number } | undefined {
  const { query, use } = call;
  if ((query.from === undefined && query.to === undefined) || !use("paystack.from-to")) return undefined;
  const read = (name: "from" | "to", otherwise: number): number => {
    const text = query[name];
    if (text === undefined) return otherwise;
    const time = Date.parse(text);
    if (Number.isNaN(time) && use("paystack.date-invalid")) invalid(call, `Invalid '${name}' date passed`);
    return Number.isNaN(time) ? otherwise : time;
  };
  return { from: read("from", Number.NEGATIVE_INFINITY), to: read("to", Number.POSITIVE_INFINITY) };
}
