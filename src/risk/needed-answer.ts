import { type CalendarDate, dayNumber, isCalendarDate } from "../calendar/calendar-date.js";
import { epochMilliseconds, type Instant, isInstant, writtenDay } from "../calendar/instant.js";
import type { FactKind, Unit } from "../logic/facts.js";
import { answersAt } from "./answer-known.js";
import { type ComparisonAt, type Comparisons, namesOf } from "./comparisons.js";
import { wordsIn } from "./possible-words.js";

/** The answer to another fact, from which a bound follows, and how far it lies from that. */
export interface MeasuredFrom {
  readonly fact: string;
  /** Days later or, negative, earlier; between instants, hours. Of a list, from which element is not said. */
  readonly days?: number;
  readonly hours?: number;
}

/** A day or an instant up to which, or from which, an answer may lie; it belongs to it. */
export interface MomentBound {
  readonly at: CalendarDate | Instant;
  /** Left out where the bound stands in the policy itself. */
  readonly measuredFrom?: MeasuredFrom;
}

/** A number that an answer must reach or stay under. */
export interface NumberBound {
  readonly value: number;
  /** The fact whose answer that number is; left out where it stands in the policy itself. */
  readonly answerTo?: string;
}

/** What an answer has to be. */
export type NeededAnswer =
  /** One of these words. Those that are not the policy's own are the answer to another fact, which is named. */
  | { readonly kind: "one-of"; readonly words: readonly string[]; readonly wordsOf?: string }
  /** Any other than these words. */
  | { readonly kind: "other-than"; readonly words: readonly string[]; readonly wordsOf?: string }
  | {
      readonly kind: "number";
      readonly unit: Unit;
      readonly atLeast?: NumberBound;
      readonly above?: NumberBound;
      readonly atMost?: NumberBound;
      readonly below?: NumberBound;
    }
  | { readonly kind: "moment"; readonly from?: MomentBound; readonly until?: MomentBound }
  /**
   * The options there are, with some more and without some. Those that no condition names stand for any others or, where a
   * fact is named, for what its answer holds.
   */
  | {
      readonly kind: "options";
      readonly with: readonly string[];
      readonly without: readonly string[];
      readonly withAnyOther?: true;
      readonly withOf?: string;
    }
  /** The elements there are, with some more and without some, by their places from 0. */
  | { readonly kind: "elements"; readonly with: readonly unknown[]; readonly without: readonly number[] };

/** What answers are described by. */
export interface Described {
  readonly fact: string;
  readonly kind: FactKind;
  readonly comparisons: Comparisons;
  /** The answer as it is. */
  readonly present: unknown;
  /** The other facts, as they are or will have been changed. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Every answer that was tried. */
  readonly tried: readonly unknown[];
  readonly works: (answer: unknown) => boolean;
  /** The one that was chosen: it works. */
  readonly chosen: unknown;
}

/** What an answer has to be, and those of the answers tried that are. */
export interface Needed {
  readonly needed: NeededAnswer;
  readonly covered: readonly unknown[];
}

/**
 * Says what answers do what the chosen one does: words that do, or the run of numbers, days or instants around it. Of options
 * and of elements it says what the chosen ones differ in from those there are.
 */
export function neededAnswer(described: Described): Needed {
  const { kind, chosen, present } = described;
  switch (kind.kind) {
    case "number":
      return neededNumber(described, kind.unit);
    case "date":
    case "instant":
      return neededMoment(described);
    case "choices": {
      const [before, after] = [listed(present), listed(chosen)];
      const more = after.filter((option) => !before.includes(option)) as string[];
      const fewer = before.filter((option) => !after.includes(option)) as string[];
      const { mentioned, answers } = wordsAround(described);
      const other = more.find((option) => !mentioned.has(option));
      const from = other === undefined ? undefined : answers.get(other);
      const standsFor =
        other === undefined ? {} : from === undefined ? { withAnyOther: true as const } : { withOf: from };
      return { needed: { kind: "options", with: more, without: fewer, ...standsFor }, covered: [chosen] };
    }
    case "list": {
      const [before, after] = [listed(present), listed(chosen)];
      const fewer = placesBeyond(before, after);
      return {
        needed: { kind: "elements", with: placesBeyond(after, before).map((at) => after[at]), without: fewer },
        covered: [chosen],
      };
    }
    default:
      return neededWord(described);
  }
}

function listed(answer: unknown): readonly unknown[] {
  return Array.isArray(answer) ? answer : [];
}

/** The places of items that another list does not hold, or not as often. */
export function placesBeyond(items: readonly unknown[], others: readonly unknown[]): readonly number[] {
  const left = others.map((other) => JSON.stringify(other));
  return items.flatMap((item, at) => {
    const found = left.indexOf(JSON.stringify(item));
    if (found < 0) return [at];
    left.splice(found, 1);
    return [];
  });
}

/** The words that the policy compares a fact with, and those of other answers, each with the fact that it answers. */
function wordsAround({ fact, comparisons, facts }: Described): {
  readonly mentioned: ReadonlySet<string>;
  readonly answers: ReadonlyMap<string, string>;
} {
  const asked = comparisons.all.filter(({ at, other }) => at.path === fact || other?.path === fact);
  return {
    mentioned: new Set(asked.flatMap(({ leaf }) => wordsIn(leaf))),
    answers: new Map(
      answersAround(asked, fact, facts).flatMap(([answer, own]) => (typeof answer === "string" ? [[answer, own]] : [])),
    ),
  };
}

