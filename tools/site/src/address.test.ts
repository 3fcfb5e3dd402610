import { expect, it } from "vitest";
import { deepLink, relative } from "./address.ts";

it.each([
  ["index.html", "assets/site.css", "assets/site.css"],
  ["a/index.html", "index.html", "../index.html"],
  ["a/b.html", "a/c.html", "c.html"],
  ["a/b.html", "c/d.html", "../c/d.html"],
  ["a/b/c.html", "a/d.html", "../d.html"],
])("leads from %s to %s by %s", (from, to, way) => {
  expect(relative(from, to)).toBe(way);
});

it("writes a route as Redoc does, in lower case", () => {
  expect(deepLink("Customers", "customers.listCards")).toBe("reference.html#/customers/customers.listcards");
});
