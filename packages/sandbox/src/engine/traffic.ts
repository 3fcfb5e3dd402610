/** How many requests came from a world, at all and in the present minute. */
export interface Count {
  readonly requests: number;
  readonly minute: number;
  readonly inMinute: number;
}

/** Counts the requests of each world. */
export interface Traffic {
  /** Counts a request at a time, and returns the counts with it. */
  count(world: string, now: number): Count;
  /** Every count, for a snapshot. */
  readonly counts: Map<string, Count>;
}

const MINUTE = 60_000;

/** Creates the count of requests. */
export function createTraffic(): Traffic {
  const counts = new Map<string, Count>();
  return {
    counts,
    count(world, now) {
      const minute = Math.floor(now / MINUTE);
      const before = counts.get(world);
      const inMinute = before?.minute === minute ? before.inMinute + 1 : 1;
      const count = { requests: (before?.requests ?? 0) + 1, minute, inMinute };
      counts.set(world, count);
      return count;
    },
  };
}

/** Returns the seconds until the minute of a time ends. */
export const secondsLeft = (now: number): number => Math.ceil((MINUTE - (now % MINUTE)) / 1000);
