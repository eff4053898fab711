import { printable } from "./printable.ts";

/** A column of a table in plain text: numbers stand to the right, so that they can be compared. */
export interface TextColumn {
  readonly heading: string;
  readonly isNumber?: boolean;
}

/** A table in plain text, aligned by what each character takes up on a screen. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string[] {
  const hasHeadings = columns.some(({ heading }) => heading !== "");
  const lines = hasHeadings ? [columns.map(({ heading }) => heading), ...rows] : rows;
  const widths = columns.map((_, index) =>
    lines.reduce((width, line) => Math.max(width, widthOf(line[index] ?? "")), 0),
  );
  return lines.map((line) =>
    columns
      .map(({ isNumber }, index) => {
        const cell = printable(line[index] ?? "");
        const blanks = " ".repeat((widths[index] ?? 0) - widthOf(cell));
        return isNumber === true ? blanks + cell : cell + blanks;
      })
      .join("  ")
      .trimEnd(),
  );
}

/** Chinese characters and full-width forms take two places. */
function widthOf(text: string): number {
  return [...printable(text)].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
