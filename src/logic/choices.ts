import { compareWith, countWithin, lookAt, type PreparedComparison, unread } from "./compare.js";
import type { AnyLeaf } from "./condition.js";
import { isReference } from "./operand.js";
import type { Reader, Scope } from "./scope.js";
import { type Degree, FALSE, TRUE, UNDECIDED } from "./truth.js";

/** Several options at once: one of them, any of some, or how many. */
export function prepareChoices<Frame>(
  { includes, overlaps, count }: AnyLeaf,
  reader: Reader<Frame>,
  scope: Scope<Frame>,
): PreparedComparison<Frame> {
  if (isReference(overlaps)) return compareWith(reader, scope.reader(overlaps), anyOf);
  if (count !== undefined)
    return lookAt(reader, {
      ofAnswer: (value) =>
        Array.isArray(value) ? countWithin(value.length, value.length, count.atLeast, count.atMost) : unread(value),
    });
  const wanted = new Set<unknown>(includes === undefined ? overlaps : [includes]);
  return lookAt(reader, {
    ofAnswer: (value) => {
      if (!Array.isArray(value)) return unread(value);
      let areTexts = true;
      for (let at = 0; at < value.length; at++) {
        const option: unknown = value[at];
        if (wanted.has(option)) return TRUE;
        if (typeof option !== "string") areTexts = false;
      }
      return areTexts || wanted.size === 0 ? FALSE : UNDECIDED;
    },
  });
}

/** Whether two lists have an option in common: one that cannot be read may be any of the others. */
export function anyOf(value: unknown, against: unknown): Degree {
  if (!Array.isArray(value) || !Array.isArray(against)) return UNDECIDED;
  if (value.some((option) => isText(option) && against.includes(option))) return TRUE;
  const isNone = value.length === 0 || against.length === 0;
  return isNone || (value.every(isText) && against.every(isText)) ? FALSE : UNDECIDED;
}

function isText(option: unknown): boolean {
  return typeof option === "string";
}
