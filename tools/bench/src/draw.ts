// Draws the charts of docs/benchmarks.md from its tables: `node src/draw.ts`. A run of the benchmarks does so, too.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@clientele/release/workspace";
import { chartsOf, svg } from "./bars.ts";

/** Writes the charts of the page to docs/pictures. */
export function draw(): void {
  const folder = join(root, "docs/pictures");
  mkdirSync(folder, { recursive: true });
  const page = readFileSync(join(root, "docs/benchmarks.md"), "utf8");
  for (const chart of chartsOf(page)) writeFileSync(join(folder, `${chart.file}.svg`), svg(chart));
}

if (import.meta.main) draw();
