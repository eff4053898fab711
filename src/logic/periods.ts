import { absence, unread } from "./compare.js";
import type { AnyLeaf, AnyPeriod } from "./condition.js";
import { reachInDays } from "./order.js";
import { othersRead, type Prepared, type Read } from "./prepare.js";
import type { Elements, Reader, Scope } from "./scope.js";
import { type Degree, FALSE, TRUE, UNDECIDED } from "./truth.js";

/** A period that is known, in day numbers, both included. */
type Days = readonly [from: number, to: number];

/** What a list of periods comes to: those that are known, in the order of their first days, and whether that is all. */
interface Periods {
  readonly known: readonly Days[];
  readonly areAll: boolean;
}

/**
 * Asks of a list of periods, such as stays, whether two of them overlap, or whether they cover a window. A period whose
 * ends are not both known leaves the question open unless the others settle it; one that ends before it starts counts
 * as not known.
 */
export function preparePeriods<Frame>(
  leaf: AnyLeaf,
  list: Read<Frame>,
  elements: Elements<Frame>,
  scope: Scope<Frame>,
): Prepared<Frame> {
  const { overlap, covers } = leaf;
  const period = overlap ?? (covers as AnyPeriod);
  const from = elements.scope.reader({ item: period.from });
  const to = elements.scope.reader({ item: period.to });
  const window = covers?.window;
  const end = window === undefined ? undefined : scope.reader(window.upTo);
  return {
    condition: leaf,
    parts: [],
    reads: [list, ...othersRead(leaf, scope)],
    elementsOf: undefined,
    look: undefined,
    test: (frame) => {
      const rows = list.value(frame);
      if (!Array.isArray(rows)) return unread(rows);
      const periods = periodsOf(rows.length, (index) => elements.at(frame, index), from, to);
      if (end === undefined) return overlapIn(periods);
      if (absence(end.value(frame)) === FALSE) return FALSE;
      return coverage(periods, end.day(frame), reachInDays(window?.days, window?.dayCount));
    },
  };
}

function periodsOf<Frame>(
  length: number,
  at: (index: number) => Frame | undefined,
  from: Reader<Frame>,
  to: Reader<Frame>,
): Periods {
  const known: Days[] = [];
  for (let index = 0; index < length; index++) {
    const element = at(index);
    if (element === undefined) continue;
    const days: Days = [from.day(element), to.day(element)];
    if (days[0] <= days[1]) known.push(days);
  }
  // Of two that begin on one day the shorter first: whoever leaves on the day of arrival has moved on.
  known.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  return { known, areAll: known.length === length };
}

function overlapIn({ known, areAll }: Periods): Degree {
  let last = Number.NEGATIVE_INFINITY;
  for (const [from, to] of known) {
    if (from < last) return TRUE;
    last = Math.max(last, to);
  }
  return areAll ? FALSE : UNDECIDED;
}

function coverage({ known, areAll }: Periods, end: number, reach: number): Degree {
  if (Number.isNaN(end)) return UNDECIDED;
  let open = end - reach;
  for (const [from, to] of known) {
    if (from > open) break;
    open = Math.max(open, to + 1);
  }
  if (open > end) return TRUE;
  return areAll ? FALSE : UNDECIDED;
}
