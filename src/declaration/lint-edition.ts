import { isCalendarDate } from "../calendar/calendar-date.js";
import type { Amendment, Edition } from "../edition/edition.js";
import type { Path } from "../result.js";
import type { Report } from "./form-issue.js";
import { lintText, lintWord } from "./lint-texts.js";

/** Reports what is wrong with the edition of a form: blank texts, days that do not exist, days in the wrong order. */
export function lintEdition(edition: Partial<Edition>, report: Report): void {
  const { id, series, title, authority, source, from, until, publishedOn, amendments } = edition;
  const path = ["edition"];
  for (const [key, word] of Object.entries({ id, series, source })) lintWord(word, [...path, key], report);
  for (const [key, text] of Object.entries({ title, authority })) lintText(text, [...path, key], report);
  const first = typeof from === "object" ? from?.notBefore : from;
  if (typeof from === "object" && from !== null) {
    lintDate(from.notBefore, [...path, "from", "notBefore"], report);
    lintDate(from.notAfter, [...path, "from", "notAfter"], report);
    lintOrder(from.notBefore, from.notAfter, [...path, "from", "notAfter"], report);
  } else lintDate(from, [...path, "from"], report);
  if (until !== undefined) lintDate(until, [...path, "until"], report);
  lintOrder(first, until, [...path, "until"], report);
  if (publishedOn !== undefined) lintDate(publishedOn, [...path, "publishedOn"], report);
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
    lintDate(from, [...path, "from"], report);
    lintOrder(first, from, [...path, "from"], report);
    lintOrder(from, until, [...path, "from"], report);
  }
}

function lintDate(date: unknown, path: Path, report: Report): void {
  if (!isCalendarDate(date)) report("wrong-date", path);
}

/** Days in this order are compared as they are written; what is no day was reported as such. */
function lintOrder(first: unknown, last: unknown, path: Path, report: Report): void {
  if (isCalendarDate(first) && isCalendarDate(last) && last < first) report("dates-out-of-order", path);
}
