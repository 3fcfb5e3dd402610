import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

const folder = join(import.meta.dirname, "../templates");
const suffix = ".template";

/** Fills `{{name}}` in; throws on a name that has no value. */
function fill(template: string, values: Readonly<Record<string, string>>, file: string): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`${file} asks for {{${name}}}, which has no value`);
    return value;
  });
}

/**
 * Fills all files of the templates folder in, by their path in a package. Throws where a value is given twice, or used
 * nowhere.
 */
export function fillAll(parts: readonly Readonly<Record<string, string>>[]): Map<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of parts.flatMap((part) => Object.entries(part))) {
    if (values[name] !== undefined) throw new RangeError(`{{${name}}} is given twice`);
    values[name] = value;
  }
  const files = new Map<string, string>();
  const used = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith(suffix)) continue;
    const file = join(entry.parentPath, entry.name);
    const text = readFileSync(file, "utf8");
    for (const [, name = ""] of text.matchAll(/\{\{(\w+)\}\}/g)) used.add(name);
    const path = relative(folder, file).split(sep).join("/").slice(0, -suffix.length);
    files.set(path, fill(text, values, path));
  }
  const idle = Object.keys(values).filter((name) => !used.has(name));
  if (idle.length > 0) throw new RangeError(`no template asks for ${idle.join(", ")}`);
  return files;
}
