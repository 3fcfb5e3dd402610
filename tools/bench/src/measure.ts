import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { run } from "@clientele/release/command";
import type { Subject } from "./subject.ts";

/** The tasks that are measured in separate processes. */
export type Task = "calls" | "loopback" | "import";

/** One number per round, in order. */
export type Rounds = readonly number[];

const worker = fileURLToPath(new URL("worker.ts", import.meta.url));
const server = fileURLToPath(new URL("server.ts", import.meta.url));

/** Measures subjects in turns, so that a disturbance of the machine affects all of them. */
export async function measure(
  task: Task,
  subjects: readonly Subject[],
  rounds: number,
  report: (text: string) => void,
): Promise<ReadonlyMap<Subject, Rounds>> {
  const results = new Map<Subject, number[]>(subjects.map((subject) => [subject, []]));
  const running = task === "loopback" ? await startServer() : undefined;
  const address = running?.url ?? "http://127.0.0.1:1";
  try {
    for (let round = 1; round <= rounds; round++) {
      report(`${task}: round ${round} of ${rounds}`);
      for (const subject of subjects) {
        const output = await run(process.execPath, [worker, task, subject.module, address]);
        const value = Number(output.trim().split("\n").at(-1));
        if (!(value > 0)) throw new Error(`${subject.name} printed ${output}`);
        results.get(subject)?.push(value);
      }
    }
  } finally {
    running?.close();
  }
  return results;
}

async function startServer(): Promise<{ readonly url: string; close(): void }> {
  const child = spawn(process.execPath, [server], { stdio: ["pipe", "pipe", "inherit"] });
  const [port] = await once(child.stdout, "data");
  return { url: `http://127.0.0.1:${String(port).trim()}`, close: () => child.stdin.end() };
}

/** Returns the median. */
export function median(values: Rounds): number {
  const sorted = values.toSorted((left, right) => left - right);
  const [low = Number.NaN, high = low] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return (low + high) / 2;
}

/** Returns the median of the ratios of two series, round by round. */
export function proportion(own: Rounds, others: Rounds): number {
  return median(own.map((value, round) => value / (others[round] ?? Number.NaN)));
}
