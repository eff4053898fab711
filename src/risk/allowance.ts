/** The work that a search may still do, in looks at a part of a condition: all that it does takes from it. */
export interface Allowance {
  left: number;
}

/** So many looks at parts of conditions are had at most where the caller gives no allowance: about half a second of work. */
const MOST_LOOKS = 5_000_000;

/** An allowance that nothing was taken from. */
export function allowance(most = MOST_LOOKS): Allowance {
  return { left: most };
}

/** Takes something from an allowance. */
export function spend(from: Allowance, cost: number): void {
  from.left -= cost;
}

/** Whether nothing is left. What was looked for may then be there although it was not found. */
export function isSpent({ left }: Allowance): boolean {
  return left <= 0;
}

/** The items of a row one by one, for as long as the allowance lasts; each costs something. */
export function* affordable<Item>(
  items: Iterable<Item>,
  from: Allowance,
  cost: (item: Item) => number,
): Generator<Item> {
  for (const item of items) {
    if (isSpent(from)) return;
    spend(from, cost(item));
    yield item;
  }
}

/** How many elements the lists among some answers hold, and one more: as often, about, a condition on them looks. */
export function lengthOf(facts: Readonly<Record<string, unknown>>): number {
  let length = 1;
  for (const answer of Object.values(facts)) if (Array.isArray(answer)) length += answer.length;
  return length;
}

/** How many values a condition is made of. */
export function sizeOf(condition: unknown): number {
  if (typeof condition !== "object" || condition === null) return 1;
  return Object.values(condition).reduce<number>((total, part) => total + sizeOf(part), 1);
}
