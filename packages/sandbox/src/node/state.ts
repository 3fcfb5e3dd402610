import { createCardFinder } from "../engine/card-number.ts";
import type { Row } from "../store/store.ts";
import type { ServedSandbox } from "./served.ts";

/** The objects of a world, for people to look at. */
export interface WorldState {
  readonly provider: string;
  /** Name of the world, made from its credential. */
  readonly world: string;
  readonly lists: readonly ObjectList[];
}

/** The objects of one kind. */
export interface ObjectList {
  readonly kind: string;
  readonly count: number;
  /** The latest, newest first, redacted. */
  readonly objects: readonly unknown[];
}

const SHOWN = 100;
// The rest is what the sandbox keeps for itself: names, counters, credentials and tokens.
const kinds = ["customer", "card", "method", "authorization", "mandate", "invoice", "charge", "subscription"];
const sensitive =
  /secret|signature|passw|token$|^(?:key|number|bin|account|account_number|account_name|authorization_code|bvn)$/i;
const cards = createCardFinder([]);

/** Lists the objects of every world, without credentials, account and card numbers. */
export function stateOf(sandbox: ServedSandbox): WorldState[] {
  const { rows }: { rows: Row[] } = JSON.parse(sandbox.snapshot());
  const worlds = new Map<string, Row[]>();
  for (const row of rows) {
    const own = worlds.get(row.world);
    if (own) own.push(row);
    else worlds.set(row.world, [row]);
  }
  return [...worlds]
    .map(([world, own]) => ({ provider: world.split("/")[0] ?? "", world, lists: listsOf(own) }))
    .filter(({ world, lists }) => world.includes("/") && lists.length > 0);
}

function listsOf(rows: readonly Row[]): ObjectList[] {
  return kinds.flatMap((kind) => {
    const own = rows.filter((row) => row.kind === kind).sort((one, other) => other.position - one.position);
    const objects = own
      .slice(0, SHOWN)
      .map(({ id, owner, value }) => redacted({ ...(owner && { owner }), ...Object(value), id }));
    return own.length > 0 ? [{ kind, count: own.length, objects }] : [];
  });
}

function redacted(value: object): unknown {
  const text = JSON.stringify(value, (name, member: unknown) =>
    sensitive.test(name) && typeof member === "string" && !/^(?:cus|card|ch|sub)_/.test(member) ? "[redacted]" : member,
  );
  return JSON.parse(cards.mask(text));
}
