import type { Row } from "../store/store.ts";
import type { ClockState } from "./clock.ts";
import type { Count } from "./traffic.ts";

/** What a snapshot holds. */
export interface State {
  readonly rows: readonly Row[];
  readonly clock: ClockState;
  readonly traffic: readonly (readonly [world: string, count: Count])[];
}

const FORMAT = "clientele-sandbox";
const VERSION = 1;

/** Writes a state as a text. */
export const writeSnapshot = (state: State): string => JSON.stringify({ format: FORMAT, version: VERSION, ...state });

/** Reads a snapshot. Throws a `TypeError` for a text that is none, or one of another version. */
export function readSnapshot(text: string): State {
  let saved: Partial<State & { format: string; version: number }> | null;
  try {
    saved = JSON.parse(text);
  } catch (cause) {
    throw new TypeError("This is no snapshot of a sandbox.", { cause });
  }
  if (saved?.format !== FORMAT) throw new TypeError("This is no snapshot of a sandbox.");
  if (saved.version !== VERSION) throw new TypeError(`This snapshot has version ${saved.version}, not ${VERSION}.`);
  const { rows, clock, traffic } = saved;
  if (
    !Array.isArray(rows) ||
    !rows.every(isRow) ||
    !Array.isArray(traffic) ||
    !traffic.every(isCount) ||
    !isClock(clock)
  ) {
    throw new TypeError("This snapshot of a sandbox is damaged.");
  }
  return { rows, clock, traffic };
}

function isRow(row: Partial<Row> | null): row is Row {
  const texts = [row?.world, row?.kind, row?.id, row?.owner];
  return texts.every((text) => typeof text === "string") && typeof row?.position === "number" && "value" in row;
}

function isCount(entry: unknown): boolean {
  return Array.isArray(entry) && typeof entry[0] === "string" && typeof entry[1]?.requests === "number";
}

function isClock(clock: unknown): clock is ClockState {
  const [time, ...more] = typeof clock === "object" && clock !== null ? Object.values(clock) : [];
  return typeof time === "number" && more.length === 0;
}
