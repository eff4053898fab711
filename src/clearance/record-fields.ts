import { type Answer, absent, isAbsent } from "../answer.js";
import { isBlank, isKeyOf } from "../record.js";
import type { Path } from "../result.js";

/** @internal Writes an issue down. */
export type Report<Code extends string> = (code: Code, path: Path) => undefined;
/** @internal What can be wrong with a field by itself. */
export type FieldCode = "missing" | "malformed" | "out-of-range";

/** @internal The answer, or why it is absent; what is left out, `null` or blank was not asked. */
export function readAnswer<Value>(
  value: unknown,
  is: (value: unknown) => value is Value,
  path: Path,
  report: Report<FieldCode>,
): Answer<Value> {
  if (isAbsent(value)) return absent(value.absent);
  if (!isBlank(value)) {
    if (is(value)) return value;
    report("malformed", path);
  }
  return absent("not-asked");
}

/** @internal A number from 0. */
export function readNumber(value: unknown, path: Path, report: Report<FieldCode>): number | undefined {
  if (isBlank(value)) return report("missing", path);
  if (typeof value !== "number") return report("malformed", path);
  return value >= 0 && Number.isFinite(value) ? value : report("out-of-range", path);
}

/** @internal A whole number from 0. */
export function readCount(value: unknown, path: Path, report: Report<FieldCode>): number | undefined {
  const count = readNumber(value, path, report);
  return count === undefined || Number.isSafeInteger(count) ? count : report("out-of-range", path);
}

/** @internal A text that is not blank. */
export function readText(value: unknown, path: Path, report: Report<FieldCode>): string | undefined {
  if (isBlank(value)) return report("missing", path);
  return isText(value) ? value : report("malformed", path);
}

/** @internal One of the words of a table. */
export function readWord<Words extends object>(
  value: unknown,
  words: Words,
  path: Path,
  report: Report<FieldCode>,
): (keyof Words & string) | undefined {
  if (isBlank(value)) return report("missing", path);
  return isKeyOf(words, value) ? value : report("malformed", path);
}

/** @internal Whether it is a text. */
export function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** @internal Whether it is one of the two answers. */
export function isYesNo(value: unknown): value is "yes" | "no" {
  return value === "yes" || value === "no";
}
