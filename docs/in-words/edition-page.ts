import type { Edition, Editioned } from "pratique/edition";
import { BOTH, editionRows } from "./edition-rows.ts";
import { escaped, table } from "./markdown.ts";

/**
 * The page of an edition: what it is called and what it is, and then what it says.
 *
 * @param blocks headings, tables and paragraphs, in Markdown already
 * @param further lines of what the edition is of
 */
export function editionPage(
  edition: Edition,
  all: readonly Editioned[],
  blocks: readonly string[],
  further: readonly string[][] = [],
): string {
  const { en, zh } = edition.title;
  const heading = `# ${escaped(en)} · ${escaped(zh)}`;
  return `${[heading, table(BOTH, editionRows(edition, all, further)), ...blocks].join("\n\n")}\n`;
}
