import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withoutUnreleased } from "./changelog.ts";
import { packages } from "./workspace.ts";

test("removes the section Unreleased and nothing else", () => {
  const released = "## 0.1.0\n\n### Minor Changes\n\n- first\n";
  expect(withoutUnreleased(`# x\n\n${released}\n## Unreleased\n\nsoon\n`)).toBe(`# x\n\n${released}`);
  expect(withoutUnreleased(`# x\n\n## Unreleased\n\nsoon\n\n- more\n\n${released}`)).toBe(`# x\n\n${released}`);
  expect(withoutUnreleased(`# x\n\n${released}`)).toBe(`# x\n\n${released}`);
});

test.each(packages())("the changelog of $name says what is in the package", ({ directory }) => {
  const changelog = readFileSync(join(directory, "CHANGELOG.md"), "utf8");
  expect(changelog).toMatch(/^## (Unreleased|\d+\.\d+\.\d+)\n\n\S/m);
});
