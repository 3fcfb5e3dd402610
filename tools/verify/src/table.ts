/** Formats rows as columns, as wide as their widest cell; the first row is the heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  const [heading = [], ...rest] = rows;
  return [line(heading), widths.map((width) => "-".repeat(width)).join("  "), ...rest.map(line)].join("\n");
}
