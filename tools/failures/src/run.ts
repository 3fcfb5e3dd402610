import { type Case, type Ends, endsOf, type Style, styles } from "./case.ts";
import type { Candidate } from "./discover.ts";
import type { End } from "./end.ts";
import type { Subject } from "./subject.ts";
import { type Outcome, Trial } from "./trial.ts";

const watched = ["TCPSocketWrap", "TCPServerWrap", "TCPConnectWrap", "GetAddrInfoReqWrap", "Timeout"];

const held = (): string[] => process.getActiveResourcesInfo().filter((resource) => watched.includes(resource));

interface Part {
  readonly subject: Subject;
  readonly style: Style;
  readonly end: End;
}

async function play(candidate: Candidate, { end, ...part }: Part, one: Case): Promise<string[]> {
  const trial = new Trial(candidate, part, one);
  await trial.start();
  try {
    const outcome: Outcome = await (one.act?.(trial) ?? trial.call()).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    const faults = trial.faults(outcome, end);
    try {
      one.check?.(outcome, trial);
    } catch (error) {
      faults.push(`check: ${error}`);
    }
    // Resolves only when the client has closed every connection.
    const closed = await Promise.race([trial.server.close().then(() => true), pause(15_000)]);
    if (!closed) faults.push("a connection is still open");
    const { subject, style } = part;
    return faults.map((fault) => `${style}, ${subject.kind} ${subject.operation.id}: ${fault}`);
  } finally {
    trial.server.destroy();
    trial.other.destroy();
  }
}

async function pause(milliseconds: number): Promise<false> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
  return false;
}

// A write with a key is sent again like a read; `client.fetch` and `raw` fill no key in.
function endOf(ends: Ends, { subject, style }: Omit<Part, "end">): End | undefined {
  const { [subject.kind]: end, read } = ends;
  return end && subject.kind === "write" && subject.keyed && style === "method" ? (read ?? end) : end;
}

/** Runs a case with a client, in every style and with every kind of operation that it applies to; returns the faults. */
export async function run(candidate: Candidate, one: Case): Promise<readonly string[]> {
  const unhandled: string[] = [];
  const note = (reason: unknown): void => {
    unhandled.push(`unhandled rejection: ${reason}`);
  };
  const before = held().length;
  process.on("unhandledRejection", note);
  try {
    const parts = styles.flatMap((style) => {
      const ends = endsOf(one, style);
      return candidate.subjects.flatMap((subject) => {
        const end = endOf(ends, { subject, style });
        return end ? [{ subject, style, end }] : [];
      });
    });
    const faults = (await Promise.all(parts.map((part) => play(candidate, part, one)))).flat();
    for (let round = 0; round < 2000 && held().length > before; round++) await pause(5);
    const kept = held();
    if (kept.length > before) faults.push(`still held: ${kept.join(", ")}`);
    return [...faults, ...unhandled];
  } finally {
    process.off("unhandledRejection", note);
  }
}
