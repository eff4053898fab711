import { checkCondition } from "./check-condition.js";
import type { Look } from "./compare.js";
import type { AnyCondition, AnyLeaf, AnyReference } from "./condition.js";
import { prepareComparison } from "./leaf.js";
import { partOfElements } from "./parts-of-condition.js";
import { preparePeriods } from "./periods.js";
import { prepareQuantifier } from "./quantifier.js";
import { referencesIn } from "./references-in.js";
import { type Holder, holderOf, nameOf, type Reader, type Scope } from "./scope.js";
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
  /** Of a leaf that looks at the answer to its one fact and at nothing else: how. */
  readonly look: Look | undefined;
}

/**
 * Makes a condition ready for a scope of facts.
 *
 * @throws TypeError when it names an unknown fact, asks of a fact what its kind does not have, or compares it with what
 * it could never be compared with.
 */
export function prepareIn<Frame>(condition: AnyCondition, scope: Scope<Frame>): Prepared<Frame> {
  checkCondition(condition, scope);
  return prepareSound(condition, scope);
}

/** Makes a condition ready that was checked before, as those of the library's own editions are. */
export function prepareSound<Frame>(condition: AnyCondition, scope: Scope<Frame>): Prepared<Frame> {
  if ("all" in condition) return prepareParts(condition, condition.all, scope, lowest);
  if ("any" in condition) return prepareParts(condition, condition.any, scope, highest);
  if ("not" in condition) return prepareParts(condition, [condition.not], scope, opposite);
  return prepareLeaf(condition, scope);
}

function prepareParts<Frame>(
  condition: AnyCondition,
  conditions: readonly AnyCondition[],
  scope: Scope<Frame>,
  degreeOf: (parts: readonly Prepared<Frame>[], frame: Frame) => Degree,
): Prepared<Frame> {
  const parts = conditions.map((part) => prepareSound(part, scope));
  const test = (frame: Frame) => degreeOf(parts, frame);
  return { condition, test, parts, reads: [], elementsOf: undefined, look: undefined };
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

function opposite<Frame>([part]: readonly Prepared<Frame>[], frame: Frame): Degree {
  return (TRUE - (part as Prepared<Frame>).test(frame)) as Degree;
}

function prepareLeaf<Frame>(leaf: AnyLeaf, scope: Scope<Frame>): Prepared<Frame> {
  const reader = scope.reader(leaf);
  if (reader.kind.kind === "list" && leaf.known === undefined) {
    const elements = scope.elements(leaf);
    if (leaf.overlap !== undefined || leaf.covers !== undefined)
      return preparePeriods(leaf, readOf(leaf, reader), elements, scope);
    const inner = partOfElements(leaf);
    const part = inner === undefined ? undefined : prepareSound(inner, elements.scope);
    return prepareQuantifier(leaf, readOf(leaf, reader), elements, part, scope);
  }
  const { test, look } = prepareComparison(leaf, reader, scope);
  const reads = [readOf(leaf, reader), ...othersRead(leaf, scope)];
  return { condition: leaf, test, parts: [], reads, elementsOf: undefined, look };
}

/** What a leaf reads of the facts that it compares its own with. */
export function othersRead<Frame>(leaf: AnyLeaf, scope: Scope<Frame>): Read<Frame>[] {
  return referencesIn(leaf).map((reference) => readOf(reference, scope.reader(reference)));
}

function readOf<Frame>(reference: AnyReference, { value }: Reader<Frame>): Read<Frame> {
  return { name: nameOf(reference), holder: holderOf(reference), value };
}
