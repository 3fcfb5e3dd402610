import { expect, test } from "vitest";
import { isArgumentName, pascalCase } from "./identifier.ts";

test("writes PascalCase like camelCase but for the first letter", () => {
  expect(pascalCase("list-cards")).toBe("ListCards");
});

test.each(["id", "$id", "delete_"])("accepts %s as the name of an argument", (name) => {
  expect(isArgumentName(name)).toBe(true);
});

test.each(["delete", "arguments", "3ds", "a-b", ""])("refuses %j as the name of an argument", (name) => {
  expect(isArgumentName(name)).toBe(false);
});
