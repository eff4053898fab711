import { absence, checkBounds, countWithin, expected } from "./compare.js";
import type { AnyLeaf } from "./condition.js";
import type { Prepared, Read } from "./prepare.js";
import type { Elements } from "./scope.js";
import { type Degree, TRUE, UNDECIDED } from "./truth.js";

/**
 * `some`, `every` and `count` over the elements of a list; an element that is absent as a whole is undecided. A part
 * that reads `previous` is asked of each element that has one before it: of one element there is no pair.
 *
 * @param part the condition on each element; left out for a count of the elements themselves
 */
export function prepareQuantifier<Frame>(
  leaf: AnyLeaf,
  list: Read<Frame>,
  elements: Elements<Frame>,
  part: Prepared<Frame> | undefined,
): Prepared<Frame> {
  if (leaf.count !== undefined) checkBounds(leaf.count);
  const first = part !== undefined && readsPrevious(part) ? 1 : 0;
  const decide = quantifier(leaf);
  return {
    condition: leaf,
    parts: part === undefined ? [] : [part],
    reads: part === undefined ? [list] : [list, ...outerReads(part, new Set([list.name]))],
    elementsOf: (frame) => {
      const there = list.value(frame);
      return Array.isArray(there) ? there.slice(first).map((_, at) => elements.at(frame, first + at)) : undefined;
    },
    test: (frame) => {
      const there = list.value(frame);
      if (!Array.isArray(there)) return absence(there) ?? UNDECIDED;
      // How many there are is known, whatever is known of each.
      if (part === undefined) return decide(there.length, 0, there.length);
      let isTrue = 0;
      let isUndecided = 0;
      for (let index = first; index < there.length; index++) {
        const element = elements.at(frame, index);
        const degree = element === undefined ? UNDECIDED : part.test(element);
        if (degree === TRUE) isTrue++;
        else if (degree === UNDECIDED) isUndecided++;
      }
      return decide(isTrue, isUndecided, there.length - first);
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
type Decide = (isTrue: number, isUndecided: number, of: number) => Degree;

function quantifier({ some, every, count }: AnyLeaf): Decide {
  if (some !== undefined) return (isTrue, isUndecided) => countWithin(isTrue, isTrue + isUndecided, { atLeast: 1 });
  if (every !== undefined)
    return (isTrue, isUndecided, of) => countWithin(isTrue, isTrue + isUndecided, { atLeast: of });
  if (count !== undefined) return (isTrue, isUndecided) => countWithin(isTrue, isTrue + isUndecided, count);
  throw expected("some, every or count for a list fact", "another comparison");
}
