import { html, type Markup } from "../page/html.ts";
import { type Table, table } from "../page/table.ts";

/** A drawing is as wide as a telephone, so that its letters are read there; the page gives it room when there is. */
export const WIDTH = 400;

export interface Figure {
  readonly id: string;
  readonly title: string;
  /** How it is to be read: of whom, and by what definition. */
  readonly note: string;
  readonly height: number;
  readonly drawing: Markup;
  /** The same numbers to be read and not seen. */
  readonly numbers: Table;
  readonly numbersLabel: string;
}

/** A drawing with its heading, its words for who does not see it, and its numbers. */
export function figure({ id, title, note, height, drawing, numbers, numbersLabel }: Figure): Markup {
  return html`<figure>
<h3>${title}</h3>
<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-title ${id}-note">
<title id="${id}-title">${title}</title>
<desc id="${id}-note">${note}</desc>
${drawing}
</svg>
<figcaption>${note}</figcaption>
<details><summary>${numbersLabel}</summary>${table(numbers)}</details>
</figure>
`;
}
