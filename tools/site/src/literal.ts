import { isTree } from "./tree.ts";

const WIDTH = 78;

/** A JSON value as TypeScript: keys bare where they may be, on one line where it fits. */
export function literal(value: unknown, indent = ""): string {
  const line = oneLine(value);
  if (indent.length + line.length <= WIDTH && !(isTree(value) && indent === "")) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => `${inner}${literal(item, inner)},\n`).join("")}${indent}]`;
  if (!isTree(value)) return line;
  const members = Object.entries(value).map(([name, member]) => `${inner}${key(name)}: ${literal(member, inner)},\n`);
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
