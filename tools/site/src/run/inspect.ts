const WIDTH = 60;

/** Returns a value as a console prints it: texts bare, objects as literals. */
export function inspect(value: unknown): string {
  return typeof value === "string" ? value : written(value, "", []);
}

function written(value: unknown, indent: string, open: readonly unknown[]): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return `[Function ${value.name}]`;
  if (typeof value !== "object" || value === null) return String(value);
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (value instanceof Date) return value.toISOString();
  if (open.includes(value)) return "[Circular]";
  const inside = [...open, value];
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const entries = isList ? value.map((item) => [undefined, item] as const) : Object.entries(value);
  const parts = entries.map(([name, member]) => {
    const text = written(member, inner, inside);
    return name === undefined ? text : `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)}: ${text}`;
  });
  const [start, end] = isList ? ["[", "]"] : ["{", "}"];
  if (parts.length === 0) return `${start}${end}`;
  const line = isList ? `[${parts.join(", ")}]` : `{ ${parts.join(", ")} }`;
  if (line.length + indent.length <= WIDTH && !line.includes("\n")) return line;
  return `${start}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${end}`;
}
