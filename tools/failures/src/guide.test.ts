import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { apart, every } from "./case.ts";
import { groups } from "./cases.ts";
import { clientNames, guideFile } from "./discover.ts";
import { command, describeEnds, describeOthers, renderGuide } from "./guide.ts";

const end = { error: "TimeoutError", sent: 2 };

test("describes ends once where all kinds end alike, and by kind otherwise", () => {
  expect(describeEnds(every({ sent: 1 }))).toBe("succeeds, sent once");
  expect(describeEnds({ read: { error: "ConfigurationError", sent: 0 } })).toBe("`ConfigurationError`, never sent");
  expect(describeEnds(apart(end, { ...end, sent: 3 }))).toBe(
    "reads and lists: `TimeoutError`, sent twice; writes: `TimeoutError`, sent 3 times",
  );
});

test("describes how fetch and raw end, apart where they differ", () => {
  const one = { title: "", ends: every({ error: "BadRequestError", status: 400, sent: 1 }) };
  expect(describeOthers(one)).toBe("resolves with 400, sent once");
  expect(describeOthers({ ...one, fetch: {} })).toBe("not applicable");
  expect(describeOthers({ ...one, raw: every({ error: "DecodeError", status: 200, sent: 1 }) })).toBe(
    "`fetch`: resolves with 400, sent once<br>`raw`: `DecodeError`, sent once",
  );
});

test("renders a table for each group", () => {
  const group = [{ name: "Odd things", cases: [{ title: "a | b", ends: every({ error: "reason", sent: 1 }) }] }];
  const text = renderGuide(group, ["one", "two"]);
  expect(text).toContain("hold for every client\n(one, two) on");
  expect(text).toContain("## Odd things\n\n| failure | named methods | `client.fetch` and `raw` |");
  expect(text).toContain("| a \\| b | the signal's reason, sent once | the signal's reason, sent once |");
});

test(`the guide is up to date; if not, run: ${command}`, () => {
  expect(readFileSync(guideFile, "utf8")).toBe(renderGuide(groups, clientNames()));
});
