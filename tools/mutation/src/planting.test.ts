import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCheck } from "./check.ts";
import { faultsIn } from "./fault.ts";
import { type PlantingOptions, plantFaults } from "./planting.ts";

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "workspace-"));
  write("packages/sum/src/sum.ts", "export const sum = (a, b) => a + b;\nexport const one = 1;\n");
  mkdirSync(join(root, "node_modules"));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const minus = { fault: "a sum that subtracts", file: "packages/sum/src/sum.ts", replace: "a + b", by: "a - b" };
const red = { in: "packages/sum", run: ["sum.test.ts"], names: "adds" };

function faults(...found: unknown[]): void {
  write("specs/faults.json", JSON.stringify(found));
}

interface Run {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/** Plants the faults with a check that reads the source instead of running it. */
async function run(options: Partial<PlantingOptions> = {}): Promise<Run> {
  const lines: string[] = [];
  const check: PlantingOptions["check"] = async (place) => {
    const isRight = readFileSync(join(place, minus.file), "utf8").includes("a + b");
    return { ok: isRight, output: isRight ? [] : ["sum adds two numbers"] };
  };
  const ok = await plantFaults(root, { check, print: (line) => lines.push(line), ...options });
  return { ok, lines };
}

describe("a fault", () => {
  it("is caught by the test that it names, and leaves the workspace unchanged", async () => {
    faults({ ...minus, red });
    const before = readFileSync(join(root, minus.file), "utf8");
    expect(await run()).toEqual({
      ok: true,
      lines: ["caught  a sum that subtracts: sum adds two numbers", "1 of 1 planted faults caught"],
    });
    expect(readFileSync(join(root, minus.file), "utf8")).toBe(before);
  });

  it("is missed if no check fails, or another one", async () => {
    faults(
      { ...minus, fault: "a one that is two", replace: "one = 1", by: "one = 2", red },
      { ...minus, red: { ...red, names: "multiplies" } },
    );
    const { ok, lines } = await run({ lanes: 1 });
    expect(ok).toBe(false);
    expect(lines).toEqual([
      "MISSED  a one that is two: every check passes",
      "MISSED  a sum that subtracts: another check fails: sum adds two numbers",
      "0 of 2 planted faults caught",
    ]);
  });

  it("is reverted before the next one", async () => {
    const seen: string[] = [];
    faults({ ...minus, red }, { ...minus, fault: "a one that is two", replace: "one = 1", by: "one = 2", red });
    await run({
      lanes: 1,
      check: async (place) => {
        seen.push(readFileSync(join(place, minus.file), "utf8"));
        return { ok: true, output: [] };
      },
    });
    expect(seen.map((text) => [text.includes("a - b"), text.includes("one = 2")])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
  });

  it("can be selected by its words", async () => {
    faults({ ...minus, red }, { ...minus, fault: "another", red });
    expect((await run({ only: "subtracts" })).lines.at(-1)).toBe("1 of 1 planted faults caught");
    await expect(run({ only: "nothing of the kind" })).rejects.toThrow("no fault matches nothing of the kind");
  });

  it("is not planted if the check fails already", async () => {
    faults({ ...minus, red });
    await expect(run({ check: async () => ({ ok: false, output: ["broken"] }) })).rejects.toThrow(
      "packages/sum fails before anything is planted: broken",
    );
  });

  it.each<[string, object, string]>([
    ["its text does not occur", { replace: "a * b" }, "the text to replace occurs 0 times"],
    ["its text occurs twice", { replace: "export" }, "the text to replace occurs 2 times"],
    ["its file does not exist", { file: "packages/sum/src/absent.ts" }, "the text to replace occurs 0 times"],
    ["it changes nothing", { by: "a + b" }, "changes nothing"],
    ["it names no check", { red: { in: "packages/sum", run: [], names: "" } }, "not a fault"],
    ["it is malformed", { red: "all" }, "not a fault"],
  ])("is refused if %s", (_title, change, message) => {
    faults({ ...minus, red, ...change });
    expect(() => faultsIn(root)).toThrow(message);
  });
});

it("a check lists the failed tests among those that were asked for", async () => {
  const vitest = fileURLToPath(new URL("../node_modules", import.meta.url));
  rmSync(join(root, "node_modules"), { recursive: true });
  write("packages/sum/package.json", '{ "type": "module", "scripts": { "lint": "echo all wrong; exit 1" } }');
  write(
    "packages/sum/vitest.config.js",
    'export default { test: { reporters: [["json", { outputFile: "reports/vitest.json" }]] } };',
  );
  write(
    "packages/sum/sum.test.js",
    `import { expect, it } from "vitest";
     it("adds -> wrong", () => expect(1 + 1).toBe(3));
     it("adds -> right", () => expect(1 + 1).toBe(2));`,
  );
  symlinkSync(vitest, join(root, "packages/sum/node_modules"));
  const check = { in: "packages/sum", run: ["sum.test.js"], names: "" };
  expect(await runCheck(root, check)).toEqual({ ok: false, output: ["adds -> wrong"] });
  expect(await runCheck(root, check, "-> right")).toEqual({ ok: true, output: [] });
  const script = await runCheck(root, { ...check, run: "lint" });
  expect(script).toEqual({ ok: false, output: ["all wrong\n"] });
  await expect(runCheck(root, { ...check, run: "absent" })).rejects.toThrow("has no script absent");
});

it("the faults of this workspace match its files", () => {
  expect(faultsIn(fileURLToPath(new URL("../../..", import.meta.url))).length).toBeGreaterThan(10);
});
