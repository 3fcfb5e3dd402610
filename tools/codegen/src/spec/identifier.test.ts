import { expect, test } from "vitest";
import { isArgumentName, pascalCase } from "./identifier.ts";

test("PascalCase differs in its first letter only", () => {
  expect(pascalCase("list-cards")).toBe("ListCards");
});

test.each(["id", "$id", "delete_"])("%s can name an argument", (name) => {
  expect(isArgumentName(name)).toBe(true);
});

test.each(["delete", "arguments", "3ds", "a-b", ""])("%j cannot name an argument", (name) => {
  expect(isArgumentName(name)).toBe(false);
});
