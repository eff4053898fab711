import { isAbsent } from "../answer.js";
import type { AnyCondition } from "../logic/condition.js";
import type { FactKind, FactTable } from "../logic/facts.js";
import { answersInOrder } from "./answers-in-order.js";
import type { AnswersByFact } from "./fact-patterns.js";
import { possibleAnswers } from "./possible-answers.js";

/** Two answers to a fact of which the second lies one step further towards risk. */
export type RiskStep = readonly [milder: unknown, severer: unknown];

/** The steps towards risk in a fact, and the answers to the other facts that conditions read beside it. */
export interface RiskSteps {
  readonly pairs: readonly RiskStep[];
  readonly others: AnswersByFact;
}

/** So many elements are added to a list one after the other beyond those that a count asks for. */
const BEYOND_COUNTS = 1;

/**
 * The steps towards risk in the answers to a fact, such that a grade that falls on no step never falls: each answer with
 * the next in the order of the direction; of several options and of lists, each with one option or element more.
 *
 * @param direction which way risk lies, as a policy declares it
 */
export function riskierAnswers(
  conditions: readonly AnyCondition[],
  table: FactTable,
  fact: string,
  direction: string | readonly string[],
): RiskSteps {
  const kind = table[fact] as FactKind;
  const isOrdered = kind.kind === "number" || kind.kind === "date" || kind.kind === "instant";
  const { answers, inOrder } = isOrdered
    ? answersInOrder(table, conditions, fact)
    : { answers: possibleAnswers(table, conditions).answers, inOrder: [] };
  const others = new Map([...answers].filter(([name]) => name !== fact));
  const own = (answers.get(fact) ?? []).filter((answer) => !isAbsent(answer));
  const upwards = isOrdered ? neighbours(inOrder) : upwardSteps(kind, own, direction, conditions);
  const isDownwards = direction === "less" || direction === "earlier";
  return { others, pairs: isDownwards ? upwards.map(([less, more]) => [more, less]) : upwards };
}

function upwardSteps(
  kind: FactKind,
  answers: readonly unknown[],
  direction: string | readonly string[],
  conditions: readonly AnyCondition[],
): RiskStep[] {
  switch (kind.kind) {
    case "yes-no":
      return [direction === "yes" ? ["no", "yes"] : ["yes", "no"]];
    case "choice":
      return neighbours(direction as readonly string[]);
    case "choices":
      return withOneMore(answers as readonly (readonly unknown[])[], kind.options, 1).filter(
        ([less, more]) => new Set(more as readonly unknown[]).size > (less as readonly unknown[]).length,
      );
    case "list":
      return withOneMore(answers as readonly (readonly unknown[])[], [], largestCount(conditions) + BEYOND_COUNTS);
    default:
      return [];
  }
}

function neighbours(answers: readonly unknown[]): RiskStep[] {
  return answers.slice(1).map((answer, at) => [answers[at], answer]);
}

/** Each list with one more of what stands in any of them, again and again, so many times. */
function withOneMore(lists: readonly (readonly unknown[])[], further: readonly unknown[], times: number): RiskStep[] {
  const elements = [
    ...new Map([...lists.flat(), ...further].map((element) => [JSON.stringify(element), element])).values(),
  ];
  return lists.flatMap((list) =>
    elements.flatMap((element) => {
      const added = (count: number) => [...list, ...Array.from({ length: count }, () => element)];
      return Array.from({ length: times }, (_, count): RiskStep => [added(count), added(count + 1)]);
    }),
  );
}

/** The largest number that any count in the conditions is bounded by. */
function largestCount(part: unknown): number {
  if (typeof part !== "object" || part === null) return 0;
  return Math.max(
    0,
    ...Object.entries(part).map(([key, inner]) =>
      (key === "atLeast" || key === "atMost") && typeof inner === "number" ? Math.ceil(inner) : largestCount(inner),
    ),
  );
}
