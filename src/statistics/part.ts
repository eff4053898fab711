/** A count and what it is of: how many, out of how many. A `Proportion` is one. */
export interface Part {
  readonly count: number;
  readonly of: number;
}

/** Refuses what is no part of a whole: where the part is more than the whole, the two count different things. */
export function checkPart(caller: string, { count, of }: Part): void {
  if (!Number.isSafeInteger(count) || !Number.isSafeInteger(of) || count < 0 || count > of)
    throw new RangeError(`${caller}: expected whole numbers with 0 ≤ count ≤ of, got ${count} of ${of}`);
}

/** The difference of the shares, from one quotient: equal shares differ by exactly 0. */
export function differenceOf(one: Part, other: Part): number {
  return (one.count * other.of - other.count * one.of) / one.of / other.of;
}
