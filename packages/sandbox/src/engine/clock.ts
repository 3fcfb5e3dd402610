/** A moment: milliseconds since the epoch, a date, or a text that `Date` understands. */
export type Moment = number | string | Date;

/** The sandbox's clock: runs with the machine's until it is set. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Moves the clock on, and does everything that falls due on the way. */
  advance(milliseconds: number): void;
  /** Sets the clock and stops it there. Throws a `RangeError` for what is no date. */
  set(moment: Moment): void;
}

/** What a snapshot keeps of a clock: where it stands, or how far it is ahead of the machine's. */
export type ClockState = { readonly stopped: number } | { readonly ahead: number };

/** A clock with what the engine needs of it. */
export interface EngineClock extends Clock {
  state(): ClockState;
  load(state: ClockState): void;
}

/** Creates a clock; `moved` is called after each change. */
export function createClock(start: Moment | undefined, moved: () => void): EngineClock {
  let state: ClockState = { ahead: 0 };
  const clock: EngineClock = {
    now: () => ("stopped" in state ? state.stopped : Date.now() + state.ahead),
    advance(milliseconds) {
      if (!(milliseconds >= 0)) throw new RangeError(`The clock cannot advance by ${milliseconds} milliseconds.`);
      state = "stopped" in state ? { stopped: state.stopped + milliseconds } : { ahead: state.ahead + milliseconds };
      moved();
    },
    set(moment) {
      state = { stopped: timeOf(moment) };
      moved();
    },
    state: () => state,
    load(saved) {
      state = saved;
    },
  };
  if (start !== undefined) state = { stopped: timeOf(start) };
  return clock;
}

function timeOf(moment: Moment): number {
  const time = new Date(moment).getTime();
  if (Number.isNaN(time)) throw new RangeError(`${String(moment)} is not a date.`);
  return time;
}
