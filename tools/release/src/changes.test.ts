import { describe, expect, test } from "vitest";
import { bumpBetween, changeBetween, declaredBump, requiredBump } from "./changes.ts";

const report = (...entries: string[]): string =>
  `# The public declarations of x\n\nWritten by hand.\n\n## \`x\`\n\n### Exports\n\n\`\`\`ts\n${entries.join("\n\n")}\n\`\`\`\n`;
const customer = "export interface Customer {\n  readonly id: string;\n}";
const wider = "export interface Customer {\n  readonly id: string;\n  readonly name: string;\n}";
const find = "export function find(id: string): Customer;";

describe("the change between two reports", () => {
  test.each([
    ["nothing", report(customer), report(customer), "none"],
    ["a new export", report(customer), report(customer, find), "addition"],
    ["a new first export", report(customer), report("export class A {\n}", customer), "addition"],
    ["a new member", report(customer), report(wider), "addition"],
    ["a lost member", report(wider), report(customer), "break"],
    ["a lost export", report(customer, find), report(customer), "break"],
    ["a lost last export", report(find, customer), report(find), "break"],
    ["another type", report(find), report(find.replace("string", "number")), "break"],
    ["a type that became generic", report(customer), report(customer.replace("Customer", "Customer<T>")), "break"],
    ["a lost heritage", report(customer.replace(" {", " extends Base {")), report(customer), "break"],
  ])("%s is seen for what it is", (_, before, after, change) => {
    expect(changeBetween(before, after)).toBe(change);
  });
  test("a member that moves to another type breaks, though every line is still there", () => {
    const other = "export interface Other {\n}";
    const moved = [customer.replace("  readonly id: string;\n", ""), other.replace("\n", "\n  readonly id: string;\n")];
    expect(changeBetween(report(customer, other), report(...moved))).toBe("break");
  });
});

test.each([
  ["break", "1.2.3", "major"],
  ["addition", "1.2.3", "minor"],
  ["break", "0.2.3", "minor"],
  ["addition", "0.2.3", "patch"],
  ["none", "1.2.3", "none"],
] as const)("a change of kind %s at %s asks for %s", (change, version, bump) => {
  expect(requiredBump(change, version)).toBe(bump);
});

test.each([
  ["1.2.3", "2.0.0", "major"],
  ["1.2.3", "1.3.0", "minor"],
  ["1.2.3", "1.2.4", "patch"],
  ["1.2.3", "1.2.3", "none"],
])("from %s to %s is %s", (before, after, bump) => {
  expect(bumpBetween(before, after)).toBe(bump);
});

test("changesets declare the largest step that any of them names", () => {
  const changesets = ['---\n"@a/x": patch\n"@a/y": major\n---\n\nText.', '---\n"@a/x": minor\n---\n\n"@a/x": major'];
  expect(declaredBump(changesets, "@a/x")).toBe("minor");
  expect(declaredBump(changesets, "@a/y")).toBe("major");
  expect(declaredBump(changesets, "@a/z")).toBe("none");
});
