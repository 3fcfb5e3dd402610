// Measures one subject once, run as a process, and prints the number: `node worker.ts <task> <module> <address>`.
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { answer, expected } from "./answer.ts";
import type { Connect } from "./environment.ts";

const [task, module = "", baseUrl = ""] = process.argv.slice(2);
const url = pathToFileURL(module).href;

// Milliseconds.
const WARM_UP = 300;
const WINDOW = 700;
const BATCH = 200;
const LANES = 8;
const REQUESTS = 4_000;

if (task === "import") {
  const start = performance.now();
  await import(url);
  console.log(performance.now() - start);
} else {
  const { default: connect }: { default: Connect } = await import(url);
  const headers = { "content-type": "application/json" };
  const stub = async (): Promise<Response> => new Response(answer, { status: 200, headers });
  const call = connect({ baseUrl, fetch: task === "calls" ? stub : globalThis.fetch.bind(globalThis) });
  const value = JSON.stringify(await call());
  if (!value.includes(expected)) throw new Error(`read ${value}`);
  console.log(task === "calls" ? await callsPerSecond(call) : await cpuPerRequest(call));
  process.exit();
}

// Sequential calls: the cost of a call, not of concurrency. By the CPU clock of the thread, which stops while other
// processes run.
async function callsPerSecond(call: () => Promise<unknown>): Promise<number> {
  const busy = (): number => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1_000;
  };
  for (const end = busy() + WARM_UP; busy() < end; ) await call();
  const start = busy();
  let calls = 0;
  // Reading the clock costs a system call.
  while (busy() < start + WINDOW) for (let batch = 0; batch < BATCH; batch++, calls++) await call();
  return (calls * 1_000) / (busy() - start);
}

// Microseconds of this process; the server is another one.
async function cpuPerRequest(call: () => Promise<unknown>): Promise<number> {
  const send = async (count: number): Promise<void> => {
    let left = count;
    const lane = async (): Promise<void> => {
      while (left-- > 0) await call();
    };
    await Promise.all(Array.from({ length: LANES }, lane));
  };
  await send(REQUESTS / 4);
  const before = process.cpuUsage();
  await send(REQUESTS);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / REQUESTS;
}
