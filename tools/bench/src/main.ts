// Measures our packages beside other clients and writes the results to docs/benchmarks.md. The packages must be built.
// `--quick` runs few rounds and writes nothing; `--rounds <count>` sets their number.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "@clientele/release/workspace";
import { bundleSize, compilers, instantiationsOf } from "@clientele/verify";
import { draw } from "./draw.ts";
import { currentLoad, describeMachine } from "./machine.ts";
import { measure } from "./measure.ts";
import { render, renewed } from "./page.ts";
import { others, ours, type Subject } from "./subject.ts";
import { typeCosts } from "./type-cost.ts";
import { weigh } from "./weight.ts";

const { quick, rounds } = parseArgs({
  options: { quick: { type: "boolean", default: false }, rounds: { type: "string", default: "9" } },
}).values;
const count = quick ? 1 : Number(rounds);
const report = (text: string): void => console.error(text);
const machine = describeMachine(currentLoad());

const { subjects: own, consumers } = await ours();
try {
  const subjects = [...own, ...(await others())];
  const stubbed = subjects.filter(({ isStubbed }) => isStubbed);
  const calls = await measure("calls", stubbed, count, report);
  const loopback = await measure("loopback", subjects, count, report);
  const imports = await measure("import", subjects, quick ? 3 : count * 2, report);
  report("bundles and types");
  const sizes = new Map(await Promise.all(subjects.map(async (each) => [each, await weigh(each)] as const)));
  const types = await typeCosts(subjects);
  const alone = new Map<Subject, number>();
  const quickstarts = new Map<Subject, number>();
  for (const [subject, consumer] of consumers) {
    const { name, client } = consumer.subject;
    const { gzipped } = await bundleSize(`export { ${client?.className} } from "${name}";`, consumer.directory);
    alone.set(subject, gzipped);
    const found: number[] = [];
    for (const compiler of compilers) found.push(await instantiationsOf(consumer, compiler));
    quickstarts.set(subject, Math.max(...found));
  }
  const text = render({ subjects, calls, loopback, imports, sizes, types, alone, quickstarts }, machine);
  console.log(text);
  const page = join(root, "docs/benchmarks.md");
  if (!quick) {
    writeFileSync(page, renewed(readFileSync(page, "utf8"), text));
    draw();
  }
} finally {
  for (const consumer of consumers.values()) consumer.remove();
}
