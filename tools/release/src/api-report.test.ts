import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { apiReport } from "./api-report.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "report-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

const report = (files: Record<string, string>): string => {
  mkdirSync(join(directory, "dist"), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, "dist", name), text);
  const exports = { ".": { import: { types: "./dist/index.d.mts", default: "./dist/index.mjs" } } };
  const manifest = { name: "x", version: "1.0.0", exports };
  return apiReport({ name: "x", version: "1.0.0", directory, manifest, client: undefined });
};

test("lists exports in alphabetical order, without comments and private members", () => {
  const text = report({
    "index.d.mts": `/** B. */
export declare class B {
  #secret;
  private other: string;
  /** C. */
  readonly c: string;
  /** @internal */
  constructor(a: string);
}
export declare const a: number;`,
  });
  expect(text).toContain(
    "### Exports\n\n```ts\nexport class B {\n  readonly c: string;\n}\n\nexport const a: number;\n```",
  );
  expect(text).not.toMatch(/secret|other|internal|constructor/);
});

test("shows the declarations that exports use, however the bundler split and named them", () => {
  const files = (chunk: string) => ({
    "index.d.mts": `import { t as Base } from "./${chunk}.mjs";\nexport declare class A extends Base {}\nexport { Base as Renamed };`,
    [`${chunk}.d.mts`]:
      "interface Hidden { x: 1 }\ndeclare class Base { hidden: Hidden }\ninterface Unused {}\nexport { Base as t };",
  });
  const text = report(files("chunk-1"));
  expect(text).toContain("export class Renamed {\n  hidden: Hidden;\n}");
  expect(text).toContain("### Not exported, but part of the above\n\n```ts\ninterface Hidden {\n  x: 1;\n}\n```");
  expect(text).not.toContain("Unused");
  expect(report(files("chunk-2"))).toBe(text);
});

test("names what comes from another package, without repeating it", () => {
  expect(report({ "index.d.mts": 'export * from "other";\nexport interface A {}' })).toContain(
    '### From other packages\n\n```ts\nexport * from "other";\n```',
  );
});
