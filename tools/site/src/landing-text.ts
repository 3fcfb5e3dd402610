import { readFileSync } from "node:fs";
import { join } from "node:path";
import { page } from "./address.ts";
import { capabilities, habits } from "./capability.ts";
import { aboutMeasurements, measurements } from "./measurements.ts";
import { docs } from "./place.ts";
import type { Proof } from "./proof.ts";
import type { Provider } from "./provider.ts";
import { text } from "./tree.ts";

/** Returns the first page as Markdown. */
export function landingText(providers: readonly Provider[], proofs: ReadonlyMap<string, Proof>): string {
  const words = readFileSync(join(docs, "landing.md"), "utf8").replace(/^---$/gm, "").trim();
  const cards = providers.map(({ name, spec, quickStart }) => {
    const links = [
      `[Operations](${name}/${page.overviewMarkdown})`,
      `[Errors](${name}/${page.errors.replace("html", "md")})`,
      `[OpenAPI document](${name}/${page.document})`,
    ];
    const program = `\`\`\`ts\n${quickStart}\n\`\`\``;
    return [`## ${spec.title}`, text(spec.info.summary), program, links.join(" ")].join("\n\n");
  });
  const { heads, rows } = measurements(providers, proofs);
  const sections = [
    words,
    ...cards,
    "## What each API can do",
    matrix(providers),
    "## The proof",
    aboutMeasurements,
    table(heads, rows),
  ];
  return `${sections.join("\n\n")}\n`;
}

function matrix(providers: readonly Provider[]): string {
  const rows = capabilities(providers).flatMap(({ capabilities: all }) =>
    all.map(({ title, operations }) => {
      const cells = providers.map(({ name }) => (operations.get(name) ?? []).map(({ id }) => `\`${id}\``).join(", "));
      return [title, ...cells.map((cell) => cell || "no")];
    }),
  );
  const facts = habits(providers).map(({ title, forms }) => [
    title,
    ...providers.map(({ name }) => forms.get(name) ?? ""),
  ]);
  return table(["Capability", ...providers.map(({ spec }) => spec.title)], [...rows, ...facts]);
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return lines.join("\n");
}
