import { countWithin, unread } from "./compare.js";
import type { AnyLeaf, AnyReference } from "./condition.js";
import { isReference } from "./operand.js";
import { othersRead, type Prepared, type Read } from "./prepare.js";
import { readsPrevious } from "./references-in.js";
import type { Elements, Scope } from "./scope.js";
import { TRUE, UNDECIDED } from "./truth.js";

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
  const first = part !== undefined && readsPrevious(part.condition) ? 1 : 0;
  const { some, every, count } = leaf;
  const lower = boundOf(some === undefined ? count?.atLeast : 1, scope);
  const upper = boundOf(count?.atMost, scope);
  const read = [list, ...othersRead(leaf, scope)];
  return {
    condition: leaf,
    parts: part === undefined ? [] : [part],
    reads: part === undefined ? read : [...read, ...outerReads(part, new Set(read.map(({ name }) => name)))],
    elementsOf: (frame) => {
      const there = list.value(frame);
      return Array.isArray(there) ? there.slice(first).map((_, at) => elements.at(frame, first + at)) : undefined;
    },
    look: undefined,
    test: (frame) => {
      const there = list.value(frame);
      if (!Array.isArray(there)) return unread(there);
      // How many there are is known, whatever is known of each.
      let isTrue = part === undefined ? there.length : 0;
      let isUndecided = 0;
      for (let index = first; part !== undefined && index < there.length; index++) {
        const element = elements.at(frame, index);
        const degree = element === undefined ? UNDECIDED : part.test(element);
        if (degree === TRUE) isTrue++;
        else if (degree === UNDECIDED) isUndecided++;
      }
      const least = every === undefined ? lower(frame) : there.length - first;
      return countWithin(isTrue, isTrue + isUndecided, least, upper(frame));
    },
  };
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

function boundOf<Frame>(bound: number | AnyReference | undefined, scope: Scope<Frame>): (frame: Frame) => unknown {
  return isReference(bound) ? boundRead(bound, scope) : () => bound;
}

/** A fact that is left out bounds what it is not known to bound: it is absent, and no bound that was left out. */
function boundRead<Frame>(reference: AnyReference, scope: Scope<Frame>): (frame: Frame) => unknown {
  const { value } = scope.reader(reference);
  return (frame) => value(frame) ?? null;
}
