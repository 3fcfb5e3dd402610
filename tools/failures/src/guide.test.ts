import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { apart, every } from "./case.ts";
import { groups } from "./cases.ts";
import { clientNames, guideFile } from "./discover.ts";
import { command, describeEnds, renderGuide } from "./guide.ts";

const end = { error: "TimeoutError", sent: 2 };

test("describes ends once where all kinds end alike, and by kind otherwise", () => {
  expect(describeEnds({ title: "", ends: every({ sent: 1 }) })).toBe("succeeds, sent once");
  expect(describeEnds({ title: "", ends: { read: { error: "ConfigurationError", sent: 0 } } })).toBe(
    "`ConfigurationError`, never sent",
  );
  expect(describeEnds({ title: "", ends: apart(end, { ...end, sent: 3 }) })).toBe(
    "reads and lists: `TimeoutError`, sent twice; writes: `TimeoutError`, sent 3 times",
  );
});

test("renders a table for each group", () => {
  const group = [{ name: "Odd things", cases: [{ title: "a | b", ends: every({ error: "reason", sent: 1 }) }] }];
  const text = renderGuide(group, ["one", "two"]);
  expect(text).toContain("hold for every client\n(one, two) on");
  expect(text).toContain("## Odd things\n\n| failure | result |");
  expect(text).toContain("| a \\| b | the signal's reason, sent once |");
});

test(`the guide is up to date; if not, run: ${command}`, () => {
  expect(readFileSync(guideFile, "utf8")).toBe(renderGuide(groups, clientNames()));
});
