import { absence, countWithin, prepareComparison } from "./compare.js";
import type { AnyCondition, AnyLeaf } from "./condition.js";
import { type Elements, type Reader, referred, type Scope } from "./scope.js";
import { type Degree, FALSE, TRUE, UNDECIDED } from "./truth.js";

/** A condition made ready once, when its form or policy is defined, and evaluated many times. */
export interface Prepared<Frame> {
  readonly condition: AnyCondition;
  readonly test: (frame: Frame) => Degree;
  readonly parts: readonly Prepared<Frame>[];
  /** The facts that a leaf reads, by name, with their readers. */
  readonly reads: readonly { readonly name: string; readonly value: (frame: Frame) => unknown }[];
}

/**
 * Makes a condition ready for a scope of facts.
 *
 * @throws TypeError when it names an unknown fact or asks of a fact what its kind does not have.
 */
export function prepareIn<Frame>(condition: AnyCondition, scope: Scope<Frame>): Prepared<Frame> {
  if ("all" in condition) {
    const parts = condition.all.map((part) => prepareIn(part, scope));
    return { condition, parts, reads: [], test: (frame) => lowest(parts, frame) };
  }
  if ("any" in condition) {
    const parts = condition.any.map((part) => prepareIn(part, scope));
    return { condition, parts, reads: [], test: (frame) => highest(parts, frame) };
  }
  if ("not" in condition) {
    const part = prepareIn(condition.not, scope);
    return { condition, parts: [part], reads: [], test: (frame) => (TRUE - part.test(frame)) as Degree };
  }
  return prepareLeaf(condition, scope);
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
  const reader = scope.reader(leaf);
  const [name] = referred(leaf);
  if (reader.kind.kind === "list" && leaf.known === undefined) return prepareQuantifier(leaf, name, reader, scope);
  const { test, reads } = prepareComparison(leaf, reader, scope);
  const named = [leaf, ...referencesIn(leaf)].map((reference) => referred(reference)[0]);
  return {
    condition: leaf,
    parts: [],
    test,
    reads: named.map((fact, index) => ({ name: fact, value: (reads[index] as Reader<Frame>).value })),
  };
}

/** The facts that a leaf compares its own fact with. */
function referencesIn(leaf: AnyLeaf) {
  const sides = [leaf.is, leaf.in, leaf.overlaps, leaf.atLeast, leaf.above, leaf.atMost, leaf.below];
  sides.push(leaf.before, leaf.after, leaf.onOrBefore, leaf.onOrAfter, leaf.within?.upTo, leaf.since?.upTo);
  return sides.filter((side) => typeof side === "object" && !Array.isArray(side)) as Exclude<
    (typeof sides)[number],
    string | number | readonly string[] | undefined
  >[];
}

/** `some`, `every` and `count` over the elements of a list; an element that is absent is undecided. */
function prepareQuantifier<Frame>(
  leaf: AnyLeaf,
  name: string,
  reader: Reader<Frame>,
  scope: Scope<Frame>,
): Prepared<Frame> {
  const elements = scope.elements(leaf);
  const inner = leaf.some ?? leaf.every ?? leaf.count?.of ?? { all: [] };
  const part = prepareIn(inner, elements.scope);
  const quantify = quantifier(leaf);
  return {
    condition: leaf,
    parts: [part],
    reads: [{ name, value: reader.value }],
    test: (frame) => {
      const list = reader.value(frame);
      if (!Array.isArray(list)) return absence(list) ?? UNDECIDED;
      return quantify(tallyDegrees(list.length, elements, part, frame));
    },
  };
}

/** How many elements are true, and how many are undecided, of how many. */
interface DegreeTally {
  readonly of: number;
  readonly isTrue: number;
  readonly isUndecided: number;
}

function tallyDegrees<Frame>(of: number, elements: Elements<Frame>, part: Prepared<Frame>, frame: Frame): DegreeTally {
  let isTrue = 0;
  let isUndecided = 0;
  for (let index = 0; index < of; index++) {
    const element = elements.at(frame, index);
    const degree = element === undefined ? UNDECIDED : part.test(element);
    if (degree === TRUE) isTrue++;
    else if (degree === UNDECIDED) isUndecided++;
  }
  return { of, isTrue, isUndecided };
}

function quantifier(leaf: AnyLeaf): (tally: DegreeTally) => Degree {
  if (leaf.some !== undefined)
    return ({ isTrue, isUndecided }) => countWithin(isTrue, isTrue + isUndecided, { atLeast: 1 });
  if (leaf.every !== undefined)
    return ({ of, isTrue, isUndecided }) => countWithin(isTrue, isTrue + isUndecided, { atLeast: of });
  if (leaf.count !== undefined) {
    const bounds = leaf.count;
    return ({ isTrue, isUndecided }) => countWithin(isTrue, isTrue + isUndecided, bounds);
  }
  throw new TypeError("prepareCondition: expected some, every or count for a list fact, got another operator");
}
