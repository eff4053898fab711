import type { Look } from "./compare.js";
import type { Options } from "./options.js";
import type { Prepared } from "./prepare.js";
import type { FactsFrame } from "./scope.js";
import { type Degree, UNDECIDED } from "./truth.js";

/**
 * How a step looks, the cheapest way first: for a word of two that there are, for a word, for a number, for one of several words, at an
 * answer in a way of its own, or at all facts.
 */
export const YES_NO = 0;
export const WORD = 1;
export const NUMBER = 2;
export const WORDS = 3;
const ANSWER = 4;
export const FACTS = 5;
/** A condition is true, when the best is assumed of what is undecided. */
export const FULFILLED = 6;
export const END = 7;

/** A leaf of a condition, or the fulfilment of one, and where it leads. */
export interface Step {
  readonly way: number;
  readonly slot: number;
  readonly word: string | undefined;
  readonly opposite: string | undefined;
  readonly words: ReadonlySet<string> | undefined;
  readonly options: Options;
  readonly least: number;
  readonly most: number;
  readonly ofAnswer: (answer: unknown) => Degree;
  readonly test: (frame: FactsFrame) => Degree;
  /** Where the degree is kept of a leaf that looks at all facts: several conditions may ask it. */
  readonly keptAt: number;
  /** Where it leads when the answer is the word, or lies between the numbers, and when it does not. */
  readonly whenMet: Step | undefined;
  readonly whenNot: Step | undefined;
  readonly whenTrue: Step | undefined;
  readonly whenFalse: Step | undefined;
  /** Whether the condition is the truer for this leaf, and not for its opposite. */
  readonly isPlain: boolean;
  /** Of a fulfilment: the place of its condition, and the first step of it. */
  readonly place: number;
  start: Step | undefined;
}

const undecided = (): Degree => UNDECIDED;

/** Every step has the same keys in the same order: the engine then finds what stands at each without a search. */
export const BARE: Step = {
  way: END,
  slot: 0,
  word: undefined,
  opposite: undefined,
  words: undefined,
  options: undefined,
  least: 0,
  most: 0,
  ofAnswer: undecided,
  test: undecided,
  keptAt: 0,
  whenMet: undefined,
  whenNot: undefined,
  whenTrue: undefined,
  whenFalse: undefined,
  isPlain: true,
  place: 0,
  start: undefined,
};

/**
 * The first step of a condition, or of its opposite, from which others lead to one end or the other.
 *
 * @param dear the leaves whose degrees are kept, each with its place
 */
export function stepsOf(
  node: Prepared<FactsFrame>,
  isPlain: boolean,
  fulfilled: Step,
  failed: Step,
  slots: ReadonlyMap<string, number>,
  dear: Map<string, number>,
): Step {
  const { condition, parts } = node;
  if ("not" in condition) return stepsOf(parts[0] as Prepared<FactsFrame>, !isPlain, fulfilled, failed, slots, dear);
  if (!("all" in condition || "any" in condition)) return stepAt(node, isPlain, fulfilled, failed, slots, dear);
  const isEach = "all" in condition === isPlain;
  return parts
    .toSorted((one, other) => wayOf(one) - wayOf(other))
    .reduceRight(
      (next, part) =>
        isEach
          ? stepsOf(part, isPlain, next, failed, slots, dear)
          : stepsOf(part, isPlain, fulfilled, next, slots, dear),
      isEach ? fulfilled : failed,
    );
}

function stepAt(
  node: Prepared<FactsFrame>,
  isPlain: boolean,
  fulfilled: Step,
  failed: Step,
  slots: ReadonlyMap<string, number>,
  dear: Map<string, number>,
): Step {
  const { condition, reads, look, test } = node;
  const way = wayOf(node);
  const key = JSON.stringify(condition);
  if (way === FACTS && !dear.has(key)) dear.set(key, dear.size);
  const [least, most, isInside]: NonNullable<Look["numbers"]> = look?.numbers ?? [0, 0, true];
  const whenTrue = isPlain ? fulfilled : failed;
  const whenFalse = isPlain ? failed : fulfilled;
  return {
    ...BARE,
    way,
    slot: slots.get(reads[0]?.name ?? "") ?? 0,
    word: look?.word,
    opposite: look?.opposite,
    words: look?.words,
    options: look?.options,
    least,
    most,
    ofAnswer: look?.ofAnswer ?? undecided,
    test,
    keptAt: dear.get(key) ?? 0,
    whenMet: isInside ? whenTrue : whenFalse,
    whenNot: isInside ? whenFalse : whenTrue,
    whenTrue,
    whenFalse,
    isPlain,
  };
}

/** How a leaf is looked at, from the cheapest way to the dearest; of several the dearest. */
function wayOf({ condition, parts, look }: Prepared<FactsFrame>): number {
  if ("all" in condition || "any" in condition || "not" in condition) return Math.max(0, ...parts.map(wayOf));
  if (look === undefined) return FACTS;
  if (look.numbers !== undefined) return NUMBER;
  if (look.words !== undefined) return WORDS;
  if (look.word === undefined) return ANSWER;
  return look.opposite === undefined ? WORD : YES_NO;
}
