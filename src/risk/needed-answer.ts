import { type CalendarDate, dayNumber } from "../calendar/calendar-date.js";
import { epochMilliseconds, type Instant, isInstant, writtenDay } from "../calendar/instant.js";
import type { FactKind, Unit } from "../logic/facts.js";
import type { Comparisons, Path } from "./comparisons.js";
import { wordsIn } from "./possible-words.js";

/** How far a bound lies from the answer to another fact, from which it follows. */
export interface MeasuredFrom {
  readonly fact: string;
  /** Days later or, negative, earlier; between instants, hours. */
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
  /** The options there are, with some more and without some. */
  | { readonly kind: "options"; readonly with: readonly string[]; readonly without: readonly string[] }
  /** The elements there are, with some more and without some, by their places from 0. */
  | { readonly kind: "elements"; readonly with: readonly unknown[]; readonly without: readonly number[] };

/** What answers are described by. */
export interface Described {
  readonly fact: string;
  readonly kind: FactKind;
  readonly comparisons: Comparisons;
  /** The facts as they are. */
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
  const { kind, chosen, facts, fact } = described;
  switch (kind.kind) {
    case "number":
      return neededNumber(described, kind.unit);
    case "date":
    case "instant":
      return neededMoment(described);
    case "choices": {
      const [before, after] = [listed(facts[fact]), listed(chosen)];
      const more = after.filter((option) => !before.includes(option)) as string[];
      const fewer = before.filter((option) => !after.includes(option)) as string[];
      return { needed: { kind: "options", with: more, without: fewer }, covered: [chosen] };
    }
    case "list": {
      const [before, after] = [listed(facts[fact]), listed(chosen)];
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

/** Words that work, or, where words that nobody mentions work too, those that do not. */
function neededWord({ fact, kind, tried, works, comparisons, facts }: Described): Needed {
  const asked = comparisons.all.filter(({ at, other }) => at.path === fact || other?.path === fact);
  const mentioned = new Set(asked.flatMap(({ leaf }) => wordsIn(leaf)));
  const others = new Map<string, string>();
  for (const { at, other } of asked)
    for (const path of [at.path, other?.path])
      if (path !== undefined && path !== fact) for (const word of [facts[path]].flat()) others.set(String(word), path);
  const isClosed = kind.kind === "yes-no" || ("options" in kind && kind.options.length > 0);
  const words = (tried as readonly string[]).filter((word) => isClosed || mentioned.has(word) || others.has(word));
  const unknown = (tried as readonly string[]).filter((word) => !words.includes(word));
  const isOther = !isClosed && unknown.some(works);
  const said = words.filter((word) => works(word) !== isOther);
  const from = said.map((word) => (mentioned.has(word) || isClosed ? undefined : others.get(word))).find(Boolean);
  const part = { words: said.filter((word) => mentioned.has(word) || isClosed || others.has(word)) };
  const named = from === undefined ? part : { ...part, wordsOf: from };
  return { needed: { kind: isOther ? "other-than" : "one-of", ...named }, covered: tried.filter(works) };
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
  const written = new Set<unknown>();
  const answers = new Map<unknown, string>();
  for (const { at, other, leaf } of comparisons.all) {
    if (at.path !== fact && other?.path !== fact) continue;
    for (const side of [leaf.is, leaf.atLeast, leaf.above, leaf.atMost, leaf.below]) written.add(side);
    for (const path of [at.path, other?.path]) if (path !== undefined && path !== fact) answers.set(facts[path], path);
  }
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
    const path: Path | undefined = own.path === fact ? other?.path : own.path;
    const answer = path === undefined ? undefined : (facts[path] as CalendarDate | Instant | undefined);
    if (path === undefined || typeof answer !== "string") continue;
    const hours = (leaf.within ?? leaf.since)?.hours;
    if (hours === undefined || !isInstant(at)) return { fact: path, days: dayOf(at) - dayOf(answer) };
    return { fact: path, hours: Math.round((placeOf(at) - placeOf(answer)) / MILLISECONDS_PER_HOUR) };
  }
  return undefined;
}
