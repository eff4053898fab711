import { absence, checkBounds, countWithin, expected } from "./compare.js";
import type { AnyLeaf, AnyReference, CountBounds } from "./condition.js";
import type { FactKind } from "./facts.js";
import { factOf } from "./operand.js";
import type { Prepared, Read } from "./prepare.js";
import { type Elements, referred, type Scope } from "./scope.js";
import { type Degree, TRUE, UNDECIDED } from "./truth.js";

/**
 * `some`, `every` and `count` over the elements of a list; an element that is absent as a whole is undecided. A part
 * that reads `previous` is asked of each element that has one before it: of one element there is no pair.
 *
 * @param part the condition on each element; left out for a count of the elements themselves
 * @param scope where the facts are found that bound a count
 */
export function prepareQuantifier<Frame>(
  leaf: AnyLeaf,
  list: Read<Frame>,
  elements: Elements<Frame>,
  part: Prepared<Frame> | undefined,
  scope: Scope<Frame>,
): Prepared<Frame> {
  const first = part !== undefined && readsPrevious(part) ? 1 : 0;
  const bounds = boundsOf(leaf).map((reference) => boundRead(reference, scope));
  const decide = quantifier(leaf, bounds);
  const read = [list, ...bounds];
  return {
    condition: leaf,
    parts: part === undefined ? [] : [part],
    reads: part === undefined ? read : [...read, ...outerReads(part, new Set(read.map(({ name }) => name)))],
    elementsOf: (frame) => {
      const there = list.value(frame);
      return Array.isArray(there) ? there.slice(first).map((_, at) => elements.at(frame, first + at)) : undefined;
    },
    test: (frame) => {
      const there = list.value(frame);
      if (!Array.isArray(there)) return absence(there) ?? UNDECIDED;
      // How many there are is known, whatever is known of each.
      if (part === undefined) return decide(there.length, 0, there.length, frame);
      let isTrue = 0;
      let isUndecided = 0;
      for (let index = first; index < there.length; index++) {
        const element = elements.at(frame, index);
        const degree = element === undefined ? UNDECIDED : part.test(element);
        if (degree === TRUE) isTrue++;
        else if (degree === UNDECIDED) isUndecided++;
      }
      return decide(isTrue, isUndecided, there.length - first, frame);
    },
  };
}

/** Whether a condition speaks of the element before; inside a list within the element, `previous` is one of that list. */
function readsPrevious<Frame>({ reads, parts, elementsOf }: Prepared<Frame>): boolean {
  return reads.some(({ holder }) => holder === "previous") || (elementsOf === undefined && parts.some(readsPrevious));
}

/** The subject's own facts that a condition on the elements reads, each once. */
function outerReads<Frame>({ reads, parts }: Prepared<Frame>, named: Set<string>): Read<Frame>[] {
  const own = reads.filter(({ holder, name }) => {
    const isNew = holder === "facts" && !named.has(name);
    if (isNew) named.add(name);
    return isNew;
  });
  return [...own, ...parts.flatMap((part) => outerReads(part, named))];
}

/** What comes of how many elements are true, and how many undecided, of how many. */
type Decide<Frame> = (isTrue: number, isUndecided: number, of: number, frame: Frame) => Degree;

function quantifier<Frame>({ some, every, count }: AnyLeaf, bounds: readonly Read<Frame>[]): Decide<Frame> {
  if (some !== undefined) return (isTrue, isUndecided) => countWithin(isTrue, isTrue + isUndecided, { atLeast: 1 });
  if (every !== undefined)
    return (isTrue, isUndecided, of) => countWithin(isTrue, isTrue + isUndecided, { atLeast: of });
  if (count === undefined) throw expected("some, every or count for a list fact", "another comparison");
  if (bounds.length > 0) return counterWithin(count, bounds);
  checkBounds(count);
  return (isTrue, isUndecided) => countWithin(isTrue, isTrue + isUndecided, count);
}

/** The facts that bound the count of a leaf, the lower bound first. */
export function boundsOf({ count }: AnyLeaf): AnyReference[] {
  return [count?.atLeast, count?.atMost].filter(isFact);
}

function isFact(bound: number | AnyReference | undefined): bound is AnyReference {
  return typeof bound === "object" && bound !== null;
}

/** Whether the answer to a fact that bounds a count is a number. */
export function isBound(answer: unknown): answer is number {
  return typeof answer === "number" && !Number.isNaN(answer);
}

/** @throws TypeError when the fact does not count anything. */
function boundRead<Frame>(reference: AnyReference, scope: Scope<Frame>): Read<Frame> {
  const { kind, value } = factOf(reference, ["number"], scope);
  if (!isCount(kind)) throw expected("a number of persons or a count as the bound of a count", "another number");
  const [name, holder] = referred(reference);
  return { name, holder, value };
}

function isCount(kind: FactKind): boolean {
  return kind.kind === "number" && (kind.unit === "persons" || kind.unit === "count");
}

/** A count of which a bound is a fact: both bounds must hold, and one that is not known leaves its own side open. */
function counterWithin<Frame>(
  { atLeast, atMost }: CountBounds<number | AnyReference>,
  bounds: readonly Read<Frame>[],
): Decide<Frame> {
  const facts = bounds.map(({ value }) => value);
  const lower = isFact(atLeast) ? facts.shift() : written(atLeast, 0);
  const upper = isFact(atMost) ? facts.shift() : written(atMost, Number.POSITIVE_INFINITY);
  return (isTrue, isUndecided, _, frame) => {
    const most = isTrue + isUndecided;
    const fromBelow = whereKnown(lower?.(frame), (bound) => countWithin(isTrue, most, { atLeast: bound }));
    const fromAbove = whereKnown(upper?.(frame), (bound) => countWithin(isTrue, most, { atMost: bound }));
    return fromBelow < fromAbove ? fromBelow : fromAbove;
  };
}

/** A bound that stands in the condition itself, or the one that every count satisfies. */
function written(bound: number | undefined, none: number): () => number {
  if (bound === undefined) return () => none;
  checkBounds({ atLeast: bound });
  return () => bound;
}

function whereKnown(bound: unknown, compare: (bound: number) => Degree): Degree {
  return isBound(bound) ? compare(bound) : (absence(bound) ?? UNDECIDED);
}
