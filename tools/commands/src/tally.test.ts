import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { printFailures } from "./failure.ts";
import { closingLine, tally } from "./tally.ts";
import type { TaskOutcome } from "./turbo.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "tally-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const report = (file: string, numPassedTests: number, numFailedTests: number): void =>
  write(file, JSON.stringify({ numPassedTests, numFailedTests }));
const outcome = (directory: string, task: string, exitCode: number | undefined): TaskOutcome => ({
  taskId: `${directory}#${task}`,
  directory,
  task,
  exitCode,
  logFile: `${directory}/.turbo/turbo-${task}.log`,
});

test("counts tests by their report, and other tasks as one check each", () => {
  report("a/reports/vitest.json", 7, 0);
  report("a/reports/vitest-slow.json", 5, 0);
  const outcomes = [outcome("a", "test", 0), outcome("a", "test:slow", 0), outcome("a", "typecheck", 0)];
  expect(tally(outcomes, root)).toEqual({ passed: 13, failed: 0 });
});

test("counts failed tests one by one", () => {
  report("a/reports/vitest.json", 7, 2);
  expect(tally([outcome("a", "test", 1)], root)).toEqual({ passed: 7, failed: 2 });
});

test("counts a suite that fails without a failed test as one failure", () => {
  report("a/reports/vitest.json", 7, 0);
  expect(tally([outcome("a", "test", 1)], root)).toEqual({ passed: 7, failed: 1 });
});

test("counts a suite that did not run as a failure, whatever an old report says", () => {
  report("a/reports/vitest.json", 7, 0);
  expect(tally([outcome("a", "test", undefined)], root)).toEqual({ passed: 0, failed: 1 });
});

test("writes a plain closing line", () => {
  expect(closingLine({ passed: 12, failed: 0 })).toBe("12 passed, 0 failed");
});

test("prints the logs of failed tasks, then a line for each", () => {
  write("a/.turbo/turbo-test.log", "expected 1 to be 2\n");
  const lines: string[] = [];
  const outcomes = [outcome("a", "build", 0), outcome("a", "test", 1), outcome("b", "test", undefined)];
  printFailures(outcomes, root, (line: string) => lines.push(line));
  expect(lines).toEqual([
    "\n──── a#test ────\nexpected 1 to be 2",
    "failed: a#test ended with exit code 1",
    "failed: b#test did not run",
  ]);
});
