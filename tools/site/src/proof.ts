import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "./place.ts";
import type { Provider } from "./provider.ts";
import { sources } from "./sources.ts";
import { list, tree } from "./tree.ts";

/** Measurements of one package; `undefined` if this build has not measured it. */
export interface Proof {
  readonly coverage: Coverage | undefined;
  /** Number of statements in the spec, by level of evidence. */
  readonly evidence: ReadonlyMap<string, number>;
  /** Bytes of the whole client, its core included, minified and gzipped. */
  readonly bytes: number;
}

/** Coverage of a spec by the contract tests. */
interface Coverage {
  readonly documented: number;
  readonly exercised: number;
  readonly exchanges: number;
  readonly mutants: number;
}

/** Measures a package: its contract ledgers, its spec and its size. */
export async function proofOf(provider: Provider): Promise<Proof> {
  const folder = join(root, "packages", provider.name);
  return {
    coverage: coverage(join(folder, "reports")),
    evidence: provider.spec.evidence(),
    bytes: await size(provider),
  };
}

// A package with two schemes has a ledger for each: exchanges are added up, the lowest coverage counts.
function coverage(reports: string): Coverage | undefined {
  if (!existsSync(reports)) return undefined;
  const files = readdirSync(reports).filter((file) => /^contract-ledger.*\.json$/.test(file));
  const ledgers = files.map((file) => {
    const rows = list(tree(JSON.parse(readFileSync(join(reports, file), "utf8"))).operations).map(tree);
    const sum = (column: string): number => rows.reduce((total, row) => total + Number(row[column]), 0);
    return {
      documented: sum("documented"),
      exercised: sum("exercised"),
      exchanges: sum("cells"),
      mutants: sum("mutants"),
    };
  });
  const [first, ...rest] = ledgers;
  return rest.reduce(
    (total, ledger) =>
      total && {
        documented: Math.max(total.documented, ledger.documented),
        exercised: Math.min(total.exercised, ledger.exercised),
        exchanges: total.exchanges + ledger.exchanges,
        mutants: total.mutants + ledger.mutants,
      },
    first,
  );
}

/** Bundles the client alone, as a program that uses nothing else does. */
async function size({ packageName, setup }: Provider): Promise<number> {
  const [, client = "default"] = /new (\w+)\(/.exec(setup) ?? [];
  const { outputFiles } = await build({
    stdin: { contents: `export { ${client} } from "${packageName}";`, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    mainFields: ["module", "main"],
    conditions: ["import"],
    external: ["node:*"],
    plugins: [sources],
    write: false,
    logLevel: "silent",
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).byteLength;
}