/** The answers to other facts that a fact is compared with, each with the subject's fact in which it stands. */
function answersAround(
  asked: readonly ComparisonAt[],
  fact: string,
  facts: Readonly<Record<string, unknown>>,
): (readonly [answer: unknown, fact: string])[] {
  const paths = new Set(asked.flatMap(({ at, other }) => [at.path, other?.path ?? at.path]));
  paths.delete(fact);
  return [...paths].flatMap((path) =>
    answersAt(facts, path)
      .flat()
      .map((answer) => [answer, namesOf(path)[0] as string] as const),
  );
}

/** Words that work, or, where words that nobody mentions work too, those that do not. */
function neededWord(described: Described): Needed {
  const { kind, works } = described;
  const tried = described.tried as readonly string[];
  const { mentioned, answers } = wordsAround(described);
  const isClosed = kind.kind === "yes-no" || ("options" in kind && kind.options.length > 0);
  const isSaid = (word: string) => isClosed || mentioned.has(word) || answers.has(word);
  const isOther = tried.some((word) => !isSaid(word) && works(word));
  const words = tried.filter((word) => isSaid(word) && works(word) !== isOther);
  const from = words.map((word) => (isClosed || mentioned.has(word) ? undefined : answers.get(word))).find(Boolean);
  const said = from === undefined ? { words } : { words, wordsOf: from };
  return { needed: { kind: isOther ? "other-than" : "one-of", ...said }, covered: tried.filter(works) };
}

/** The run of answers that work, around the chosen one, and the answers on either side of it that do not. */
function runOf<Value>(
  { tried, works, chosen }: Described,
  place: (value: Value) => number,
): {
  readonly before: Value | undefined;
  readonly first: Value;
  readonly last: Value;
  readonly after: Value | undefined;
} {
  const inOrder = [...new Map((tried as Value[]).map((value) => [place(value), value])).values()];
  inOrder.sort((one, other) => place(one) - place(other));
  const at = inOrder.findIndex((value) => place(value) === place(chosen as Value));
  let [first, last] = [at, at];
  while (first > 0 && works(inOrder[first - 1])) first--;
  while (last < inOrder.length - 1 && works(inOrder[last + 1])) last++;
  return {
    before: inOrder[first - 1],
    first: inOrder[first] as Value,
    last: inOrder[last] as Value,
    after: inOrder[last + 1],
  };
}

function neededNumber(described: Described, unit: Unit): Needed {
  const { fact, comparisons, facts } = described;
  const asked = comparisons.all.filter(({ at, other }) => at.path === fact || other?.path === fact);
  const written = new Set<unknown>(
    asked.flatMap(({ leaf }) => [leaf.is, leaf.atLeast, leaf.above, leaf.atMost, leaf.below]),
  );
  const answers = new Map(answersAround(asked, fact, facts));
  const bound = (value: number): NumberBound => {
    const answerTo = written.has(value) ? undefined : answers.get(value);
    return answerTo === undefined ? { value } : { value, answerTo };
  };
  const isMark = (value: number | undefined): value is number => written.has(value) || answers.has(value);
  const { before, first, last, after } = runOf<number>(described, (value) => value);
  const low =
    before === undefined ? {} : isMark(first) || !isMark(before) ? { atLeast: bound(first) } : { above: bound(before) };
  const high =
    after === undefined ? {} : isMark(last) || !isMark(after) ? { atMost: bound(last) } : { below: bound(after) };
  const covered = described.tried.filter((value) => first <= (value as number) && (value as number) <= last);
  return { needed: { kind: "number", unit, ...low, ...high }, covered };
}

const MILLISECONDS_PER_HOUR = 3_600_000;

function neededMoment(described: Described): Needed {
  const { before, first, last, after } = runOf<CalendarDate | Instant>(described, placeOf);
  const bound = (at: CalendarDate | Instant): MomentBound => {
    const measuredFrom = measured(at, described);
    return measuredFrom === undefined ? { at } : { at, measuredFrom };
  };
  const from = before === undefined ? {} : { from: bound(first) };
  const until = after === undefined ? {} : { until: bound(last) };
  const covered = described.tried.filter((moment) => {
    const place = placeOf(moment as CalendarDate);
    return placeOf(first) <= place && place <= placeOf(last);
  });
  return { needed: { kind: "moment", ...from, ...until }, covered };
}

function placeOf(moment: CalendarDate | Instant): number {
  return isInstant(moment) ? epochMilliseconds(moment) : dayNumber(moment) * 24 * MILLISECONDS_PER_HOUR;
}

function dayOf(moment: CalendarDate | Instant): number {
  return dayNumber(isInstant(moment) ? writtenDay(moment) : moment);
}

/** Where a bound is no day of the policy or next to one, the fact with which the comparison says it goes. */
function measured(at: CalendarDate | Instant, { fact, comparisons, facts }: Described): MeasuredFrom | undefined {
  const asked = comparisons.all.filter((comparison) => comparison.at.path === fact || comparison.other?.path === fact);
  const written = asked.flatMap(({ leaf }) => [leaf.is, leaf.before, leaf.after, leaf.onOrBefore, leaf.onOrAfter]);
  const days = written.flatMap((side) => (typeof side === "string" ? [dayOf(side as CalendarDate)] : []));
  if (days.some((day) => Math.abs(day - dayOf(at)) <= 1)) return undefined;
  for (const { at: own, other, leaf } of asked) {
    const path = own.path === fact ? other?.path : own.path;
    if (path === undefined) continue;
    const answer = facts[path];
    const [list] = namesOf(path) as [string];
    // Compared with an element of a list, or with one that is not known.
    if (!isCalendarDate(answer) && !isInstant(answer)) return { fact: list };
    const hours = (leaf.within ?? leaf.since)?.hours;
    if (hours === undefined || !isInstant(at)) return { fact: path, days: dayOf(at) - dayOf(answer) };
    return { fact: path, hours: Math.round((placeOf(at) - placeOf(answer)) / MILLISECONDS_PER_HOUR) };
  }
  return undefined;
}
