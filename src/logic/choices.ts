import { compareWith, countWithin, lookAt, type PreparedComparison, unread } from "./compare.js";
import type { AnyLeaf } from "./condition.js";
import { isReference } from "./operand.js";
import type { Reader, Scope } from "./scope.js";
import { type Degree, FALSE, TRUE, UNDECIDED } from "./truth.js";
import { memberOf } from "./words.js";

/** Several options at once: one of them, any of some, or how many. */
export function prepareChoices<Frame>(
  { includes, overlaps, count }: AnyLeaf,
  reader: Reader<Frame>,
  scope: Scope<Frame>,
): PreparedComparison<Frame> {
  if (isReference(overlaps))
    return compareWith(reader, scope.reader(overlaps), (value, against) =>
      Array.isArray(value) && Array.isArray(against)
        ? anyOf(value, against.length > 0, (option) => memberOf(against, option))
        : UNDECIDED,
    );
  if (count !== undefined)
    return lookAt(reader, {
      ofAnswer: (value) =>
        Array.isArray(value) ? countWithin(value.length, value.length, count.atLeast, count.atMost) : unread(value),
    });
  const wanted = new Set(includes === undefined ? overlaps : [includes]);
  const isWanted = (option: string) => (wanted.has(option) ? TRUE : FALSE);
  return lookAt(reader, {
    ofAnswer: (value) => (Array.isArray(value) ? anyOf(value, wanted.size > 0, isWanted) : unread(value)),
  });
}

/** An option that cannot be read may be any of the others, where there are any. */
function anyOf(options: readonly unknown[], areOthers: boolean, isOne: (option: string) => Degree): Degree {
  let most: Degree = FALSE;
  for (let at = 0; at < options.length; at++) {
    const option = options[at];
    const degree = typeof option === "string" ? isOne(option) : areOthers ? UNDECIDED : FALSE;
    if (degree === TRUE) return TRUE;
    if (degree > most) most = degree;
  }
  return most;
}
