import { expect, test } from "vitest";
import { reportChange } from "./report-change.ts";

const report = (...entries: string[]): string =>
  `# The public declarations of x\n\nWritten by hand.\n\n## \`x\`\n\n### Exports\n\n\`\`\`ts\n${entries.join("\n\n")}\n\`\`\`\n`;
const customer = "export interface Customer {\n  readonly id: string;\n}";
const wider = "export interface Customer {\n  readonly id: string;\n  readonly name: string;\n}";
const find = "export function find(id: string): Customer;";

test.each([
  ["no change", report(customer), report(customer), "none"],
  ["a new export", report(customer), report(customer, find), "minor"],
  ["a new first export", report(customer), report("export class A {\n}", customer), "minor"],
  ["a new member", report(customer), report(wider), "minor"],
  ["a removed member", report(wider), report(customer), "major"],
  ["a removed export", report(customer, find), report(customer), "major"],
  ["a removed last export", report(find, customer), report(find), "major"],
  ["another type", report(find), report(find.replace("string", "number")), "major"],
  ["a type that became generic", report(customer), report(customer.replace("Customer", "Customer<T>")), "major"],
  ["a removed base class", report(customer.replace(" {", " extends Base {")), report(customer), "major"],
])("classifies %s", (_, before, after, change) => {
  expect(reportChange(before, after)).toBe(change);
});

test("classifies a member that moves to another type as major, though every line is still there", () => {
  const other = "export interface Other {\n}";
  const moved = [customer.replace("  readonly id: string;\n", ""), other.replace("\n", "\n  readonly id: string;\n")];
  expect(reportChange(report(customer, other), report(...moved))).toBe("major");
});
