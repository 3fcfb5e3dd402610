// Verifies every package as users install it: packed, installed from its tarball into empty projects, called in every
// runtime and checked by every compiler. The packages must be built. Prints tables; exits with 1 if a check fails.
// `--out <folder>` keeps the tarballs.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { startMock } from "@clientele/contract";
import { pack, type Tarball } from "@clientele/release/tarball";
import { type Package, packages, withDependencies } from "@clientele/release/workspace";
import { budgets } from "./budgets.ts";
import { type Consumer, createConsumer } from "./consumer.ts";
import { contentFaults } from "./contents.ts";
import { independentEntries } from "./entries.ts";
import { publintFaults, typeResolutionFaults } from "./lint.ts";
import { runtimes } from "./runtimes.ts";
import { obscure, signaturesOf } from "./signatures.ts";
import { bundleSize, kibibytes } from "./size.ts";
import { table } from "./table.ts";
import { instantiationsOf, typeFaults } from "./types.ts";
import { compilers, resolutions } from "./typescript.ts";

const faults: string[] = [];
const skipped = new Set<string>();
let passed = 0;

/** Counts a check and returns its cell of a table. */
function cell(name: string, found: readonly string[], shown = "ok"): string {
  if (found.length === 0) passed++;
  else faults.push(`${name}\n  ${found.join("\n").replaceAll("\n", "\n  ")}`);
  return found.length === 0 ? shown : `FAILED ${shown === "ok" ? "" : shown}`.trimEnd();
}

const all = packages();
const clients = all.filter(({ client }) => client);
const { out } = parseArgs({ options: { out: { type: "string" } } }).values;
const folder = out === undefined ? mkdtempSync(join(tmpdir(), "tarballs-")) : resolve(out);
mkdirSync(folder, { recursive: true });
const tarballs = new Map<Package, Tarball>();
const consumers = new Map<Package, Consumer>();
const tarballOf = (subject: Package): Tarball => {
  const found = [...tarballs].find(([{ name }]) => name === subject.name);
  if (!found) throw new Error(`${subject.name} was not packed`);
  return found[1];
};
const short = ({ name }: Package): string => name.replace(/^@[^/]+\//, "");

try {
  console.log("Packing …");
  for (const each of all) tarballs.set(each, await pack(each, folder));
  const packed = [["package", "contents", "publint --strict", "attw", "files", "packed"]];
  for (const each of all) {
    const tarball = tarballOf(each);
    const bytes = [...tarball.entries.values()].reduce((sum, { length }) => sum + length, 0);
    packed.push([
      short(each),
      cell(`${each.name}: contents of the tarball`, contentFaults(tarball, each)),
      cell(`${each.name}: publint`, await publintFaults(tarball)),
      cell(`${each.name}: attw`, await typeResolutionFaults(tarball)),
      String(tarball.entries.size),
      kibibytes(bytes),
    ]);
  }
  console.log(`\n${table(packed)}\n\nInstalling into empty projects …`);
  for (const each of clients) {
    consumers.set(each, await createConsumer(each, withDependencies(each).map(tarballOf)));
  }
  await callEverywhere();
  await checkTypes();
  await weigh();
} finally {
  if (out === undefined) rmSync(folder, { recursive: true });
  for (const consumer of consumers.values()) consumer.remove();
}

for (const reason of skipped) console.log(`skipped: ${reason}`);
for (const fault of faults) console.log(`failed: ${fault}`);
console.log(`${passed} passed, ${faults.length} failed`);
process.exitCode = faults.length > 0 ? 1 : 0;

async function callEverywhere(): Promise<void> {
  const rows = [["runtime", "modules", ...clients.map(short)]];
  const mocks = await Promise.all([...consumers.keys()].map(({ client }) => startMock(client?.spec ?? "")));
  for (const runtime of runtimes) {
    if (runtime.missing) {
      // Under CI a missing runtime is a failure; elsewhere it is skipped.
      if (process.env.CI) faults.push(`${runtime.name}: ${runtime.missing}`);
      else skipped.add(`${runtime.name}: ${runtime.missing}`);
      continue;
    }
    for (const system of runtime.systems) {
      const row = [runtime.name, system];
      for (const [index, [subject, consumer]] of [...consumers].entries()) {
        const { error, runtime: said, held } = await runtime.run(consumer, system, mocks[index]?.url ?? "");
        const found = error ? [error] : runtime.says.test(said) ? [] : [`it ran on ${said}`];
        row.push(cell(`${subject.name} on ${runtime.name}, ${system}`, found, `ok, ${held.length} checks`));
      }
      rows.push(row);
    }
  }
  await Promise.all(mocks.map((mock) => mock.close()));
  console.log(`\n${table(rows)}`);
}

async function checkTypes(): Promise<void> {
  const rows = [["compiler", "resolution", ...clients.map(short)]];
  for (const compiler of compilers) {
    for (const resolution of resolutions.filter((one) => one.supported(compiler))) {
      const row = [compiler.name, resolution.name];
      for (const [subject, consumer] of consumers) {
        const name = `${subject.name}: ${compiler.name}, ${resolution.name}`;
        row.push(cell(name, await typeFaults(consumer, compiler, resolution)));
      }
      rows.push(row);
    }
    const row = [compiler.name, "instantiations"];
    for (const [subject, consumer] of consumers) {
      const count = await instantiationsOf(consumer, compiler);
      const over = count > budgets.instantiations ? [`${count} instantiations, ${budgets.instantiations} allowed`] : [];
      row.push(cell(`${subject.name}: cost of its types on ${compiler.name}`, over, String(count)));
    }
    rows.push(row);
  }
  const row = ["in an editor", "plain names"];
  for (const [subject, consumer] of consumers) {
    row.push(cell(`${subject.name}: names on hover`, obscure(signaturesOf(consumer))));
  }
  console.log(`\n${table([...rows, row])}`);
}

async function weigh(): Promise<void> {
  const rows = [["bundled and minified", "allowed", ...clients.map(short)]];
  const weighed = async (title: string, allowed: number, source: (subject: Package) => string): Promise<void> => {
    const row = [title, kibibytes(allowed)];
    for (const [subject, { directory }] of consumers) {
      const { gzipped } = await bundleSize(source(subject), directory);
      const over = gzipped > allowed ? [`${gzipped} bytes gzipped, ${allowed} allowed`] : [];
      row.push(cell(`${subject.name}: size of ${title}`, over, kibibytes(gzipped)));
    }
    rows.push(row);
  };
  await weighed("the client", budgets.client, ({ name, client }) => `export { ${client?.className} } from "${name}";`);
  const entries = new Set(clients.flatMap(independentEntries));
  for (const entry of entries) {
    await weighed(entry, budgets.entry, (subject) =>
      independentEntries(subject).includes(entry) ? `export * from "${subject.name}/${entry}";` : "",
    );
  }
  await weighed("an error class", budgets.errorClass, ({ name }) => `export { NotFoundError } from "${name}";`);
  await weighed("nothing of it", 0, ({ name }) => `import "${name}";`);
  console.log(`\n${table(rows)}, gzipped\n`);
}
