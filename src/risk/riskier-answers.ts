import { isAbsent } from "../answer.js";
import type { AnyCondition } from "../logic/condition.js";
import type { FactKind, FactTable } from "../logic/facts.js";
import type { Allowance } from "./allowance.js";
import { answersBeside } from "./answers-in-order.js";
import type { AnswersByFact } from "./fact-patterns.js";
import { possibleAnswers } from "./possible-answers.js";

/** Two answers to a fact of which the second lies further towards risk. */
export type RiskStep = readonly [milder: unknown, severer: unknown];

/** Steps towards risk in a fact, and the answers to the other facts that conditions read beside it. */
export interface RiskSteps {
  readonly steps: readonly RiskStep[];
  readonly others: AnswersByFact;
  /** False where there are more steps than are given. */
  readonly areAll: boolean;
}

/** So many steps are given at most, to several options and to lists. */
const MOST_STEPS = 20_000;
/** One element is added to a list so many times at most. */
const MOST_ADDED = 50;

/**
 * Steps towards risk in the answers to a fact. Of a yes-no, a choice, a number, a day and an instant they are such that a
 * grade that falls anywhere falls on one of them; to several options and to lists one option or element is added at a time,
 * beginning with the possible answers, and of one element more than any count asks for.
 *
 * @param direction which way risk lies, as a policy declares it
 */
export function riskierAnswers(
  conditions: readonly AnyCondition[],
  table: FactTable,
  fact: string,
  direction: string | readonly string[],
  allowance?: Allowance,
): RiskSteps {
  const kind = table[fact] as FactKind;
  const isOrdered = kind.kind === "number" || kind.kind === "date" || kind.kind === "instant";
  if (isOrdered) {
    const { others, pairs, areAll } = answersBeside(table, conditions, fact, allowance);
    return { others, areAll, steps: direction === "less" || direction === "earlier" ? pairs.map(turned) : pairs };
  }
  const { answers } = possibleAnswers(table, conditions, {}, allowance);
  const own = (answers.get(fact) ?? []).filter((answer) => !isAbsent(answer));
  const { steps, areAll } = upwardSteps(kind, own, direction, conditions);
  const others = new Map([...answers].filter(([name]) => name !== fact));
  return { others, areAll, steps: direction === "less" ? steps.map(turned) : steps };
}

function turned([one, other]: RiskStep): RiskStep {
  return [other, one];
}

function upwardSteps(
  kind: FactKind,
  answers: readonly unknown[],
  direction: string | readonly string[],
  conditions: readonly AnyCondition[],
): Omit<RiskSteps, "others"> {
  const lists = answers as readonly (readonly unknown[])[];
  switch (kind.kind) {
    case "yes-no":
      return { steps: [direction === "yes" ? ["no", "yes"] : ["yes", "no"]], areAll: true };
    case "choice": {
      const options = direction as readonly string[];
      return { steps: options.slice(1).map((option, at) => [options[at], option]), areAll: true };
    }
    case "choices": {
      const { steps, areAll } = withOneMore(lists, kind.options, 1);
      const isOneMore = ([less, more]: RiskStep) =>
        new Set(more as readonly unknown[]).size > (less as readonly unknown[]).length;
      return { steps: steps.filter(isOneMore), areAll };
    }
    case "list":
      return withOneMore(lists, [], largestCount(conditions) + 1);
    default:
      return { steps: [], areAll: true };
  }
}

/** Each list with one more of what stands in any of them, again and again, so many times. */
function withOneMore(
  lists: readonly (readonly unknown[])[],
  further: readonly unknown[],
  wanted: number,
): Omit<RiskSteps, "others"> {
  const times = Math.min(wanted, MOST_ADDED);
  const elements = new Map([...lists.flat(), ...further].map((element) => [JSON.stringify(element), element]));
  const most = Math.ceil(MOST_STEPS / (times * Math.max(1, lists.length)));
  const steps = lists.flatMap((list) =>
    [...elements.values()].slice(0, most).flatMap((element) => {
      const added = (count: number) => [...list, ...Array.from({ length: count }, () => element)];
      return Array.from({ length: times }, (_, count): RiskStep => [added(count), added(count + 1)]);
    }),
  );
  return { steps, areAll: times === wanted && elements.size <= most };
}

/** The largest number that any count in the conditions is bounded by. */
function largestCount(part: unknown): number {
  if (typeof part !== "object" || part === null) return 0;
  const { atLeast = 0, atMost = 0 } = ("count" in part ? part.count : {}) as { atLeast?: unknown; atMost?: unknown };
  const bounds = [atLeast, atMost].filter((bound) => typeof bound === "number");
  return Math.max(0, ...bounds.map(Math.ceil), ...Object.values(part).map(largestCount));
}
