import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Instant } from "../calendar/instant.js";
import type { FactKind, Unit } from "../logic/facts.js";
import { answersAround } from "./answers-around.js";
import type { Comparisons } from "./comparisons.js";
import { neededMoment } from "./needed-moment.js";
import { neededNumber } from "./needed-number.js";
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
