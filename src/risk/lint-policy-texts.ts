import { wrongDay } from "../calendar/wrong-day.js";
import { EDITION_STATUSES, type Edition } from "../edition/edition.js";
import { isName, isRecord } from "../record.js";
import type { Path } from "../result.js";
import type { Text } from "../text.js";
import type { ReportProblem } from "./policy-problem.js";

const ENGLISH: Text = { en: "a text in English under en", zh: "en为英文文字" };
const CHINESE: Text = { en: "a text in Chinese under zh", zh: "zh为中文文字" };
const STATUS = (): Text => ({ en: `one of ${EDITION_STATUSES.join(", ")}`, zh: `${EDITION_STATUSES.join("、")}之一` });

/** Reports a text that is missing or blank in one of the languages, or is not in that language. */
export function lintPolicyText(text: unknown, path: Path, report: ReportProblem): void {
  const { en, zh } = partsOf(text);
  if (typeof en !== "string" || !/\p{Script=Latin}/u.test(en)) report("missing-text", path, { expected: ENGLISH });
  if (typeof zh !== "string" || !/\p{Script=Han}/u.test(zh)) report("missing-text", path, { expected: CHINESE });
}

/** Whether a text says nothing in either language. */
export function isBlankText(text: unknown): boolean {
  const { en, zh } = partsOf(text);
  return !isName(en) && !isName(zh);
}

/** Reports a word that is missing or blank. */
export function lintPolicyWord(word: unknown, path: Path, report: ReportProblem): void {
  if (!isName(word)) report("blank", path);
}

/** Reports what is wrong with an edition, of a policy or of an overlay: blank texts, days that are none or out of order. */
export function lintPolicyEdition(edition: unknown, path: Path, report: ReportProblem): void {
  const { id, series, title, authority, status, source, from, until, publishedOn } = partsOf<Edition>(edition);
  for (const [key, word] of Object.entries({ id, series, source })) lintPolicyWord(word, [...path, key], report);
  for (const [key, text] of Object.entries({ title, authority })) lintPolicyText(text, [...path, key], report);
  if (!EDITION_STATUSES.some((known) => known === status))
    report("malformed", [...path, "status"], { expected: STATUS() });
  const first = isRecord(from) ? from["notBefore"] : from;
  lintDay(first, [...path, "from", ...(isRecord(from) ? ["notBefore"] : [])], report);
  if (isRecord(from)) lintDay(from["notAfter"], [...path, "from", "notAfter"], report, first);
  if (until !== undefined) lintDay(until, [...path, "until"], report, first);
  if (publishedOn !== undefined) lintDay(publishedOn, [...path, "publishedOn"], report);
}

function lintDay(day: unknown, path: Path, report: ReportProblem, first?: unknown): void {
  const wrong = wrongDay(day, first);
  if (wrong !== undefined) report(wrong, path);
}

/** A part of a definition as the object that it should be; an empty one where it is something else. */
export function partsOf<Part extends object = Record<string, unknown>>(
  part: unknown,
): { readonly [Key in keyof Part]?: unknown } {
  return isRecord(part) ? (part as Part) : {};
}
