import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { takenTypes } from "./name.ts";

test("knows every type and class that core exports", () => {
  const index = readFileSync(new URL("../../../../packages/core/src/index.ts", import.meta.url), "utf8");
  const lists = Array.from(index.matchAll(/^export (?:type )?\{([^}]*)\}/gm), ([, list]) => list).join(" ");
  const exported = lists.match(/\b[A-Z]\w*/g) ?? [];
  expect(exported.length).toBeGreaterThan(20);
  expect(exported.filter((name) => !takenTypes.has(name))).toEqual([]);
});
