import { isName } from "../record.js";
import type { Path } from "../result.js";
import type { Report } from "./form-issue.js";
import type { Handling } from "./handling.js";
import { lintCount } from "./lint-bounds.js";

/** Reports a text that is missing or blank in one of the languages. */
export function lintText(text: unknown, path: Path, report: Report): void {
  const { en, zh } = (typeof text === "object" && text !== null ? text : {}) as { en?: unknown; zh?: unknown };
  if (!isName(en) || !isName(zh)) report("no-text", path);
}

/** Reports a word that is missing or blank. */
export function lintWord(word: unknown, path: Path, report: Report): void {
  if (!isName(word)) report("blank", path);
}

/** Reports what is wrong with why an answer is asked for and how long it is kept. */
export function lintHandling(handling: Handling, path: Path, report: Report): void {
  const { purpose, source, retention } = (handling ?? {}) as Partial<Handling>;
  lintText(purpose, [...path, "purpose"], report);
  lintWord(source, [...path, "source"], report);
  lintCount(retention?.days ?? Number.NaN, 0, [...path, "retention", "days"], report);
}
