import type { Case } from "./case.ts";
import type { Candidate } from "./discover.ts";
import type { Subject } from "./subject.ts";
import { type Outcome, Trial } from "./trial.ts";

const watched = ["TCPSocketWrap", "TCPServerWrap", "TCPConnectWrap", "GetAddrInfoReqWrap", "Timeout"];

const held = (): string[] => process.getActiveResourcesInfo().filter((resource) => watched.includes(resource));

async function play(candidate: Candidate, subject: Subject, one: Case): Promise<string[]> {
  const trial = new Trial(candidate, subject, one);
  await trial.start();
  try {
    const outcome: Outcome = await (one.act?.(trial) ?? trial.call()).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    const end = one.ends[subject.kind];
    const faults = end ? trial.faults(outcome, end) : ["there is no end for this kind"];
    try {
      one.check?.(outcome, trial);
    } catch (error) {
      faults.push(`check: ${error}`);
    }
    // Ends only when the client has let go of every connection.
    const closed = await Promise.race([trial.server.close().then(() => true), pause(2000)]);
    if (!closed) faults.push("a connection is still open");
    return faults.map((fault) => `${subject.kind} ${subject.operation.id}: ${fault}`);
  } finally {
    trial.server.destroy();
    trial.other.destroy();
  }
}

async function pause(milliseconds: number): Promise<false> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
  return false;
}

/** Puts a client through a case, with every kind of operation that the case concerns; gives what was wrong. */
export async function run(candidate: Candidate, one: Case): Promise<readonly string[]> {
  const unhandled: string[] = [];
  const note = (reason: unknown): void => {
    unhandled.push(`unhandled rejection: ${reason}`);
  };
  const before = held().length;
  process.on("unhandledRejection", note);
  try {
    const subjects = candidate.subjects.filter(({ kind }) => one.ends[kind]);
    const faults = (await Promise.all(subjects.map((subject) => play(candidate, subject, one)))).flat();
    for (let round = 0; round < 200 && held().length > before; round++) await pause(5);
    const kept = held();
    if (kept.length > before) faults.push(`still held: ${kept.join(", ")}`);
    return [...faults, ...unhandled];
  } finally {
    process.off("unhandledRejection", note);
  }
}
