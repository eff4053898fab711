import { compareWith, countWithin, lookAt, type PreparedComparison, unread } from "./compare.js";
import type { AnyLeaf } from "./condition.js";
import { isReference } from "./operand.js";
import { isOption, type Options, optionsOf } from "./options.js";
import type { Reader, Scope } from "./scope.js";
import { type Degree, FALSE, TRUE, UNDECIDED } from "./truth.js";

/** Several options at once: one of them, any of some, or how many. */
export function prepareChoices<Frame>(
  { includes, overlaps, count }: AnyLeaf,
  reader: Reader<Frame>,
  scope: Scope<Frame>,
): PreparedComparison<Frame> {
  const options = optionsOf(reader.kind);
  if (isReference(overlaps)) {
    const other = scope.reader(overlaps);
    const others = optionsOf(other.kind);
    return compareWith(reader, other, (value, against) => anyOf(value, against, options, others));
  }
  if (count !== undefined)
    return lookAt(reader, {
      ofAnswer: (value) => {
        if (!Array.isArray(value)) return unread(value);
        const [least, most] = howMany(value, options);
        return countWithin(least, most, count.atLeast, count.atMost);
      },
    });
  const wanted = new Set<unknown>(includes === undefined ? overlaps : [includes]);
  return lookAt(reader, {
    ofAnswer: (value) => {
      if (!Array.isArray(value)) return unread(value);
      let areRead = true;
      for (let at = 0; at < value.length; at++) {
        const option: unknown = value[at];
        if (wanted.has(option)) return TRUE;
        if (!isOption(options, option)) areRead = false;
      }
      return areRead || wanted.size === 0 ? FALSE : UNDECIDED;
    },
  });
}

/** Whether two lists have an option in common: one that cannot be read may be any of the others. */
export function anyOf(value: unknown, against: unknown, options?: Options, others?: Options): Degree {
  if (!Array.isArray(value) || !Array.isArray(against)) return UNDECIDED;
  if (value.length === 0 || against.length === 0) return FALSE;
  let areRead = true;
  // By their places: a list may have holes, and a hole is no option.
  for (let at = 0; at < against.length; at++) if (!isOption(others, against[at])) areRead = false;
  for (let at = 0; at < value.length; at++) {
    const option: unknown = value[at];
    if (!isOption(options, option)) areRead = false;
    else if (isOption(others, option) && against.includes(option)) return TRUE;
  }
  return areRead ? FALSE : UNDECIDED;
}

/** Between how many options there are: one that stands twice is one, and one that cannot be read may be another or not. */
function howMany(value: readonly unknown[], options: Options): readonly [least: number, most: number] {
  const read = new Set<string>();
  let unreadable = 0;
  for (let at = 0; at < value.length; at++) {
    const option = value[at];
    if (isOption(options, option)) read.add(option);
    else unreadable++;
  }
  return [read.size, options === undefined ? read.size + unreadable : Math.min(read.size + unreadable, options.size)];
}
