import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "@clientele/release/workspace";
import { describe, expect, it } from "vitest";
import { chartsOf, svg } from "./bars.ts";

const page = readFileSync(join(root, "docs/benchmarks.md"), "utf8");

describe("the charts of the benchmarks", () => {
  it("are drawn from the page as it stands: node src/draw.ts draws them again", () => {
    for (const chart of chartsOf(page)) {
      expect(readFileSync(join(root, "docs/pictures", `${chart.file}.svg`), "utf8")).toBe(svg(chart));
      expect(page).toContain(`pictures/${chart.file}.svg`);
    }
  });

  it("have a bar for every figure, ours marked, and none where nothing was measured", () => {
    const tables = `| client | calls/s, fetch stubbed | CPU a request, µs |
| --- | --: | --: |
| **a** | 1,000 | 5 |
| b | – | 10 |

| client | gzipped, KiB |
| --- | --: |
| **a** | 2.5 |`;
    expect(chartsOf(tables).map(({ bars }) => bars)).toEqual([
      [{ name: "a", value: 1000, isOurs: true }],
      [
        { name: "a", value: 5, isOurs: true },
        { name: "b", value: 10, isOurs: false },
      ],
      [{ name: "a", value: 2.5, isOurs: true }],
    ]);
  });

  it("say in words what they show", () => {
    const chart = { file: "x", title: "Size", bars: [{ name: "a", value: 2.5, isOurs: true }] };
    expect(svg(chart)).toContain('aria-label="Size: a 2.5"');
  });

  it("need their columns", () => {
    expect(() => chartsOf("| client |\n| --- |")).toThrow("the page has no column");
  });
});
