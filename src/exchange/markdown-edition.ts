import type { Edition, Editioned } from "../edition/edition.js";
import { LANGUAGES, type Language, type Text } from "../text.js";
import { code, escaped, headed, sideBySide, table } from "./markdown-text.js";
import { phrase } from "./phrase.js";

/** @internal What stands behind an edition. */
export const STATUSES: Readonly<Record<Edition["status"], Text>> = {
  published: { en: "published: its text was seen in the source", zh: "已公布：见于所列出处" },
  illustrative: { en: "illustrative: an example, not a published text", zh: "示例：并非已公布的文本" },
  unseen: { en: "unseen: the source tells of it, its text was not found", zh: "未见：出处提及此版，但未找到其文本" },
};

/** @internal Since when an edition was in force. */
export function firstDayInWords({ from }: Edition): Text {
  if (typeof from === "string") return { en: from, zh: from };
  return phrase(
    {
      en: "some day from {first} to {last}: which one is not known",
      zh: "{first}至{last}之间的某一日（确切日期不详）",
    },
    { first: from.notBefore, last: from.notAfter },
  );
}

/** Until when an edition was in force; an edition that supersedes it ends it too. */
function lastDayInWords({ until }: Edition): Text {
  return until === undefined
    ? { en: "until an edition that supersedes it takes force", zh: "至取代它的版本施行" }
    : phrase({ en: "{until}, that day included", zh: "{until}（含当日）" }, { until });
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", zh: "中文" };

/** @internal What each language is called, at the head of its column. */
export function languageNames(languages: readonly Language[] = LANGUAGES): string[] {
  return languages.map((language) => LANGUAGE_NAMES[language]);
}

const ROWS = {
  title: { en: "Title", zh: "名称" },
  authority: { en: "Authority", zh: "发布机关" },
  status: { en: "Status", zh: "性质" },
  from: { en: "In force from", zh: "施行日期" },
  until: { en: "Last day", zh: "截止日期" },
  publishedOn: { en: "Published on", zh: "公布日期" },
  supersedes: { en: "Supersedes", zh: "取代" },
  supersededBy: { en: "Superseded by", zh: "被取代于" },
  corrects: { en: "Corrects", zh: "更正" },
  source: { en: "Source", zh: "出处" },
  edition: { en: "Edition", zh: "版本" },
  series: { en: "Series", zh: "系列" },
} as const satisfies Readonly<Record<string, Text>>;

/**
 * @internal What an edition is, line by line; its neighbours in the series are links to their own pages.
 *
 * @param all the editions that have pages
 * @param further lines of what the edition is of, before the source
 */
export function editionRows(
  edition: Edition,
  all: readonly Editioned[],
  further: readonly (readonly string[])[] = [],
  languages: readonly Language[] = LANGUAGES,
): (readonly string[])[] {
  const later = all.filter(({ edition: { supersedes } }) => supersedes === edition.id);
  const row = (name: Text, text: Text) => [headed(name, languages), ...sideBySide(text, languages)];
  const same = (name: Text, cell: string) => [headed(name, languages), ...languages.map(() => cell)];
  const linked = (name: Text, id: string | undefined) => {
    if (id === undefined) return [];
    const other = all.find((one) => one.edition.id === id)?.edition;
    if (other === undefined) return [same(name, code(id))];
    const titles = sideBySide(other.title, languages);
    return [[headed(name, languages), ...titles.map((title) => `[${title}](${encodeURI(id)}.md)`)]];
  };
  return [
    row(ROWS.title, edition.title),
    row(ROWS.authority, edition.authority),
    row(ROWS.status, STATUSES[edition.status]),
    row(ROWS.from, firstDayInWords(edition)),
    row(ROWS.until, lastDayInWords(edition)),
    ...(edition.publishedOn === undefined ? [] : [same(ROWS.publishedOn, edition.publishedOn)]),
    ...linked(ROWS.supersedes, edition.supersedes),
    ...later.flatMap(({ edition: { id } }) => linked(ROWS.supersededBy, id)),
    ...linked(ROWS.corrects, edition.corrects),
    ...further,
    same(ROWS.source, escaped(edition.source)),
    same(ROWS.edition, code(edition.id)),
    same(ROWS.series, code(edition.series)),
  ];
}

/**
 * @internal The page of an edition: what it is called and what it is, and then what it says.
 *
 * @param blocks headings, tables and paragraphs, in Markdown already
 * @param further lines of what the edition is of
 */
export function editionPage(
  edition: Edition,
  all: readonly Editioned[],
  blocks: readonly string[],
  further: readonly (readonly string[])[] = [],
  languages: readonly Language[] = LANGUAGES,
): string {
  const heading = `# ${sideBySide(edition.title, languages).join(" · ")}`;
  const rows = editionRows(edition, all, further, languages);
  return `${[heading, table(["", ...languageNames(languages)], rows), ...blocks].join("\n\n")}\n`;
}
