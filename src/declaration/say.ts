import { type Catalogue, fill, inLanguage, type Language, type Text } from "../text.js";
import type { Expectation, Finding, FindingCode } from "./finding.js";

/** What each finding says; `{item}` is what the form calls the place and `{expectation}` what would be right. */
export const FINDING_TEMPLATES: Readonly<Record<FindingCode, Text>> = {
  missing: { en: "{item}: not answered.", zh: "{item}：漏填。" },
  malformed: { en: "{item}: cannot be read; expected {expectation}.", zh: "{item}：无法识别，应为{expectation}。" },
  unrecognised: { en: "The form does not ask for what stands here.", zh: "此处内容不属于本表所列项目。" },
  "out-of-range": { en: "{item}: not possible; expected {expectation}.", zh: "{item}：超出范围，应为{expectation}。" },
  "check-digit": {
    en: "{item}: the number does not satisfy its own check character; compare it with the document.",
    zh: "{item}：号码校验位不符，请与证件核对。",
  },
  contradictory: {
    en: "{item}: contradicts another answer; expected {expectation}.",
    zh: "{item}：与其他回答矛盾（正确情形：{expectation}）。",
  },
  "not-applicable": { en: "{item}: answered although it does not apply; left out.", zh: "{item}：无需填写，已略去。" },
  expired: { en: "{item}: no longer valid; expected {expectation}.", zh: "{item}：已失效，应为{expectation}。" },
  duplicate: {
    en: "{item}: another declaration of the same traveller counts instead.",
    zh: "{item}：以同一人的另一份申报为准。",
  },
};

/** An item of one row of a list; rows are counted from 1. */
export const IN_ROW: Text = { en: "{item} (row {row})", zh: "{item}（第{row}行）" };

export const UNNAMED: Text = { en: "The declaration", zh: "申报" };

/**
 * What a finding says to a person, in one language. A further language gives a catalogue with the places
 * `finding.<code>` (a template with `{item}` and `{expectation}`), `finding.row`, `finding.unnamed`, `item.<path>`,
 * `expectation.<kind>` and `rule.<id>`; what it lacks is said in English. Nothing that the traveller wrote is repeated.
 *
 * @example
 * const [found] = examine(exitEntryCard5, {}).findings;
 * found && say(found, "zh") // => "入境/出境：漏填。"
 */
export function say(found: Finding, language: Language | Catalogue): string {
  const place = found.path.filter((segment) => typeof segment === "string").join(".");
  const expectation = found.expectation === undefined ? "" : expected(found.expectation, language);
  const label =
    found.label === undefined
      ? inLanguage(UNNAMED, language, "finding.unnamed")
      : inLanguage(found.label, language, `item.${place}`);
  const row = found.path.find((segment) => typeof segment === "number");
  const item =
    row === undefined ? label : fill(inLanguage(IN_ROW, language, "finding.row"), { item: label, row: row + 1 });
  return fill(inLanguage(FINDING_TEMPLATES[found.code], language, `finding.${found.code}`), { item, expectation });
}

function expected(expectation: Expectation, language: Language | Catalogue): string {
  return fill(inLanguage(expectation, language, expectation.place), expectation.values ?? {});
}
