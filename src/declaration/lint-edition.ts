import { wrongDay } from "../calendar/wrong-day.js";
import type { Amendment, Edition } from "../edition/edition.js";
import { isRecord } from "../record.js";
import type { Path } from "../result.js";
import type { Report } from "./form-issue.js";
import { lintText, lintWord } from "./lint-texts.js";

/** Reports what is wrong with the edition of a form: blank texts, days that do not exist, days in the wrong order. */
export function lintEdition(edition: Partial<Edition>, report: Report): void {
  const { id, series, title, authority, source, from, until, publishedOn, amendments } = edition;
  const path = ["edition"];
  for (const [key, word] of Object.entries({ id, series, source })) lintWord(word, [...path, key], report);
  for (const [key, text] of Object.entries({ title, authority })) lintText(text, [...path, key], report);
  const first = isRecord(from) ? from["notBefore"] : from;
  lintDay(first, [...path, "from", ...(isRecord(from) ? ["notBefore"] : [])], report);
  if (isRecord(from)) lintDay(from["notAfter"], [...path, "from", "notAfter"], report, first);
  if (until !== undefined) lintDay(until, [...path, "until"], report, first);
  if (publishedOn !== undefined) lintDay(publishedOn, [...path, "publishedOn"], report);
  if (Array.isArray(amendments)) lintAmendments(amendments, first, until, report);
}

function lintAmendments(amendments: readonly Amendment[], first: unknown, until: unknown, report: Report): void {
  const ids = new Set<unknown>();
  for (const [index, amendment] of amendments.entries()) {
    const { id, title, source, from } = (amendment ?? {}) as Partial<Amendment>;
    const path = ["edition", "amendments", index];
    lintWord(id, [...path, "id"], report);
    if (ids.has(id)) report("duplicate-amendment", [...path, "id"]);
    ids.add(id);
    lintText(title, [...path, "title"], report);
    lintWord(source, [...path, "source"], report);
    const isAfterTheEnd = wrongDay(until, from) === "dates-out-of-order";
    const wrong = wrongDay(from, first) ?? (isAfterTheEnd ? "dates-out-of-order" : undefined);
    if (wrong !== undefined) report(wrong, [...path, "from"]);
  }
}

function lintDay(day: unknown, path: Path, report: Report, first?: unknown): void {
  const wrong = wrongDay(day, first);
  if (wrong !== undefined) report(wrong, path);
}
