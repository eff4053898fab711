import type { FactTable } from "./facts.js";
import { isOption } from "./options.js";
import type { Prepared } from "./prepare.js";
import { answerOf, type FactsFrame } from "./scope.js";
import { BARE, END, FACTS, FULFILLED, NUMBER, type Step, stepsOf, WORD, WORDS, YES_NO } from "./steps.js";
import { type Degree, TRUE, UNDECIDED } from "./truth.js";

/** What the conditions of a program came to for one subject, until the next subject is looked at. */
export interface Outcome {
  /** The places of the conditions that are true, as many as the count says. */
  readonly areTrue: Uint16Array;
  readonly trueCount: number;
  /** The places of those that are undecided. */
  readonly areOpen: Uint16Array;
  readonly openCount: number;
  /** The answers of the subject, in the order of the table. */
  readonly answers: readonly unknown[];
}

/** Conditions over one table, ready to be evaluated together for one subject after another. */
export type Program = (facts: object) => Outcome;

/**
 * Prepares conditions over one table to be evaluated together. The facts are read once. The leaves of all conditions are
 * one chain: each leads to the next leaf that is still needed, of its own condition or, when that one is settled, of the
 * next. Of the parts of a condition the cheap ones come first, for the degree of `all` and `any` does not depend on their
 * order, and equal ones that look at several facts are looked at once. Each condition comes to what it comes to by itself.
 */
export function programOf(conditions: readonly Prepared<FactsFrame>[], table: FactTable): Program {
  const names = Object.keys(table);
  const borne = names.filter((name) => name in Object.prototype);
  const slots = new Map(names.map((name, slot) => [name, slot]));
  const dear = new Map<string, number>();
  const first = conditions.reduceRight((next, condition, place) => {
    const fulfilled: Step = { ...BARE, way: FULFILLED, place, whenTrue: next };
    fulfilled.start = stepsOf(condition, true, fulfilled, next, slots, dear);
    return fulfilled.start;
  }, BARE);
  const fresh = (): Room => ({
    areTrue: new Uint16Array(conditions.length),
    trueCount: 0,
    areOpen: new Uint16Array(conditions.length),
    openCount: 0,
    answers: new Array<unknown>(names.length).fill(undefined),
    kept: new Int8Array(dear.size),
  });
  // A fact that is a getter may have another subject looked at meanwhile: that one then has room of its own.
  let idle: Room | undefined = fresh();
  return (subject) => {
    const facts = subject as FactsFrame["facts"];
    const room = idle ?? fresh();
    idle = undefined;
    readAnswers(facts, names, room.answers);
    if (borne.length > 0) for (const name of borne) room.answers[slots.get(name) as number] = answerOf(facts, name);
    follow(first, room, room.answers, facts);
    idle = room;
    return room;
  };
}

/** Room for one subject. */
interface Room extends Outcome {
  trueCount: number;
  openCount: number;
  readonly answers: unknown[];
  readonly kept: Int8Array;
}

/**
 * Reads every answer in its place. In a loop over the keys of an object the engine finds what stands at each at once, and
 * by a name that changes with every look only after a search, which takes five times as long.
 */
function readAnswers(facts: FactsFrame["facts"], names: readonly string[], answers: unknown[]): void {
  let next = 0;
  for (const name in facts) {
    if (name !== names[next]) break;
    answers[next++] = facts[name];
  }
  // Facts in another order, with others among them, or such as a class has by its prototype.
  for (; next < names.length; next++) answers[next] = facts?.[names[next] as string];
}

const NOT_KEPT = -1;

/** Follows the chain to its end. Where something was undecided, a condition that is true at best may not be at worst. */
function follow(first: Step, room: Room, answers: readonly unknown[], facts: FactsFrame["facts"]): void {
  const { areTrue, areOpen, kept } = room;
  for (let at = 0; at < kept.length; at++) kept[at] = NOT_KEPT;
  let trueCount = 0;
  let openCount = 0;
  let wasUndecided = false;
  let step = first;
  for (;;) {
    const answer = answers[step.slot];
    switch (step.way) {
      case YES_NO:
        if (answer === step.word) {
          step = step.whenMet as Step;
          continue;
        }
        if (answer === step.opposite) {
          step = step.whenNot as Step;
          continue;
        }
        break;
      case WORD:
        if (answer === step.word) {
          step = step.whenMet as Step;
          continue;
        }
        if (isOption(step.options, answer)) {
          step = step.whenNot as Step;
          continue;
        }
        break;
      case NUMBER:
        if (typeof answer === "number" && answer - answer === 0) {
          step = (answer >= step.least && answer <= step.most ? step.whenMet : step.whenNot) as Step;
          continue;
        }
        break;
      case WORDS:
        if (isOption(step.options, answer)) {
          step = (step.words?.has(answer) === true ? step.whenMet : step.whenNot) as Step;
          continue;
        }
        break;
      case FULFILLED:
        if (wasUndecided && !isTrueAtWorst(step, facts, answers, kept)) areOpen[openCount++] = step.place;
        else areTrue[trueCount++] = step.place;
        step = step.whenTrue as Step;
        continue;
      case END:
        room.trueCount = trueCount;
        room.openCount = openCount;
        return;
    }
    const degree = degreeAt(step, answer, facts, kept);
    if (degree === UNDECIDED) wasUndecided = true;
    step = after(step, degree, true);
  }
}

function isTrueAtWorst(
  fulfilled: Step,
  facts: FactsFrame["facts"],
  answers: readonly unknown[],
  kept: Int8Array,
): boolean {
  let step = fulfilled.start as Step;
  while (step !== fulfilled && step !== fulfilled.whenTrue)
    step = after(step, degreeAt(step, answers[step.slot], facts, kept), false);
  return step === fulfilled;
}

/** Where a leaf leads; one that is undecided makes its condition true at best and false at worst. */
function after({ whenTrue, whenFalse, isPlain }: Step, degree: Degree, atBest: boolean): Step {
  return ((degree === UNDECIDED ? isPlain === atBest : degree === TRUE) ? whenTrue : whenFalse) as Step;
}

function degreeAt(step: Step, answer: unknown, facts: FactsFrame["facts"], kept: Int8Array): Degree {
  if (step.way !== FACTS) return step.ofAnswer(answer);
  const before = kept[step.keptAt] as Degree | typeof NOT_KEPT;
  if (before !== NOT_KEPT) return before;
  const degree = step.test({ facts, item: undefined, previous: undefined });
  kept[step.keptAt] = degree;
  return degree;
}
