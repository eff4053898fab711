import { wholeNumber } from "../format.ts";
import { html, type Markup } from "../page/html.ts";
import { round, scale } from "./axis.ts";
import { WIDTH } from "./figure.ts";

export interface Bar {
  readonly label: string;
  readonly count: number;
}

const ROW = 24;
const LEFT = 132;
const RIGHT = WIDTH - 46;

/** Counts as bars that lie one below the other, each with its name before it and its number behind. */
export function bars(rows: readonly Bar[]): { readonly drawing: Markup; readonly height: number } {
  const x = scale(0, Math.max(1, ...rows.map(({ count }) => count)), LEFT, RIGHT);
  const drawing = html`${rows.map(({ label, count }, index) => {
    const top = index * ROW + 4;
    return html`<text class="end" x="${LEFT - 8}" y="${top + 13}">${label}</text><rect class="first" x="${LEFT}" y="${top + 2}" width="${round(x(count) - LEFT)}" height="${ROW - 9}"/><text x="${round(x(count) + 6)}" y="${top + 13}">${wholeNumber(count)}</text>
`;
  })}<path class="axis" d="M${LEFT} 2V${rows.length * ROW + 2}"/>`;
  return { drawing, height: rows.length * ROW + 6 };
}
