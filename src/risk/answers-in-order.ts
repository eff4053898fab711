import { isAbsent } from "../answer.js";
import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import type { AnyCondition } from "../logic/condition.js";
import type { FactKind, FactTable } from "../logic/facts.js";
import type { Allowance } from "./allowance.js";
import type { AnswersByFact } from "./fact-patterns.js";
import { possibleAnswers } from "./possible-answers.js";

/** Where two answers to a fact can make more pairs, only neighbours are paired. */
const MOST_PAIRS = 40_000;

/**
 * The possible answers to facts, where those of one number, day or instant are wanted in their order: one answer for each
 * stretch between two boundaries, also where two stretches make everything that is asked come to the same.
 *
 * @param fact the number, day or instant, by its name
 */
export function answersInOrder(
  table: FactTable,
  conditions: readonly AnyCondition[],
  fact: string,
  allowance?: Allowance,
): { readonly inOrder: readonly unknown[]; readonly others: AnswersByFact } {
  const { answers, beside } = withBeside(table, conditions, fact, allowance);
  const inOrder = knownIn(answers, fact).sort(orderOf(table[fact] as FactKind));
  return { inOrder, others: without(answers, fact, beside) };
}

/**
 * Pairs of answers to a number, a day or an instant of which the first is the less or the earlier, and the possible answers
 * to the other facts: such that whatever two answers there are beside the same others, some choice among these makes
 * everything that is asked of each of the two come out as theirs.
 */
export function answersBeside(
  table: FactTable,
  conditions: readonly AnyCondition[],
  fact: string,
  allowance?: Allowance,
): {
  readonly pairs: readonly (readonly [less: unknown, more: unknown])[];
  /** False where there are so many pairs that only those of neighbours are given. */
  readonly areAll: boolean;
  readonly others: AnswersByFact;
} {
  const { answers, beside } = withBeside(table, conditions, fact, allowance);
  const order = orderOf(table[fact] as FactKind);
  const [own, other] = [knownIn(answers, fact), knownIn(answers, beside)];
  const others = without(answers, fact, beside);
  if (own.length * other.length > MOST_PAIRS) {
    const inOrder = [...own].sort(order);
    return { pairs: inOrder.slice(1).map((more, at) => [inOrder[at], more] as const), areAll: false, others };
  }
  const pairs = own.flatMap((one) => other.flatMap((more) => (order(one, more) < 0 ? [[one, more] as const] : [])));
  return { pairs, areAll: true, others };
}

/** The possible answers to facts and to one more of the same kind, of which everything is asked that is asked of a fact. */
function withBeside(
  table: FactTable,
  conditions: readonly AnyCondition[],
  fact: string,
  allowance: Allowance | undefined,
): { readonly answers: AnswersByFact; readonly beside: string } {
  let beside = "beside";
  while (Object.hasOwn(table, beside)) beside += "-";
  const asked = [...conditions, ...conditions.map((condition) => renamed(condition, fact, beside))];
  const compared = { fact, is: { fact: beside } };
  const { answers } = possibleAnswers(
    { ...table, [beside]: table[fact] as FactKind },
    [...asked, compared],
    {},
    allowance,
  );
  return { answers, beside };
}

/** What is said with another fact in the place of one. */
function renamed<Part>(part: Part, fact: string, other: string): Part {
  if (typeof part !== "object" || part === null) return part;
  if (Array.isArray(part)) return part.map((inner) => renamed(inner, fact, other)) as Part;
  const entries = Object.entries(part).map(([key, inner]) => [
    key,
    key === "fact" && inner === fact ? other : renamed(inner, fact, other),
  ]);
  return Object.fromEntries(entries);
}

function knownIn(answers: AnswersByFact, fact: string): unknown[] {
  return (answers.get(fact) ?? []).filter((answer) => !isAbsent(answer));
}

function without(answers: AnswersByFact, ...names: readonly string[]): AnswersByFact {
  return new Map([...answers].filter(([name]) => !names.includes(name)));
}

function orderOf({ kind }: FactKind): (one: unknown, other: unknown) => number {
  if (kind === "number") return (one, other) => (one as number) - (other as number);
  if (kind === "instant")
    return (one, other) => epochMilliseconds(one as Instant) - epochMilliseconds(other as Instant);
  return (one, other) => ((other as string) > (one as string) ? -1 : Number(one !== other));
}
