import { type Content, html, type Markup } from "./html.ts";

/** A column: numbers stand to the right, and on a narrow screen each cell is led by its heading. */
export interface Column {
  readonly heading: string;
  readonly isNumber?: boolean;
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of a row says what the row is about. */
  readonly rows: readonly (readonly Content[])[];
  /** Each row becomes a block of its own on a narrow screen: for rows of words. */
  readonly isStacked?: boolean;
}

export function table({ caption, columns, rows, isStacked = false }: Table): Markup {
  return html`<table class="${isStacked ? "stacked" : "plain"}">
<caption>${caption}</caption>
<thead><tr>${columns.map(({ heading, isNumber }) => html`<th scope="col"${kind(isNumber)}>${heading}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${row.map((content, index) => cell(content, index, columns[index]))}</tr>\n`)}</tbody>
</table>`;
}

function cell(content: Content, index: number, column: Column | undefined): Markup {
  if (index === 0) return html`<th scope="row">${content}</th>`;
  return html`<td${kind(column?.isNumber)} data-heading="${column?.heading ?? ""}">${content}</td>`;
}

function kind(isNumber: boolean | undefined): Markup {
  return isNumber === true ? html` class="number"` : html``;
}
