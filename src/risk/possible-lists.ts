import { absent } from "../answer.js";
import type { AnyCondition, AnyLeaf, AnyReference } from "../logic/condition.js";
import type { FactTable } from "../logic/facts.js";
import { partOfElements } from "../logic/parts-of-condition.js";
import { periodEndsIn, readsPrevious } from "../logic/references-in.js";
import { isElement } from "../logic/scope.js";
import type { Truth } from "../logic/truth.js";
import { type Allowance, isSpent, spend } from "./allowance.js";
import { isKnown } from "./answer-known.js";
import { below, itemsIn, type Path } from "./comparisons.js";

/** So many lists, and so many elements, are gone through at most. */
const MOST_LISTS = 2000;
const MOST_ELEMENTS = 2000;
/** Where periods are compared with each other, lists of so many. */
const MOST_PERIODS = 3;

type Element = Readonly<Record<string, unknown>>;

/** A list of which it is asked what. */
export interface ListAsked {
  readonly path: Path;
  readonly of: FactTable;
  readonly leaves: readonly AnyLeaf[];
  /** What the list holds as far as it is known; `undefined` where nothing is. */
  readonly given: readonly unknown[] | undefined;
  /** The answers that each fact of an element can have; of a fact that nothing reads, `undefined`. */
  readonly answersAt: (path: Path) => readonly unknown[] | undefined;
  /** Whether something is true of some of the elements, the other facts being what they are. */
  readonly truthAmong: (condition: AnyCondition, elements: readonly Element[]) => Truth;
  /** What a leaf that reads the list comes to. */
  readonly truthOf: (leaf: AnyLeaf, list: readonly Element[]) => Truth;
  readonly numberAt: (reference: AnyReference) => number;
  readonly allowance: Allowance;
}

/** The lists found, and whether more would have had to be gone through. */
export interface ListsFound {
  readonly lists: readonly (readonly Element[])[];
  readonly isExact: boolean;
}

/** A list while it grows: its elements by their places among the possible ones, and what was counted in it. */
interface Grown {
  readonly elements: readonly Element[];
  readonly counts: readonly number[];
}

/**
 * The shortest list for each way in which what is asked of it can come out, the other facts being what they are: lists grow
 * element by element, and one that counts as another did is not grown further.
 */
export function possibleLists(asked: ListAsked): ListsFound {
  const { leaves, given, truthOf, allowance } = asked;
  const counters = leaves.map((leaf) => counterOf(leaf, asked));
  const follows = leaves.some((leaf) => {
    const part = partOfElements(leaf);
    return part !== undefined && readsPrevious(part);
  });
  const hasPeriods = leaves.some(isOfPeriods);
  const [allPools, arePools] = poolsOf(asked);
  const kindOf = kindsOf(asked);
  const pools = allPools.map((pool) => distinctIn(pool, kindOf, allowance));
  const keyOf = ({ elements, counts }: Grown): string => {
    if (!hasPeriods) return JSON.stringify([counts, follows ? elements.at(-1) : undefined]);
    if (elements.length < 2) return JSON.stringify(elements);
    return JSON.stringify([counts, leaves.map((leaf) => truthOf(leaf, elements)), elements.at(-1)]);
  };
  const empty: Grown = { elements: [], counts: counters.map(() => 0) };
  const found = given === undefined ? [empty] : [];
  const seen = new Set([keyOf(empty)]);
  let layer: readonly Grown[] = [empty];
  const length = given?.length ?? (hasPeriods ? MOST_PERIODS : Number.POSITIVE_INFINITY);
  let visited = 0;
  const isOver = () => visited >= MOST_LISTS || isSpent(allowance);
  for (let at = 0; at < length && layer.length > 0 && !isOver(); at++) {
    const next: Grown[] = [];
    // A list of a given length is at each length a new one.
    if (given !== undefined) seen.clear();
    for (const list of layer)
      for (const element of pools[given === undefined ? 0 : at] as readonly Element[]) {
        if (++visited >= MOST_LISTS || isSpent(allowance)) break;
        spend(allowance, list.elements.length + counters.length);
        const elements = [...list.elements, element];
        const counts = counters.map(({ most, count }, which) =>
          Math.min(most, (list.counts[which] as number) + count(element, list.elements.at(-1))),
        );
        const grown = { elements, counts };
        const key = keyOf(grown);
        if (seen.has(key)) continue;
        seen.add(key);
        next.push(grown);
      }
    layer = next;
    if (given === undefined || at === length - 1) found.push(...next);
  }
  // Cut short, what is partly known has one answer at least; a list known to be empty stays so.
  if (found.length === 0)
    found.push({ elements: pools.flatMap(([first]) => (first === undefined ? [] : [first])), counts: [] });
  const byTruth = new Map<unknown, readonly Element[]>();
  for (const { elements } of found) {
    const truths = isSpent(allowance) ? byTruth.size : leaves.map((leaf) => truthOf(leaf, elements)).join();
    if (!byTruth.has(truths)) byTruth.set(truths, elements);
  }
  return { lists: [...byTruth.values()], isExact: arePools && !isOver() };
}

