import type { Path } from "../result.js";
import type { Report } from "./form-issue.js";
import type { Item, NumberItem, TextItem } from "./items.js";

/** Reports bounds that no answer to an item can keep, and a pattern that is no regular expression. */
export function lintBounds(item: Item, path: Path, report: Report): void {
  if (item.kind === "text") lintTextBounds(item, path, report);
  else if (item.kind === "number") lintNumberBounds(item, path, report);
  else if (item.kind === "list" || item.kind === "several")
    lintCount(item.maximumRows, 1, [...path, "maximumRows"], report);
  else if (item.kind === "yes-no")
    for (const [key, length] of Object.entries(item.lookBack ?? {}))
      if (key !== "dayCount" && !(Number.isFinite(length) && Number(length) > 0))
        report("wrong-bound", [...path, "lookBack", key]);
}

function lintTextBounds({ minimumLength, maximumLength, pattern }: TextItem, path: Path, report: Report): void {
  lintCount(minimumLength, 0, [...path, "minimumLength"], report);
  lintCount(maximumLength, 1, [...path, "maximumLength"], report);
  if (minimumLength !== undefined && maximumLength !== undefined && minimumLength > maximumLength)
    report("bounds-exclude-each-other", [...path, "maximumLength"]);
  if (pattern !== undefined && !isPattern(pattern)) report("wrong-pattern", [...path, "pattern"]);
}

function lintNumberBounds({ minimum, maximum, whole }: NumberItem, path: Path, report: Report): void {
  for (const [key, bound] of Object.entries({ minimum, maximum }))
    if (bound !== undefined && !Number.isFinite(bound)) report("wrong-bound", [...path, key]);
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = { least: minimum, most: maximum };
  const isRoom = whole === true ? Math.ceil(least) <= Math.floor(most) : least <= most;
  if (!isRoom) report("bounds-exclude-each-other", [...path, "maximum"]);
}

/** Reports a number of characters, rows or days that is not a whole one, or is too small. */
export function lintCount(count: unknown, least: number, path: Path, report: Report): void {
  if (count !== undefined && !(Number.isSafeInteger(count) && (count as number) >= least)) report("wrong-bound", path);
}

/** Whether it is a regular expression by itself, not only where it is put to match a whole text. */
function isPattern(pattern: string): boolean {
  try {
    return typeof pattern === "string" && new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
