import type { PublishedCell, PublishedDay } from "../reading/day-published.ts";

/** What stands in the place of a hidden count. */
export const HIDDEN_MARK = "*";

export function publishedText(cell: PublishedCell): string {
  return cell === undefined ? HIDDEN_MARK : String(cell);
}

/** The published table for a spreadsheet: with the mark for what is hidden, and only the totals that are published. */
export function publishedCsv(
  { rows, totals, all }: PublishedDay,
  header: readonly string[],
  totalLabel: string,
): string {
  const lines = [
    header,
    ...rows.map(({ flight, cells, total }) => [flight, ...[...cells, total].map(publishedText)]),
    [totalLabel, ...[...totals, all].map(publishedText)],
  ];
  // A byte order mark: without one some spreadsheets do not read Chinese.
  return `\uFEFF${lines.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("")}`;
}

/** A text that a spreadsheet would take for a formula is led by an apostrophe. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
