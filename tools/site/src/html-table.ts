import { escaped } from "./highlight.ts";

/** One row of a table. */
export interface HtmlRow {
  /** Anchor of the row. */
  readonly id?: string;
  readonly cells: readonly string[];
}

/** Returns a table whose rows are cards where there is no room for columns; the roles survive that. */
export function htmlTable(kind: string, heads: readonly string[], rows: readonly HtmlRow[]): string {
  const head = heads.map((label) => `<th scope="col" role="columnheader">${label}</th>`).join("");
  const body = rows.map(({ id, cells }) => {
    const written = cells.map(
      (cell, at) => `<td role="cell" data-label="${plain(heads[at] ?? "")}"><div>${cell}</div></td>`,
    );
    return `<tr role="row"${id ? ` id="${escaped(id)}"` : ""}>${written.join("")}</tr>`;
  });
  const name = kind ? ` class="${kind}"` : "";
  return `<div class="table"><table role="table"${name}><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${body.join("\n")}</tbody></table></div>`;
}

function plain(html: string): string {
  return html.replace(/<[^>]+>/g, "");
}
