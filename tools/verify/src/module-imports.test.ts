import { expect, test } from "vitest";
import { moduleImports } from "./module-imports.ts";

test.each([
  ["a static import", 'import { a } from "x";\nconsole.log(a);', ["x"]],
  ["an import for its effects", 'import"x";', ["x"]],
  ["an export from elsewhere", 'export * from "./x.mjs";', ["./x.mjs"]],
  ["a dynamic import", 'export const a = import("node:fs");', ["node:fs"]],
  ["a require", 'const a = require("x");\nmodule.exports = a;', ["x"]],
  ["two imports of the same module", 'import "x";\nexport { b } from "x";', ["x"]],
])("finds %s", (_, code, expected) => {
  expect(moduleImports(code)).toEqual(expected);
});

test.each([
  ["a parameter named from", 'export const list = { parameters: ["from", "limit"], from: "x" };'],
  ["text that looks like an import", "export const text = 'import a from \"x\"';"],
  ["a comment", '// import "x";\nexport const a = 1;'],
])("is not misled by %s", (_, code) => {
  expect(moduleImports(code)).toEqual([]);
});
