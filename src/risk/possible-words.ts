import type { AnyLeaf, CountBounds } from "../logic/condition.js";
import type { FactKind } from "../logic/facts.js";
import { type Allowance, isSpent, spend } from "./allowance.js";
import type { ComparisonAt, Path, Place } from "./comparisons.js";

/** Sets of options larger than this are not gone through one by one, and no more options are counted. */
const MOST_SETS = 1024;

/** Facts whose answers are words and which are compared with each other, with all that is asked of them. */
export interface WordGroup {
  readonly places: readonly Place[];
  readonly comparisons: readonly ComparisonAt[];
  /** The words of the answers that are given, for each fact that has one. */
  readonly given: ReadonlyMap<Path, readonly string[]>;
  /** How many answers, at most, stand beside each other: twice as many where elements are compared with the one before. */
  readonly copies: number;
  readonly allowance: Allowance;
}

/** The words that conditions compare an answer with. */
export function wordsIn({ is, in: members, includes, overlaps }: AnyLeaf): readonly string[] {
  const lists = [typeof is === "string" ? [is] : [], includes === undefined ? [] : [includes], members, overlaps];
  return lists.flatMap((list) => (Array.isArray(list) ? (list as readonly string[]) : []));
}

/**
 * Answers in words for each of the facts, such that any others are equal, and members of lists, as some of these are: the
 * words that are mentioned, and as many others as there are facts that could be one.
 */
export function possibleWords({ places, comparisons, given, copies, allowance }: WordGroup): {
  readonly answers: ReadonlyMap<Path, readonly unknown[]>;
  readonly inexact: readonly Path[];
} {
  const mentioned = new Set([...comparisons.flatMap(({ leaf }) => wordsIn(leaf)), ...[...given.values()].flat()]);
  for (const { kind } of places) if (kind.kind === "yes-no") for (const word of ["yes", "no"]) mentioned.add(word);
  const count = places.length * copies;
  const lists = places.filter(({ kind }) => kind.kind === "choices").length * copies;
  const others = count + (lists * (lists - 1)) / 2;
  if (count > 1) for (const { kind } of places) for (const option of optionsOf(kind)) mentioned.add(option);
  const pool = [...mentioned, ...otherWords(mentioned, others)];
  spend(allowance, places.length * pool.length);
  const answers = new Map<Path, readonly unknown[]>();
  const inexact: Path[] = [];
  for (const { path, kind } of places) {
    const options = new Set(optionsOf(kind));
    const open = options.size === 0;
    const words = open ? pool : [...pool.filter((word) => options.has(word)), ...unmentioned(options, mentioned)];
    if (kind.kind === "yes-no") answers.set(path, ["yes", "no"]);
    else if (kind.kind !== "choices") answers.set(path, words);
    else {
      const own = comparisons.filter(({ at, other }) => at.path === path || other?.path === path);
      const most = mostCounted(own);
      const room = open
        ? [...words, ...otherWords(new Set(words), Math.min(most, MOST_SETS))]
        : [...new Set([...words, ...options])];
      const asked = { path, comparisons: own, given, most, allowance };
      const sets = count > 1 ? everySet(room) : setsByWhatIsAsked(room, asked);
      answers.set(path, sets ?? [[], ...room.slice(0, MOST_SETS).map((word) => [word]), room]);
      if (sets === undefined || (open && most > MOST_SETS)) inexact.push(path);
    }
  }
  return { answers, inexact };
}

function optionsOf(kind: FactKind): readonly string[] {
  return "options" in kind ? kind.options : [];
}

/** One option of those that no condition mentions stands for them all. */
function unmentioned(options: ReadonlySet<string>, mentioned: ReadonlySet<string>): readonly string[] {
  return [...options].filter((option) => !mentioned.has(option)).slice(0, 1);
}

/** So many words that are not among the others. */
function otherWords(words: ReadonlySet<string>, count: number): string[] {
  const found: string[] = [];
  for (let number = 1; found.length < count; number++) {
    const word = number === 1 ? "another" : `another-${number}`;
    if (!words.has(word)) found.push(word);
  }
  return found;
}

function everySet(words: readonly string[]): readonly (readonly string[])[] | undefined {
  if (2 ** words.length > MOST_SETS) return undefined;
  const sets: string[][] = [[]];
  for (const word of words) sets.push(...sets.map((set) => [...set, word]));
  return sets;
}

/** How many options, at most, it takes to go beyond every bound of a count. */
function mostCounted(comparisons: readonly ComparisonAt[]): number {
  return Math.max(0, ...comparisons.map(({ leaf }) => beyond((leaf.count ?? {}) as CountBounds)));
}

function beyond({ atLeast = 0, atMost = -1 }: CountBounds): number {
  return Math.max(0, Math.ceil(atLeast), Math.floor(atMost) + 1);
}

/** What is asked of a fact of several options that is compared with no other that is open. */
interface OptionsAsked {
  readonly path: Path;
  readonly comparisons: readonly ComparisonAt[];
  readonly given: ReadonlyMap<Path, readonly string[]>;
  /** How many options, at most, make a difference to a count. */
  readonly most: number;
  readonly allowance: Allowance;
}

/** The smallest set of options for each way in which what is asked of it can come out. */
function setsByWhatIsAsked(
  words: readonly string[],
  { path, comparisons, given, most, allowance }: OptionsAsked,
): readonly (readonly string[])[] | undefined {
  const asks = comparisons
    .filter(({ leaf }) => leaf.count === undefined && leaf.known === undefined)
    .map(({ leaf, at, other }) =>
      // Compared with a fact that has an answer, each word of that answer may be among the options.
      other === undefined ? wordsIn(leaf) : (given.get(at.path === path ? other.path : at.path) ?? []),
    );
  const answeredBy = new Map<string, bigint>();
  for (const [at, asked] of asks.entries())
    for (const word of asked) answeredBy.set(word, (answeredBy.get(word) ?? 0n) | (1n << BigInt(at)));
  type Chosen = { readonly set: readonly string[]; readonly answered: bigint };
  const keyOf = ({ set, answered }: Chosen) => `${Math.min(set.length, most)} ${answered}`;
  const none: Chosen = { set: [], answered: 0n };
  const chosen = new Map<string, Chosen>([[keyOf(none), none]]);
  for (const word of words) {
    for (const { set, answered } of [...chosen.values()]) {
      spend(allowance, set.length + 1);
      const larger = { set: [...set, word], answered: answered | (answeredBy.get(word) ?? 0n) };
      const key = keyOf(larger);
      if (!chosen.has(key)) chosen.set(key, larger);
    }
    if (chosen.size > MOST_SETS || isSpent(allowance)) return undefined;
  }
  return [...chosen.values()].map(({ set }) => set);
}
