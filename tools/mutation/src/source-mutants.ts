import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { list, node } from "@clientele/openapi";
import { copyWorkspace } from "./workspace-copy.ts";

const folder = "packages/core";

/** Sources to mutate, and the tests that must detect it; both are patterns below the package. */
export interface MutationScope {
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

/** The sources in which a wrong condition loses a payment or a secret. */
const everything: MutationScope = {
  sources: [
    "src/redactor.ts",
    "src/matcher.ts",
    "src/views.ts",
    "src/credentials.ts",
    "src/sensitive.ts",
    "src/secrets.ts",
    "src/safe-cause.ts",
    "src/retry.ts",
    "src/next-page.ts",
    "src/page-rule.ts",
    "src/deadline.ts",
  ],
  tests: ["src/**/*.test.ts"],
};

/** The part of them that a run of all tests mutates; the rest would take too long there. */
export const quickScope: MutationScope = {
  sources: ["src/retry.ts", "src/deadline.ts", "src/next-page.ts"],
  tests: ["src/*{retry,deadline,page}*.test.ts"],
};

/** The least share of mutants, in percent, that the tests must detect. */
const threshold = 80;

/** The number of mutants by result, and the place of each that no test detects. */
export interface MutationResult {
  readonly detected: number;
  readonly undetected: readonly string[];
}

/**
 * Mutates sources in a copy of the workspace with Stryker and prints the undetected mutants; returns whether the tests
 * detect enough of them.
 */
export async function mutateSources(
  root: string,
  print: (line: string) => void,
  scope: MutationScope = everything,
): Promise<boolean> {
  const copy = copyWorkspace(root);
  try {
    const { detected, undetected } = await runStryker(join(copy.root, folder), scope);
    for (const mutant of undetected) print(`survived  ${mutant}`);
    const score = (100 * detected) / (detected + undetected.length);
    print(
      `${detected} of ${detected + undetected.length} mutants detected: ${score.toFixed(1)} % (at least ${threshold} %)`,
    );
    return score >= threshold;
  } finally {
    copy.remove();
  }
}

async function runStryker(cwd: string, { sources, tests }: MutationScope): Promise<MutationResult> {
  const report = join(cwd, "reports/mutation.json");
  const config = {
    testRunner: "vitest",
    plugins: [fileURLToPath(import.meta.resolve("@stryker-mutator/vitest-runner"))],
    mutate: sources,
    vitest: { configFile: "stryker.vitest.config.mjs" },
    inPlace: true,
    coverageAnalysis: "perTest",
    concurrency: 2,
    // Added to 1.5 times the usual duration of the tests; mutants that never end take all of it.
    timeoutMS: 15_000,
    dryRunTimeoutMinutes: 30,
    reporters: ["json", "progress-append-only"],
    jsonReporter: { fileName: report },
  };
  writeFileSync(join(cwd, "stryker.json"), JSON.stringify(config));
  writeFileSync(join(cwd, "stryker.vitest.config.mjs"), vitestConfig(tests));
  const stryker = join(
    dirname(fileURLToPath(import.meta.resolve("@stryker-mutator/core/package.json"))),
    "bin/stryker.js",
  );
  const child = spawn(process.execPath, [stryker, "run", "stryker.json"], {
    cwd,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const status = await new Promise<number | null>((resolve) => child.once("close", resolve));
  if (status !== 0) throw new Error(`Stryker ended with exit code ${status}`);
  return resultOf(JSON.parse(readFileSync(report, "utf8")));
}

/** Returns the source of a Vitest configuration that runs only some tests. */
function vitestConfig(tests: readonly string[]): string {
  return `import base from "../../vitest.base.ts";

export default (environment) => {
  const config = base(environment);
  return { ...config, test: { ...config.test, include: ${JSON.stringify(tests)} } };
};
`;
}

/** Reads a report in the format of mutation-testing-elements. */
export function resultOf(report: unknown): MutationResult {
  const mutants = Object.entries(node(node(report).files)).flatMap(([file, entry]) =>
    list(node(entry).mutants).map((mutant) => ({ file, mutant: node(mutant) })),
  );
  const detected = mutants.filter(({ mutant }) => mutant.status === "Killed" || mutant.status === "Timeout");
  const undetected = mutants.filter(({ mutant }) => mutant.status === "Survived" || mutant.status === "NoCoverage");
  return {
    detected: detected.length,
    undetected: undetected.map(({ file, mutant }) => {
      const { line } = node(node(mutant.location).start);
      return `${file}:${line} ${mutant.mutatorName}: ${mutant.replacement}`;
    }),
  };
}
