import { expect, test } from "vitest";
import { camelCase, isArgumentName, pascalCase } from "./identifier.ts";

test.each([
  ["customer-token", "customerToken"],
  ["email_or_code", "emailOrCode"],
  ["idOrDid", "idOrDid"],
  ["Reference", "reference"],
  ["UUID", "uuid"],
  ["card.id", "cardId"],
])("%s is %s in camelCase", (name, expected) => {
  expect(camelCase(name)).toBe(expected);
});

test("PascalCase differs in its first letter only", () => {
  expect(pascalCase("list-cards")).toBe("ListCards");
});

test.each(["id", "$id", "delete_"])("%s can name an argument", (name) => {
  expect(isArgumentName(name)).toBe(true);
});

test.each(["delete", "arguments", "3ds", "a-b", ""])("%j cannot name an argument", (name) => {
  expect(isArgumentName(name)).toBe(false);
});
