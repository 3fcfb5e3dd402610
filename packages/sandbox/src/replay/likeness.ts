import { isMembers } from "../engine/body.ts";

/** Which values of a provider differ from run to run. */
export interface Volatile {
  /** Matches a whole id. */
  readonly ids: RegExp;
  /** Matches a whole time. */
  readonly times: RegExp;
  /** Matches the path of a member that holds a number which differs from run to run. */
  readonly numbers?: RegExp;
}

/** Ids of a recording beside those of its replay, one to one. */
export class Ids {
  readonly #replayed = new Map<string, string>();
  readonly #recorded = new Map<string, string>();

  /** Returns the replayed id of a recorded one. */
  get(recorded: string): string | undefined {
    return this.#replayed.get(recorded);
  }

  /** Pairs two ids, in place of what either was paired with. */
  set(recorded: string, replayed: string): void {
    this.#recorded.delete(this.#replayed.get(recorded) ?? "");
    this.#replayed.set(recorded, replayed);
    this.#recorded.set(replayed, recorded);
  }

  /** Forgets a recorded id. */
  delete(recorded: string): void {
    this.#recorded.delete(this.#replayed.get(recorded) ?? "");
    this.#replayed.delete(recorded);
  }

  /** Returns whether two ids are a pair, after pairing them if both are new. */
  pair(recorded: string, replayed: string): boolean {
    const known = this.#replayed.get(recorded);
    if (known === undefined && !this.#recorded.has(replayed)) this.set(recorded, replayed);
    return this.#replayed.get(recorded) === replayed;
  }

  /** Replaces the recorded ids in a text; a number only where it stands alone. */
  translate(text: string): string {
    let translated = text;
    for (const [recorded, replayed] of this.#replayed) {
      const whole = /^\d+$/.test(recorded) ? new RegExp(`(?<![\\w.])${recorded}(?![\\w.])`, "g") : recorded;
      translated = translated.replaceAll(whole, replayed);
    }
    return translated;
  }
}

/** What a comparison needs to know. */
export interface Comparison extends Volatile {
  readonly pairs: Ids;
  /** Members that only the replay has are a difference: the recording is recent enough to have all. */
  readonly complete: boolean;
  /** Only members and types are compared: the recording is an example of documentation, shaped by hand. */
  readonly shape: boolean;
}

const address = /^(?:\d{1,3}\.){3}\d{1,3}$/;

/** Lists where a replayed value differs from the recorded one, ids, times and addresses apart. */
export function differences(recorded: unknown, replayed: unknown, how: Comparison, at = ""): string[] {
  if (Array.isArray(recorded) && Array.isArray(replayed)) {
    if (recorded.length !== replayed.length && !how.shape)
      return [`${at || "body"}: ${replayed.length} items instead of ${recorded.length}`];
    // The order of messages about a request means nothing.
    const [left, right] = at.endsWith("/messages") ? [sorted(recorded), sorted(replayed)] : [recorded, replayed];
    const shared = left.slice(0, right.length);
    return shared.flatMap((item, index) => differences(item, right[index], how, `${at}/${index}`));
  }
  if (isMembers(recorded) && isMembers(replayed)) {
    const extra = Object.keys(replayed).filter((name) => how.complete && !Object.hasOwn(recorded, name));
    const shared = Object.entries(recorded).flatMap(([name, value]) =>
      Object.hasOwn(replayed, name)
        ? differences(value, replayed[name], how, `${at}/${name}`)
        : [`${at}/${name}: is missing`],
    );
    return [...shared, ...extra.map((name) => `${at}/${name}: is not in the recording`)];
  }
  const volatile = typeof recorded === "number" && typeof replayed === "number" && (how.numbers?.test(at) ?? false);
  if (volatile ? how.pairs.pair(String(recorded), String(replayed)) : isAlike(recorded, replayed, how)) return [];
  return [`${at || "body"}: ${JSON.stringify(replayed)} instead of ${JSON.stringify(recorded)}`];
}

const messageOf = (item: unknown): string => (isMembers(item) ? `${item.param} ${item.message}` : String(item));
const sorted = (items: readonly unknown[]): unknown[] =>
  [...items].sort((one, other) => (messageOf(one) < messageOf(other) ? -1 : 1));

function isAlike(recorded: unknown, replayed: unknown, { ids, times, pairs, complete, shape }: Comparison): boolean {
  if (recorded === replayed) return true;
  // The same member may be null or hold something.
  if (shape && (recorded === null || replayed === null || typeof recorded === typeof replayed)) return true;
  if (typeof recorded !== "string" || typeof replayed !== "string") return false;
  if (ids.test(recorded)) return ids.test(replayed) && pairs.pair(recorded, replayed);
  if (times.test(recorded)) return times.test(replayed);
  if (address.test(recorded)) return address.test(replayed);
  // Sentences of old recordings differ in the full stop at the end.
  return !complete && recorded.replace(/\.$/, "") === replayed.replace(/\.$/, "");
}
