import type { Edition, Editioned } from "pratique/edition";
import { firstDayInWords, lastDayInWords, STATUSES } from "./edition-in-words.ts";
import { code, escaped, sideBySide } from "./markdown.ts";

/** The heading of a table that says the same in both languages, side by side. */
export const BOTH = ["", "English", "中文"] as const;

/**
 * What an edition is, line by line; its neighbours in the series are links to their own pages.
 *
 * @param further lines of what the edition is of, before the source
 */
export function editionRows(
  edition: Edition,
  all: readonly Editioned[],
  further: readonly string[][] = [],
): string[][] {
  const later = all.filter(({ edition: { supersedes } }) => supersedes === edition.id);
  return [
    ["Title · 名称", ...sideBySide(edition.title)],
    ["Authority · 发布机关", ...sideBySide(edition.authority)],
    ["Status · 性质", ...sideBySide(STATUSES[edition.status])],
    ["In force from · 施行日期", ...sideBySide(firstDayInWords(edition))],
    ["Last day · 截止日期", ...sideBySide(lastDayInWords(edition))],
    ...(edition.publishedOn === undefined ? [] : [both("Published on · 公布日期", edition.publishedOn)]),
    ...linkRow("Supersedes · 取代", edition.supersedes, all),
    ...later.flatMap(({ edition: { id } }) => linkRow("Superseded by · 被取代于", id, all)),
    ...linkRow("Corrects · 更正", edition.corrects, all),
    ...further,
    both("Source · 来源", escaped(edition.source)),
    both("Edition · 版本", code(edition.id)),
    both("Series · 系列", code(edition.series)),
  ];
}

/** A line of which both languages hold the same. */
export function both(name: string, cell: string): string[] {
  return [name, cell, cell];
}

function linkRow(name: string, id: string | undefined, all: readonly Editioned[]): string[][] {
  if (id === undefined) return [];
  const edition = all.find((one) => one.edition.id === id)?.edition;
  if (edition === undefined) return [both(name, code(id))];
  const [en, zh] = sideBySide(edition.title);
  return [[name, `[${en}](${id}.md)`, `[${zh}](${id}.md)`]];
}
