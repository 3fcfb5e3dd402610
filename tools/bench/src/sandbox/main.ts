// Measures the sandbox as a server beside Prism and beside a bare handler on node:http, and its lists by their length.
// Writes docs/benchmarks-sandbox.md. The packages must be built. `--quick` runs one round and writes nothing.
import { readFileSync, writeFileSync } from "node:fs";
import { Agent } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { run } from "@clientele/release/command";
import { root } from "@clientele/release/workspace";
import { currentLoad, describeMachine } from "../machine.ts";
import { renewed } from "../page.ts";
import { fire, load, type Shot } from "./load.ts";
import { type Figures, type Lists, render } from "./render.ts";
import { scene } from "./scene.ts";
import { type MeasuredServer, startServer } from "./server.ts";

const { quick } = parseArgs({ options: { quick: { type: "boolean", default: false } } }).values;
const rounds = quick ? 1 : 3;
const REQUESTS = quick ? 2_000 : 4_000;
const machine = describeMachine(currentLoad());
const require = createRequire(import.meta.url);
const { provider, customers, example, headers, customer } = scene;
const body = JSON.stringify(customer);

interface Subject {
  readonly name: string;
  start(): Promise<MeasuredServer>;
  /** Returns the request that is measured. */
  prepare(server: MeasuredServer): Promise<Shot>;
}

let answer = "";
const subjects: readonly Subject[] = [
  {
    name: "sandbox",
    start: () => startServer(join(root, "packages/sandbox/dist/program.mjs"), ["--port", "{port}"]),
    async prepare({ url }) {
      const agent = new Agent();
      const created = await fire({ url: url + customers, method: "POST", headers, body }, agent);
      const { response }: { response: { token: string } } = JSON.parse(created);
      const shot = { url: `${url}${customers}/${response.token}`, headers };
      answer = await fire(shot, agent);
      return shot;
    },
  },
  {
    name: "Prism",
    start: () =>
      startServer(join(require.resolve("@stoplight/prism-cli/package.json"), "../dist/index.js"), [
        ...["mock", "--host", "127.0.0.1", "--port", "{port}", "--verboseLevel", "silent"],
        join(root, `specs/${provider}.yaml`),
      ]),
    prepare: async ({ url }) => ({ url: url + example, headers }),
  },
  {
    name: "bare handler",
    start: () => startServer(fileURLToPath(new URL("bare.ts", import.meta.url)), ["{port}", answer]),
    prepare: async ({ url }) => ({ url: url + example, headers }),
  },
];

const figures: Figures[] = subjects.map(({ name }) => ({ name, cpu: [], start: [], memory: [] }));
for (let round = 1; round <= rounds; round++) {
  for (const [index, subject] of subjects.entries()) {
    console.error(`${subject.name}: round ${round} of ${rounds}`);
    const server = await subject.start();
    const shot = await subject.prepare(server);
    await fire(shot, new Agent());
    const started = await server.usage();
    await load(shot, REQUESTS);
    const warm = await server.usage();
    await load(shot, REQUESTS);
    const done = await server.usage();
    await server.close();
    figures[index]?.start.push(started.cpu / 1000);
    figures[index]?.cpu.push((done.cpu - warm.cpu) / REQUESTS);
    figures[index]?.memory.push(done.memory / 2 ** 20);
  }
}

const lists: Lists[] = [];
for (const length of [100, 100_000]) {
  const worker = fileURLToPath(new URL("lists.ts", import.meta.url));
  const found: { cost: number; memory: number } = JSON.parse(await run(process.execPath, [worker, String(length)]));
  lists.push({ length, ...found });
}

const text = render({ figures, lists }, machine);
console.log(text);
const page = join(root, "docs/benchmarks-sandbox.md");
if (!quick) writeFileSync(page, renewed(readFileSync(page, "utf8"), text));
