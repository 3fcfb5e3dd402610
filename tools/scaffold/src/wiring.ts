import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, parseDocument } from "yaml";
import type { Blueprint } from "./blueprint.ts";

/** The files of the repository that have to learn of a new provider, by path, as they will be. */
export function wiredFiles(root: string, blueprint: Blueprint): Map<string, string> {
  const edits: Readonly<Record<string, (text: string, blueprint: Blueprint) => string>> = {
    "docs/package.json": withDependency,
    "docs/test/environment.ts": withVariables,
    "docs/capabilities.yaml": withRows,
  };
  const files = new Map<string, string>();
  for (const [path, edit] of Object.entries(edits)) {
    const before = readFileSync(join(root, path), "utf8");
    const after = edit(before, blueprint);
    if (after !== before) files.set(path, after);
  }
  return files;
}

// The samples import the package.
function withDependency(text: string, { name }: Blueprint): string {
  const manifest: { devDependencies: Record<string, string> } = JSON.parse(text);
  const dependencies = { ...manifest.devDependencies, [`@clientele/${name}`]: "workspace:*" };
  const sorted = Object.entries(dependencies).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ ...manifest, devDependencies: Object.fromEntries(sorted) }, null, 2)}\n`;
}

// The samples read their credentials from the environment.
function withVariables(text: string, { authentication }: Blueprint): string {
  const end = text.lastIndexOf("\n};");
  if (end < 0) throw new RangeError("docs/test/environment.ts does not end its list of variables with `};`");
  const lines = authentication.credentials.map(({ variable, example }) => `\n  ${variable}: "${example}",`);
  return text.slice(0, end) + lines.join("") + text.slice(end);
}

/** Heading of the rows that are not sorted in yet. */
export const heading = "More";

// The first page has a row for every operation; an operation that is new to it gets one.
function withRows(text: string, { calls }: Blueprint): string {
  const document = parseDocument(text);
  const known: unknown = document.toJS();
  const listed = JSON.stringify(known);
  const fresh = calls.filter(({ id }) => !listed.includes(`"${id}"`));
  if (fresh.length === 0) return text;
  if (!isMap(document.get(heading))) document.set(heading, document.createNode({}));
  for (const { id, method } of fresh) {
    const title = document.hasIn([heading, method.summary]) ? id : method.summary;
    document.setIn([heading, title], document.createNode([id], { flow: true }));
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
