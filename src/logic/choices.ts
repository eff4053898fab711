import { checkBounds, compareWith, countWithin, expected, type PreparedComparison } from "./compare.js";
import type { AnyLeaf } from "./condition.js";
import { constant, factOf, isList, optionOf } from "./operand.js";
import type { Reader, Scope } from "./scope.js";
import { type Degree, FALSE, TRUE, UNDECIDED } from "./truth.js";
import { memberOf } from "./words.js";

/** Several options at once: one of them, any of some, or how many. */
export function prepareChoices<Frame>(
  { includes, overlaps, count }: AnyLeaf,
  reader: Reader<Frame>,
  scope: Scope<Frame>,
): PreparedComparison<Frame> {
  const { kind } = reader;
  const option = (word: string) => optionOf(kind, word);
  if (includes !== undefined) {
    const wanted = option(includes);
    return compareWith(reader, constant(kind, wanted), (value) => memberOf(value, wanted));
  }
  if (overlaps !== undefined) {
    const other = isList(overlaps) ? constant(kind, overlaps.map(option)) : factOf(overlaps, ["choices"], scope);
    return compareWith(reader, other, overlap);
  }
  if (count === undefined) throw expected("includes, overlaps or count for a choices fact", "another comparison");
  checkBounds(count);
  return compareWith(reader, constant(kind, 0), (value) =>
    Array.isArray(value) ? countWithin(value.length, value.length, count) : UNDECIDED,
  );
}

/** An option that cannot be read may be any of the others. */
function overlap(value: unknown, against: unknown): Degree {
  if (!Array.isArray(value) || !Array.isArray(against)) return UNDECIDED;
  let most: Degree = FALSE;
  for (const option of value) {
    const degree = typeof option === "string" ? memberOf(against, option) : against.length > 0 ? UNDECIDED : FALSE;
    if (degree === TRUE) return TRUE;
    if (degree > most) most = degree;
  }
  return most;
}
