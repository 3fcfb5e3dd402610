import { type Check, type Fault, faultsIn } from "./fault.ts";
import { build, type CheckResult, runCheck } from "./verdict.ts";
import { copyWorkspace, type WorkspaceCopy } from "./workspace-copy.ts";

/** How faults are planted; the defaults do it for real. */
export interface FaultOptions {
  readonly print: (line: string) => void;
  /** Only faults whose description holds this text. */
  readonly only?: string | undefined;
  /** Copies of the workspace to work in at once. */
  readonly lanes?: number;
  readonly check?: typeof runCheck;
  readonly rebuild?: (root: string, folder: string) => Promise<CheckResult>;
}

/**
 * Plants every fault of a workspace, one at a time, in a copy of it, and demands that the check it names notices; true
 * where each was noticed. Throws where a check is red before anything is planted.
 */
export async function plantFaults(root: string, options: FaultOptions): Promise<boolean> {
  const { print, only = "", lanes = 2 } = options;
  const faults = faultsIn(root).filter(({ fault }) => fault.includes(only));
  if (faults.length === 0) throw new RangeError(`no fault is about ${only || "anything"}`);
  const copies = Array.from({ length: lanes }, () => copyWorkspace(root));
  try {
    const suites = new Map(faults.map(({ red }) => [JSON.stringify([red.in, red.run]), red]));
    await share(copies, [...suites.values()], async (copy, check) => await expectGreen(copy.root, check, options));
    let caught = 0;
    await share(copies, faults, async (copy, fault) => {
      const { by, found } = await plant(copy, fault, options);
      if (by !== undefined) caught++;
      print(by === undefined ? `MISSED  ${fault.fault}: ${found}` : `caught  ${fault.fault}: ${by}`);
    });
    print(`${caught} of ${faults.length} planted faults caught`);
    return caught === faults.length;
  } finally {
    for (const copy of copies) copy.remove();
  }
}

interface Catch {
  /** What noticed. */
  readonly by?: string;
  /** What was seen in place of it. */
  readonly found?: string;
}

async function plant(copy: WorkspaceCopy, fault: Fault, options: FaultOptions): Promise<Catch> {
  const { check = runCheck, rebuild = build } = options;
  const uproot = copy.plant(fault);
  const [folder] = /^packages\/[^/]+(?=\/src\/)/.exec(fault.file) ?? [];
  try {
    if (folder !== undefined) {
      const built = await rebuild(copy.root, folder);
      if (!built.ok) return { found: `it cannot be built: ${lastOf(built)}` };
    }
    const result = await check(copy.root, fault.red, fault.red.names);
    const by = result.said.find((said) => said.includes(fault.red.names));
    if (!result.ok && by !== undefined) return { by: oneLine(by, fault.red.names) };
    return { found: result.ok ? "everything is green" : `red is something else: ${lastOf(result)}` };
  } finally {
    uproot();
    if (folder !== undefined) await rebuild(copy.root, folder);
  }
}

async function expectGreen(root: string, check: Check, options: FaultOptions): Promise<void> {
  const { ok, said } = await (options.check ?? runCheck)(root, check);
  if (!ok) throw new Error(`${check.in} is red before anything is planted: ${said.slice(0, 5).join("\n")}`);
}

/** Spreads work over copies, each of which does one thing at a time. */
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

function oneLine(text: string, part: string): string {
  return (text.split("\n").find((line) => line.includes(part)) ?? text).trim();
}

function lastOf({ said }: CheckResult): string {
  return said.slice(0, 3).join(" | ").slice(-600);
}
