import { expect, test } from "vitest";
import { format } from "./format.ts";

test("a text is laid out by the workspace's rules, imports in order", async () => {
  expect(await format("x.ts", "import { b, a } from 'z'\nexport const c = [a,b]")).toBe(
    'import { a, b } from "z";\nexport const c = [a, b];\n',
  );
});

test("what is no TypeScript is refused, by name", async () => {
  await expect(format("x.ts", "export const = 1")).rejects.toThrow("the generated x.ts");
});
