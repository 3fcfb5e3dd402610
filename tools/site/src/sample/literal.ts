import { isTree } from "../tree.ts";

/** Columns that a line of a sample may have. */
export const WIDTH = 60;

/** Where a value is written. */
interface Position {
  /** Indentation of the line that the value starts on. */
  readonly indent?: string;
  /** Columns of that line that are taken, before and after the value. */
  readonly taken?: number;
}

/** Returns a JSON value as TypeScript: bare keys where possible, on one line where it fits. */
export function literal(value: unknown, { indent = "", taken = indent.length + 1 }: Position = {}): string {
  const line = oneLine(value);
  if (taken + line.length <= WIDTH) return line;
  const inner = `${indent}  `;
  const written = (member: unknown, lead: string): string =>
    `${inner}${lead}${literal(member, { indent: inner, taken: inner.length + lead.length + 1 })},\n`;
  if (Array.isArray(value)) return `[\n${value.map((item) => written(item, "")).join("")}${indent}]`;
  if (!isTree(value)) return line;
  const members = Object.entries(value).map(([name, member]) => written(member, `${key(name)}: `));
  return `{\n${members.join("")}${indent}}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  if (!isTree(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, member]) => `${key(name)}: ${oneLine(member)}`);
  return members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
