import { expected } from "./compare.js";
import type { AnyCondition, AnyLeaf, AnyReference } from "./condition.js";
import { checkAsksOne, prepareComparison } from "./leaf.js";
import { preparePeriods } from "./periods.js";
import { prepareQuantifier } from "./quantifier.js";
import { type Holder, type Reader, referred, type Scope } from "./scope.js";
import { type Degree, FALSE, TRUE } from "./truth.js";

/** A fact that a leaf reads, by its name and the part of the frame that holds it. */
export interface Read<Frame> {
  readonly name: string;
  readonly holder: Holder;
  readonly value: (frame: Frame) => unknown;
}

/** A condition made ready once, when its form or policy is defined, and evaluated many times. */
export interface Prepared<Frame> {
  readonly condition: AnyCondition;
  readonly test: (frame: Frame) => Degree;
  readonly parts: readonly Prepared<Frame>[];
  /**
   * What a leaf reads. A quantifier reads its list first, then the facts that bound its count, then those that its part
   * reads outside the list.
   */
  readonly reads: readonly Read<Frame>[];
  /**
   * Of a quantifier: the frames in which its part is looked at, `undefined` for an element that is absent; or
   * `undefined` while the list itself is. Of anything else `undefined`.
   */
  readonly elementsOf: ((frame: Frame) => readonly (Frame | undefined)[] | undefined) | undefined;
}

/**
 * Makes a condition ready for a scope of facts.
 *
 * @throws TypeError when it names an unknown fact, asks of a fact what its kind does not have, or compares it with what
 * it could never be compared with.
 */
export function prepareIn<Frame>(condition: AnyCondition, scope: Scope<Frame>): Prepared<Frame> {
  if (!("all" in condition || "any" in condition || "not" in condition)) return prepareLeaf(condition, scope);
  if (Object.keys(condition).length > 1) throw expected("all, any or not by itself", "something beside it");
  if ("all" in condition) {
    const parts = condition.all.map((part) => prepareIn(part, scope));
    return { condition, parts, reads: [], elementsOf: undefined, test: (frame) => lowest(parts, frame) };
  }
  if ("any" in condition) {
    const parts = condition.any.map((part) => prepareIn(part, scope));
    return { condition, parts, reads: [], elementsOf: undefined, test: (frame) => highest(parts, frame) };
  }
  const part = prepareIn(condition.not, scope);
  return {
    condition,
    parts: [part],
    reads: [],
    elementsOf: undefined,
    test: (frame) => (TRUE - part.test(frame)) as Degree,
  };
}

function lowest<Frame>(parts: readonly Prepared<Frame>[], frame: Frame): Degree {
  let least: Degree = TRUE;
  for (const part of parts) {
    const degree = part.test(frame);
    if (degree === FALSE) return FALSE;
    if (degree < least) least = degree;
  }
  return least;
}

function highest<Frame>(parts: readonly Prepared<Frame>[], frame: Frame): Degree {
  let most: Degree = FALSE;
  for (const part of parts) {
    const degree = part.test(frame);
    if (degree === TRUE) return TRUE;
    if (degree > most) most = degree;
  }
  return most;
}

function prepareLeaf<Frame>(leaf: AnyLeaf, scope: Scope<Frame>): Prepared<Frame> {
  checkAsksOne(leaf);
  const reader = scope.reader(leaf);
  if (reader.kind.kind === "list" && leaf.known === undefined) {
    const elements = scope.elements(leaf);
    if (leaf.overlap !== undefined || leaf.covers !== undefined)
      return preparePeriods(leaf, readOf(leaf, reader), elements, scope);
    const inner = leaf.some ?? leaf.every ?? leaf.count?.of;
    const part = inner === undefined ? undefined : prepareIn(inner, elements.scope);
    return prepareQuantifier(leaf, readOf(leaf, reader), elements, part, scope);
  }
  const { test, reads } = prepareComparison(leaf, reader, scope);
  const references = [leaf, ...referencesIn(leaf)];
  return {
    condition: leaf,
    parts: [],
    test,
    reads: references.map((reference, index) => readOf(reference, reads[index] as Reader<Frame>)),
    elementsOf: undefined,
  };
}

function readOf<Frame>(reference: AnyReference, { value }: Reader<Frame>): Read<Frame> {
  const [name, holder] = referred(reference);
  return { name, holder, value };
}

/** The facts that a leaf compares its own fact with. */
function referencesIn(leaf: AnyLeaf): AnyReference[] {
  const sides = [leaf.is, leaf.in, leaf.overlaps, leaf.atLeast, leaf.above, leaf.atMost, leaf.below];
  sides.push(leaf.before, leaf.after, leaf.onOrBefore, leaf.onOrAfter, leaf.within?.upTo, leaf.since?.upTo);
  return sides.filter((side): side is AnyReference => typeof side === "object" && !Array.isArray(side));
}
