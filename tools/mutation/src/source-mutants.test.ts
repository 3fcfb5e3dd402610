import { expect, test } from "vitest";
import { resultOf } from "./source-mutants.ts";

const mutant = (status: string, line: number): object => ({
  status,
  mutatorName: "BooleanLiteral",
  replacement: "false",
  location: { start: { line, column: 1 }, end: { line, column: 2 } },
});

test("counts killed and timed-out mutants as detected, and names those that survive", () => {
  const files = {
    "src/a.ts": { mutants: [mutant("Killed", 1), mutant("Timeout", 2), mutant("Survived", 3)] },
    "src/b.ts": { mutants: [mutant("NoCoverage", 4), mutant("CompileError", 5), mutant("Ignored", 6)] },
  };
  expect(resultOf({ files })).toEqual({
    detected: 2,
    undetected: ["src/a.ts:3 BooleanLiteral: false", "src/b.ts:4 BooleanLiteral: false"],
  });
});