/** Of elements that nothing tells apart, one. */
function distinctIn(
  pool: readonly Element[],
  kindOf: (element: Element) => string,
  allowance: Allowance,
): readonly Element[] {
  const kinds = new Map<unknown, Element>();
  for (const element of pool) kinds.set(isSpent(allowance) ? element : kindOf(element), element);
  return [...kinds.values()];
}

function isOfPeriods({ overlap, covers }: AnyLeaf): boolean {
  return overlap !== undefined || covers !== undefined;
}

/** What an element adds to what a leaf counts, and from where on more makes no difference. */
interface Counter {
  readonly most: number;
  readonly count: (element: Element, previous: Element | undefined) => number;
}

function counterOf(leaf: AnyLeaf, { truthAmong, numberAt }: ListAsked): Counter {
  const condition = partOfElements(leaf);
  const most = leaf.count === undefined ? 1 : beyond(leaf, numberAt);
  if (condition === undefined) return { most: isOfPeriods(leaf) ? 0 : most, count: () => 1 };
  const pairs = readsPrevious(condition);
  // `every` fails by one of which it is not true; the others are told by those of which it is.
  const wanted = leaf.every === undefined ? "true" : "false";
  const known = new Map<Element, Map<Element | undefined, number>>();
  const count = (element: Element, previous: Element | undefined): number => {
    if (pairs && previous === undefined) return 0;
    return truthAmong(condition, pairs ? [previous as Element, element] : [element]) === wanted ? 1 : 0;
  };
  return {
    most,
    count: (element, previous) => {
      const before = pairs ? previous : undefined;
      const counts = known.get(element) ?? new Map<Element | undefined, number>();
      known.set(element, counts);
      const counted = counts.get(before) ?? count(element, previous);
      counts.set(before, counted);
      return counted;
    },
  };
}

function beyond({ count }: AnyLeaf, numberAt: (reference: AnyReference) => number): number {
  const { atLeast = 0, atMost = -1 } = count ?? {};
  const [least, most] = [atLeast, atMost].map((bound) => (typeof bound === "number" ? bound : numberAt(bound)));
  return Math.max(0, Math.ceil(least ?? 0), Math.floor(most ?? 0) + 1);
}

/** What tells an element from others: what is asked of it alone, and what it is compared with others by. */
function kindsOf({ leaves, truthAmong }: ListAsked): (element: Element) => string {
  const parts = leaves.map(partOfElements).filter((condition) => condition !== undefined);
  const alone = parts.filter((condition) => !readsPrevious(condition));
  const names = [
    ...leaves.flatMap(periodEndsIn).map(([, end]) => end),
    ...parts.filter(readsPrevious).flatMap((condition) => itemsIn(condition)),
  ];
  return (element) =>
    JSON.stringify([alone.map((condition) => truthAmong(condition, [element])), names.map((name) => element[name])]);
}

/** For each place of the list, or for all of them, the elements that can stand there. */
function poolsOf({ path, of, leaves, given, answersAt, allowance }: ListAsked): [(readonly Element[])[], boolean] {
  const names = Object.keys(of);
  const periods = leaves.flatMap(({ overlap, covers }) => overlap ?? covers ?? []);
  let isExact = true;
  const pool = (known: unknown): readonly Element[] => {
    let elements: Element[] = [{}];
    for (const name of names) {
      const at = below(path, name);
      const answers = answersAt(at);
      const answer = isElement(known) ? known[name] : undefined;
      const isGiven = isElement(known) && isKnown(of[name] as FactTable[string], answer, at, (p) => !!answersAt(p));
      const options = isGiven ? [answer] : (answers ?? [answer ?? absent("not-asked")]);
      const most = isSpent(allowance) ? 1 : Math.ceil(MOST_ELEMENTS / elements.length);
      if (options.length > most) isExact = false;
      elements = elements.flatMap((element) =>
        options.slice(0, most).map((option) => ({ ...element, [name]: option })),
      );
      spend(allowance, elements.length);
    }
    // A period that ends before it starts is none; one that is there all the same stays.
    const isThere = (name: string) => isElement(known) && typeof known[name] === "string";
    const laid = periods.filter(({ from, to }) => !(isThere(from) && isThere(to)));
    return elements.filter((element) => laid.every(({ from, to }) => !(String(element[from]) > String(element[to]))));
  };
  return [given === undefined ? [pool(undefined)] : Array.from(given, (known) => pool(known)), isExact];
}
