import type { Row, Store } from "../store/store.ts";
import { type CardFinder, isSecurityCode } from "./card-number.ts";
import { alphabets, text, uuid } from "./random.ts";

/** What a provider stores: an id, unique among its kind, and the owner whose list it stands in, if any. */
export interface Stored {
  readonly id: string;
  readonly owner?: string | undefined;
}

/** What a provider stores, by kind. */
export type Kinds = object;

/** What one credential sees: all objects of an account, and the source of its ids. */
export interface World<K = Kinds> {
  /** Name of the world, made from the credential. */
  readonly id: string;
  get<Kind extends keyof K & string>(kind: Kind, id: string): K[Kind] | undefined;
  /** Stores an object at the end of its owner's list, or in place of the one with its id. Card numbers are masked. */
  put<Kind extends keyof K & string>(kind: Kind, value: K[Kind] & Stored): void;
  delete(kind: keyof K & string, id: string): void;
  /** Returns a part of an owner's list, or of the world's; without a range, all of it in the order of creation. */
  list<Kind extends keyof K & string>(kind: Kind, part?: Part): K[Kind][];
  count(kind: keyof K & string, owner?: string): number;
  /** Returns a new random text; the same for the same seed, world and number of texts before it. */
  random(length: number, alphabet?: string): string;
  uuid(): string;
}

/** Which part of which list. */
export interface Part {
  readonly owner?: string;
  readonly offset?: number;
  readonly limit?: number;
  readonly newestFirst?: boolean;
}

// Of each world, how many ids and positions were given out.
interface Counter {
  readonly used: number;
}

/** Opens a world of a store. */
export function openWorld(store: Store, { id, seed, cards }: { id: string; seed: string; cards: CardFinder }): World {
  const next = (): number => {
    const used = ((store.get({ world: id, kind: "#", id: "#" })?.value as Counter | undefined)?.used ?? 0) + 1; // written below
    store.put({ world: id, kind: "#", id: "#", owner: "", position: 0, value: { used } satisfies Counter });
    return used;
  };
  const untyped: World<Record<string, unknown>> = {
    id,
    get: (kind, key) => store.get({ world: id, kind, id: key })?.value,
    put(kind, value) {
      const { id: key, owner = "" } = value as Stored; // the parameter's type says so
      const before = store.get({ world: id, kind, id: key });
      const row: Row = {
        world: id,
        kind,
        id: key,
        owner,
        position: before?.position ?? next(),
        value: scrub(value, cards),
      };
      if (before && before.owner !== owner) store.delete(row);
      store.put(row);
    },
    delete: (kind, key) => store.delete({ world: id, kind, id: key }),
    list: (kind, { owner = "", offset = 0, limit = Number.MAX_SAFE_INTEGER, newestFirst } = {}) =>
      store.page({ world: id, kind, owner }, { offset, limit, newestFirst }).map(({ value }) => value),
    count: (kind, owner = "") => store.count({ world: id, kind, owner }),
    random: (length, alphabet = alphabets.base64url) => text(`${seed}/${id}/${next()}`, length, alphabet),
    uuid: () => uuid(`${seed}/${id}/${next()}`),
  };
  return untyped as unknown as World; // each provider sees it typed by its own kinds
}

/** Copies a value without card numbers and security codes; the member at the path `except` stays as it is. */
export function scrub(value: unknown, cards: CardFinder, except = ""): unknown {
  if (typeof value === "string") return cards.mask(value);
  if (typeof value === "number") return cards.mask(String(value)) === String(value) ? value : null;
  if (Array.isArray(value)) return value.map((item) => scrub(item, cards));
  if (typeof value !== "object" || value === null) return value;
  const [first, ...rest] = except.split(".");
  const entries = Object.entries(value).map(([name, member]): [string, unknown] => {
    if (name === first) return [name, rest.length === 0 ? member : scrub(member, cards, rest.join("."))];
    return [cards.mask(name), isSecurityCode(name) && member !== null ? "[redacted]" : scrub(member, cards)];
  });
  return Object.fromEntries(entries);
}
