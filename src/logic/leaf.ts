import { prepareChoices } from "./choices.js";
import { absence, expected, type PreparedComparison } from "./compare.js";
import type { AnyLeaf, AnyReference } from "./condition.js";
import { prepareNumber } from "./numbers.js";
import { prepareOrder } from "./order.js";
import type { Reader, Scope } from "./scope.js";
import { FALSE, TRUE } from "./truth.js";
import { prepareWords } from "./words.js";

/** Everything that can be asked of a fact; a leaf asks one thing. */
const COMPARISONS = [
  "known",
  "is",
  "in",
  "includes",
  "overlaps",
  "atLeast",
  "above",
  "atMost",
  "below",
  "before",
  "after",
  "onOrBefore",
  "onOrAfter",
  "within",
  "since",
  "some",
  "every",
  "count",
  "overlap",
  "covers",
] as const satisfies readonly Exclude<keyof AnyLeaf, keyof AnyReference>[];

/** @throws TypeError when a leaf asks nothing, or several things at once, of which all but one would be passed over. */
export function checkAsksOne(leaf: AnyLeaf): void {
  const asked = COMPARISONS.filter((comparison) => leaf[comparison] !== undefined);
  if (asked.length !== 1) throw expected("one comparison of each fact that is named", `${asked.length}`);
}

/**
 * Prepares the one comparison of a leaf that is no quantifier.
 *
 * @throws TypeError when it asks something that its fact's kind does not have, or that could never be decided.
 */
export function prepareComparison<Frame>(
  leaf: AnyLeaf,
  reader: Reader<Frame>,
  scope: Scope<Frame>,
): PreparedComparison<Frame> {
  if (leaf.known !== undefined) return prepareKnown(leaf.known, reader);
  switch (reader.kind.kind) {
    case "date":
    case "instant":
      return prepareOrder(leaf, reader, scope);
    case "number":
      return prepareNumber(leaf, reader, scope);
    case "choices":
      return prepareChoices(leaf, reader, scope);
    case "list":
      throw expected("some, every or count for a list fact", "another comparison");
    default:
      return prepareWords(leaf, reader, scope);
  }
}

function prepareKnown<Frame>(wanted: boolean, reader: Reader<Frame>): PreparedComparison<Frame> {
  if (typeof wanted !== "boolean") throw expected("known to be true or false", `another ${typeof wanted}`);
  return {
    reads: [reader],
    test: (frame) => ((absence(reader.value(frame)) === undefined) === wanted ? TRUE : FALSE),
  };
}
