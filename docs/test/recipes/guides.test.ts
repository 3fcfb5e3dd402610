import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const docs = join(import.meta.dirname, "../..");
const read = (folder: string): [string, string][] =>
  readdirSync(join(docs, folder)).map((name) => [name, readFileSync(join(docs, folder, name), "utf8")]);
const guides = read("guides");

test.each(read("recipes"))("a guide shows recipes/%s as it is tested", (_, source) => {
  const showing = guides.filter(([, text]) => text.includes(`\`\`\`ts\n${source}\`\`\`\n`));
  expect(showing).toHaveLength(1);
});
