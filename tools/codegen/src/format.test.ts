import { expect, test } from "vitest";
import { format } from "./format.ts";

test("formats a text by the workspace's rules, with its imports in order", async () => {
  expect(await format("x.ts", "import { b, a } from 'z'\nexport const c = [a,b]")).toBe(
    'import { a, b } from "z";\nexport const c = [a, b];\n',
  );
});

test("refuses what is not TypeScript, and names the file", async () => {
  await expect(format("x.ts", "export const = 1")).rejects.toThrow("the generated x.ts");
});
