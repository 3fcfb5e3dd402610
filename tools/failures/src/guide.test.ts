import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { apart, every } from "./case.ts";
import { describeEnds, renderGuide, writeGuide } from "./guide.ts";

const end = { error: "TimeoutError", sent: 2 };

test("ends that are alike are told once, others by kind", () => {
  expect(describeEnds({ title: "", ends: every({ sent: 1 }) })).toBe("succeeds, sent once");
  expect(describeEnds({ title: "", ends: { read: { error: "ConfigurationError", sent: 0 } } })).toBe(
    "`ConfigurationError`, never sent",
  );
  expect(describeEnds({ title: "", ends: apart(end, { ...end, sent: 3 }) })).toBe(
    "reads and lists: `TimeoutError`, sent twice; writes: `TimeoutError`, sent 3 times",
  );
});

test("a row says for each client whether it held", () => {
  const groups = [{ name: "Odd things", cases: [{ title: "a | b", ends: every({ error: "reason", sent: 1 }) }] }];
  const text = renderGuide(groups, { one: { "a | b": true }, two: { "a | b": false } });
  expect(text).toContain("| what goes wrong | what comes of it | one | two |");
  expect(text).toContain("| a \\| b | the signal's reason, sent once | ✓ | ✗ |");
  expect(text).toContain("## Odd things");
});

test("a guide is written whole, and left alone where it is the same", () => {
  const folder = mkdtempSync(join(tmpdir(), "guide-"));
  try {
    const file = join(folder, "guides/failures.md");
    writeGuide(file, "one\n");
    utimesSync(file, 1, 1);
    writeGuide(file, "one\n");
    expect(statSync(file).mtimeMs).toBe(1000);
    writeGuide(file, "two\n");
    expect(readFileSync(file, "utf8")).toBe("two\n");
    expect(readdirSync(join(folder, "guides"))).toEqual(["failures.md"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
