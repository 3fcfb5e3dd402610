/** One bar: a client and its figure. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly isOurs: boolean;
}

/** A chart of bars as the page shows it. */
export interface Chart {
  /** Name of its file, without the extension. */
  readonly file: string;
  readonly title: string;
  readonly bars: readonly Bar[];
}

const [ROW, LABEL, WIDTH, FIGURE] = [24, 166, 230, 70];

/** What is drawn: a column of a table of the page. */
const columns: readonly (readonly [file: string, heading: string, title: string])[] = [
  ["bench-calls", "calls/s, fetch stubbed", "Calls a second, more is better"],
  ["bench-cpu", "CPU a request, µs", "CPU a request in µs, less is better"],
  ["bench-size", "gzipped, KiB", "Size gzipped in KiB, less is better"],
];

/** Reads the charts off the tables of a page. Throws where a column is not in it. */
export function chartsOf(page: string): Chart[] {
  const rows = page.split("\n").filter((line) => line.startsWith("|"));
  const cells = rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return columns.map(([file, heading, title]) => {
    const start = cells.findIndex((row) => row.includes(heading));
    if (start < 0) throw new Error(`the page has no column "${heading}"`);
    const column = cells[start]?.indexOf(heading) ?? 0;
    const length = cells.slice(start + 1).findIndex((row) => row[0] === "client" || row[0] === "goal");
    const body = cells.slice(start + 2, length < 0 ? undefined : start + 1 + length);
    const bars = body.flatMap((row): Bar[] => {
      const [name = ""] = row;
      const value = Number(row[column]?.replaceAll(",", ""));
      return Number.isNaN(value) ? [] : [{ name: name.replaceAll("*", ""), value, isOurs: name.startsWith("**") }];
    });
    return { file, title, bars };
  });
}

/** Renders a chart as an SVG that follows the reader's theme, alone or inside a page. */
export function svg({ title, bars }: Chart): string {
  const most = Math.max(...bars.map(({ value }) => value));
  const height = 34 + bars.length * ROW;
  const rows = bars.map(({ name, value, isOurs }, at) => {
    const y = 34 + at * ROW;
    const width = Math.max(1, Math.round((value / most) * WIDTH));
    return `  <text class="ink" x="${LABEL - 10}" y="${y + 15}" text-anchor="end">${name}</text><rect class="${isOurs ? "good" : "soft"}" x="${LABEL}" y="${y + 2}" width="${width}" height="17" rx="3"/><text class="ink" x="${LABEL + width + 8}" y="${y + 15}">${value.toLocaleString("en")}</text>`;
  });
  const label = `${title}: ${bars.map(({ name, value }) => `${name} ${value.toLocaleString("en")}`).join(", ")}`;
  const size = `${LABEL + WIDTH + FIGURE} ${height}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" width="${LABEL + WIDTH + FIGURE}" height="${height}" role="img" aria-label="${label}">
  <style>
    .ink { fill: var(--ink, #17201e); }
    .soft { fill: var(--soft, #53605c); }
    .good { fill: var(--accent, #0b6b5b); }
    text { font: 12.5px system-ui, sans-serif; }
    @media (prefers-color-scheme: dark) {
      .ink { fill: var(--ink, #e4eae8); }
      .soft { fill: var(--soft, #a0aeaa); }
      .good { fill: var(--accent, #62d2b8); }
    }
  </style>
  <text class="ink" x="0" y="18" font-weight="600">${title}</text>
${rows.join("\n")}
</svg>
`;
}
