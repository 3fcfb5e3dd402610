import { type CheckResult, runCheck } from "./check.ts";
import { type Check, type Fault, faultsIn } from "./fault.ts";
import { copyWorkspace, type WorkspaceCopy } from "./workspace-copy.ts";

/** Options of {@link plantFaults}. */
export interface PlantingOptions {
  readonly print: (line: string) => void;
  /** Plants only the faults whose description contains this text. */
  readonly only?: string | undefined;
  /** Number of copies of the workspace to work in at once; 2 by default. */
  readonly lanes?: number;
  /** Runs a check; tests replace it. */
  readonly check?: typeof runCheck;
}

/**
 * Plants the faults of a workspace one at a time in a copy of it, and demands that the named check fails; returns
 * whether all were noticed. Throws if a check fails before anything is planted.
 */
export async function plantFaults(root: string, options: PlantingOptions): Promise<boolean> {
  const { print, only = "", lanes = 2, check = runCheck } = options;
  const faults = faultsIn(root).filter(({ fault }) => fault.includes(only));
  if (faults.length === 0) throw new RangeError(`no fault matches ${only}`);
  const copies = Array.from({ length: lanes }, () => copyWorkspace(root));
  try {
    const checks = new Map(faults.map(({ red }) => [JSON.stringify([red.in, red.run]), red]));
    await share(copies, [...checks.values()], async (copy, one) => await expectGreen(copy.root, one, check));
    let caught = 0;
    await share(copies, faults, async (copy, fault) => {
      const { by, missed } = await plant(copy, fault, check);
      if (by !== undefined) caught++;
      print(by === undefined ? `MISSED  ${fault.fault}: ${missed}` : `caught  ${fault.fault}: ${by}`);
    });
    print(`${caught} of ${faults.length} planted faults caught`);
    return caught === faults.length;
  } finally {
    for (const copy of copies) copy.remove();
  }
}

interface Outcome {
  /** The test or the line of output that noticed the fault. */
  readonly by?: string;
  /** What happened instead. */
  readonly missed?: string;
}

async function plant(copy: WorkspaceCopy, fault: Fault, check: typeof runCheck): Promise<Outcome> {
  const remove = copy.plant(fault);
  try {
    const { ok, output } = await check(copy.root, fault.red, fault.red.names);
    const by = output.find((text) => text.includes(fault.red.names));
    if (!ok && by !== undefined) return { by: lineWith(by, fault.red.names) };
    return { missed: ok ? "every check passes" : `another check fails: ${summary(output)}` };
  } finally {
    remove();
  }
}

async function expectGreen(root: string, one: Check, check: typeof runCheck): Promise<void> {
  const { ok, output }: CheckResult = await check(root, one);
  if (!ok) throw new Error(`${one.in} fails before anything is planted: ${output.slice(0, 5).join("\n")}`);
}

/** Distributes work over copies, each of which does one thing at a time. */
async function share<Item>(
  copies: readonly WorkspaceCopy[],
  items: readonly Item[],
  work: (copy: WorkspaceCopy, item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const lanes = copies.map(async (copy) => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(copy, item);
  });
  const [failed] = (await Promise.allSettled(lanes)).filter(({ status }) => status === "rejected");
  if (failed?.status === "rejected") throw failed.reason;
}

function lineWith(text: string, part: string): string {
  return (text.split("\n").find((line) => line.includes(part)) ?? text).trim();
}

function summary(output: readonly string[]): string {
  return output.slice(0, 3).join(" | ").slice(-600);
}
