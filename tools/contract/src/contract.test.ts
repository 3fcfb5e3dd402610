import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { contract } from "./contract.ts";
import { library } from "./fixtures/client.ts";
import { libraryFile } from "./fixtures/library.ts";

contract({ spec: libraryFile, client: library, fills: ["client", "secret"] });

it("refuses exceptions without a label", () => {
  const options = { spec: libraryFile, client: library, except: ["members.create"] };
  expect(() => contract(options)).toThrow("only a contract with a label");
});

describe("a broken contract", () => {
  it("fails where it is broken, and passes elsewhere", () => {
    const folder = mkdtempSync(join(tmpdir(), "contract-"));
    const vitest = fileURLToPath(import.meta.resolve("vitest/package.json")).replace(/package\.json$/, "vitest.mjs");
    const root = fileURLToPath(new URL(".", import.meta.url));
    const report = join(folder, "vitest.json");
    const config = fileURLToPath(new URL("fixtures/broken.config.ts", import.meta.url));
    const flags = ["run", "--root", root, "--config", config, "--reporter", "json", "--outputFile", report];
    const { status, stderr } = spawnSync(process.execPath, [vitest, ...flags], { cwd: folder, encoding: "utf8" });
    const { testResults } = JSON.parse(readFileSync(report, "utf8"));
    const ledger = JSON.parse(readFileSync(join(folder, "reports/contract-ledger-broken.json"), "utf8"));
    rmSync(folder, { recursive: true });
    const tests: { status: string; title: string; failureMessages: string[] }[] = testResults[0].assertionResults;
    const failures = tests.filter((test) => test.status !== "passed");
    expect(status, stderr).toBe(1);
    expect(failures.map(({ title }) => title)).toEqual([
      "members.retrieve -> 200 (application/json: adult)",
      "returns every valid application/json of 200 unchanged",
      "covers everything that the spec documents, and nothing else",
    ]);
    expect(failures[0]?.failureMessages.join("\n")).toContain("data is not what is at /response");
    expect(ledger.gaps).toEqual([
      "never exercised: members.retrieve | 200 | no request body | application/json | adult",
    ]);
    expect(tests.length).toBeGreaterThan(50);
  });
});
