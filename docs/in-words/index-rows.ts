import type { Edition } from "pratique/edition";
import { markdownParts } from "pratique/exchange";

const { firstDayInWords, STATUSES, code, sideBySide, stacked } = markdownParts;

/** The heading of the cells of `indexCells`. */
export const INDEX_HEADING = ["Edition · 版本", "English", "中文", "From · 施行", "Standing · 性质"] as const;

/** What an edition is called, with the way to its page. */
export function titleCells({ id, title }: Edition): string[] {
  return [`[${code(id)}](${id}.md)`, ...sideBySide(title)];
}

/** What a list of pages says of each edition: what it is called, since when it holds, what stands behind it. */
export function indexCells(edition: Edition): string[] {
  return [...titleCells(edition), stacked(firstDayInWords(edition)), stacked(STATUSES[edition.status])];
}
