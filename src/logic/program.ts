import type { FactTable } from "./facts.js";
import type { Prepared } from "./prepare.js";
import type { FactsFrame } from "./scope.js";
import { type Degree, FALSE, TRUE, UNDECIDED } from "./truth.js";

/** What each condition of a program came to for one subject, until the next subject is looked at. */
export interface Outcome {
  readonly degrees: Uint8Array;
  /** The answers of the subject, in the order of the table. */
  readonly answers: readonly unknown[];
}

/** Conditions over one table, ready to be evaluated together for one subject after another. */
export type Program = (facts: object) => Outcome;

/** How a step looks: at a word of two, at any word, at a number, at an answer in another way, or at all facts. */
const YES_NO = 0;
const WORD = 1;
const NUMBER = 2;
const ANSWER = 3;
const FACTS = 4;
const END = 5;

/** One leaf of a condition and where it leads: to the next leaf or to an end. */
interface Step {
  readonly way: number;
  readonly slot: number;
  readonly word: string | undefined;
  readonly opposite: string | undefined;
  readonly least: number;
  readonly most: number;
  readonly isInside: boolean;
  readonly ofAnswer: (answer: unknown) => Degree;
  readonly test: (frame: FactsFrame) => Degree;
  /** Where the degree is kept of a leaf that is dear: several conditions may ask it, and one may twice. */
  readonly keptAt: number;
  readonly whenTrue: Step | undefined;
  readonly whenFalse: Step | undefined;
  /** Whether the condition is the truer for this leaf, and not for its opposite. */
  readonly isPlain: boolean;
}

/**
 * Prepares conditions over one table to be evaluated together: the facts are read once, equal leaves that are dear are
 * looked at once, and the cheap ones first, for the degree of `all` and `any` does not depend on the order of their
 * parts. Each condition comes to what it comes to by itself.
 */
export function programOf(conditions: readonly Prepared<FactsFrame>[], table: FactTable): Program {
  const names = Object.keys(table);
  const slots = new Map(names.map((name, slot) => [name, slot]));
  const dear = new Map<string, number>();
  const starts = conditions.map((condition) => stepsOf(condition, true, FULFILLED, FAILED, slots, dear));
  const fresh = () => ({
    answers: new Array<unknown>(names.length).fill(undefined),
    degrees: new Uint8Array(starts.length),
    kept: new Int8Array(dear.size),
  });
  // A fact that is a getter may have another subject looked at meanwhile: that one then has room of its own.
  let idle: ReturnType<typeof fresh> | undefined = fresh();
  return (subject) => {
    const facts = subject as FactsFrame["facts"];
    const room = idle ?? fresh();
    idle = undefined;
    const { answers, degrees, kept } = room;
    readAnswers(facts, names, slots, answers);
    kept.fill(NOT_KEPT);
    const frame = { facts, item: undefined, previous: undefined };
    for (let at = 0; at < starts.length; at++) {
      const start = starts[at] as Step;
      if (follow(start, true, frame, answers, kept) === FAILED) degrees[at] = FALSE;
      else degrees[at] = follow(start, false, frame, answers, kept) === FAILED ? UNDECIDED : TRUE;
    }
    idle = room;
    return room;
  };
}

const NOT_KEPT = -1;

/**
 * Reads every answer in its place. In a loop over the keys of an object the engine finds what stands at each at once, and
 * by a name that changes with every look only after a search.
 */
function readAnswers(
  facts: FactsFrame["facts"],
  names: readonly string[],
  slots: ReadonlyMap<string, number>,
  answers: unknown[],
): void {
  let next = 0;
  let found = 0;
  for (const name in facts) {
    const slot = name === names[next] ? next : slots.get(name);
    if (slot === undefined) continue;
    answers[slot] = facts[name];
    next = slot + 1;
    found++;
  }
  // What a loop over the keys passes over: facts that are left out, or that a class has by its prototype.
  if (found < names.length)
    for (let slot = 0; slot < names.length; slot++) answers[slot] = facts[names[slot] as string];
}

/** Where the steps lead to, when of everything that is undecided the best is assumed, or the worst. */
function follow(
  start: Step,
  assumesBest: boolean,
  frame: FactsFrame,
  answers: readonly unknown[],
  kept: Int8Array,
): Step {
  let step = start;
  for (;;) {
    const answer = answers[step.slot];
    let degree: Degree;
    switch (step.way) {
      case YES_NO:
        degree = answer === step.word ? TRUE : answer === step.opposite ? FALSE : step.ofAnswer(answer);
        break;
      case WORD:
        degree = answer === step.word ? TRUE : typeof answer === "string" ? FALSE : step.ofAnswer(answer);
        break;
      case NUMBER:
        if (typeof answer === "number" && answer === answer)
          degree = (answer >= step.least && answer <= step.most) === step.isInside ? TRUE : FALSE;
        else degree = step.ofAnswer(answer);
        break;
      case END:
        return step;
      default: {
        const before = kept[step.keptAt] as Degree | typeof NOT_KEPT;
        degree = before !== NOT_KEPT ? before : step.way === ANSWER ? step.ofAnswer(answer) : step.test(frame);
        kept[step.keptAt] = degree;
      }
    }
    const isTrue = degree === UNDECIDED ? step.isPlain === assumesBest : degree === TRUE;
    step = (isTrue ? step.whenTrue : step.whenFalse) as Step;
  }
}

/**
 * The first step of a condition, or of its opposite, from which others lead to one end or the other.
 *
 * @param dear the leaves whose degrees are kept, each with its place
 */
function stepsOf(
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

/** How a leaf is looked at, from the cheapest way to the dearest; of several the dearest. */
function wayOf({ condition, parts, look }: Prepared<FactsFrame>): number {
  if ("all" in condition || "any" in condition || "not" in condition) return Math.max(0, ...parts.map(wayOf));
  if (look === undefined) return FACTS;
  if (look.numbers !== undefined) return NUMBER;
  if (look.word === undefined) return ANSWER;
  return look.opposite === undefined ? WORD : YES_NO;
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
  if (way >= ANSWER && !dear.has(key)) dear.set(key, dear.size);
  const [least, most, isInside] = look?.numbers ?? [0, 0, true];
  return {
    way,
    slot: slots.get(reads[0]?.name ?? "") ?? 0,
    word: look?.word,
    opposite: look?.opposite,
    least,
    most,
    isInside,
    ofAnswer: look?.ofAnswer ?? undecided,
    test,
    keptAt: dear.get(key) ?? 0,
    whenTrue: isPlain ? fulfilled : failed,
    whenFalse: isPlain ? failed : fulfilled,
    isPlain,
  };
}

const FULFILLED = /* @__PURE__ */ end();
const FAILED = /* @__PURE__ */ end();

/** A step that leads nowhere. */
function end(): Step {
  return {
    way: END,
    slot: 0,
    word: undefined,
    opposite: undefined,
    least: 0,
    most: 0,
    isInside: true,
    ofAnswer: undecided,
    test: undecided,
    keptAt: 0,
    whenTrue: undefined,
    whenFalse: undefined,
    isPlain: true,
  };
}

function undecided(): Degree {
  return UNDECIDED;
}
