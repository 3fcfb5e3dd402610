import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closingLine, reportFile, tally } from "./tally.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tally-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const report = (directory: string, passed: number, failed: number): void => {
  mkdirSync(join(root, directory, "reports"), { recursive: true });
  const numbers = { numPassedTests: passed, numFailedTests: failed, numFailedTestSuites: 0 };
  writeFileSync(join(root, directory, reportFile), JSON.stringify(numbers));
};
const outcome = (directory: string, task: string, exitCode: number | undefined) => ({
  taskId: `${directory}#${task}`,
  directory,
  task,
  exitCode,
});

test("tests are counted by their report, other tasks as one check each", () => {
  report("a", 7, 0);
  expect(tally([outcome("a", "test", 0), outcome("a", "typecheck", 0)], root)).toEqual({
    passed: 8,
    failed: 0,
    failures: [],
  });
});

test("failed tests are counted one by one", () => {
  report("a", 7, 2);
  const result = tally([outcome("a", "test", 1)], root);
  expect(result).toMatchObject({ passed: 7, failed: 2 });
  expect(result.failures).toEqual(["a#test ended with exit code 1"]);
});

test("a suite that fails without a failed test has failed all the same", () => {
  report("a", 7, 0);
  expect(tally([outcome("a", "test", 1)], root)).toMatchObject({ passed: 7, failed: 1 });
});

test("a suite that never ran is a failure, whatever an old report says", () => {
  report("a", 7, 0);
  const result = tally([outcome("a", "test", undefined)], root);
  expect(result).toMatchObject({ passed: 0, failed: 1 });
  expect(result.failures).toEqual(["a#test did not run"]);
});

test("the closing line is plain", () => {
  expect(closingLine({ passed: 12, failed: 0, failures: [] })).toBe("12 passed, 0 failed");
});
