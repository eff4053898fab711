import { isAbsent } from "../answer.js";
import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import type { AnyCondition } from "../logic/condition.js";
import type { FactKind, FactTable } from "../logic/facts.js";
import type { AnswersByFact } from "./fact-patterns.js";
import { possibleAnswers } from "./possible-answers.js";

/** For each fact that conditions read its possible answers, those of one fact in their order. */
export interface AnswersInOrder {
  readonly answers: AnswersByFact;
  /** The answers to the one fact, the least or the earliest first. */
  readonly inOrder: readonly unknown[];
}

/**
 * The possible answers to facts, where those of one number, day or instant are wanted in their order: one answer for each
 * stretch between two boundaries, also where two stretches make everything that is asked come to the same.
 *
 * @param fact the number, day or instant, by its name
 */
export function answersInOrder(table: FactTable, conditions: readonly AnyCondition[], fact: string): AnswersInOrder {
  const kind = table[fact] as FactKind;
  // What is compared with another fact keeps an answer for each stretch.
  const beside = namedBeside(table);
  const asked: readonly AnyCondition[] = [...conditions, { fact, is: { fact: beside } }];
  const { answers } = possibleAnswers({ ...table, [beside]: kind }, asked);
  const inOrder = (answers.get(fact) ?? []).filter((answer) => !isAbsent(answer)).sort(orderOf(kind));
  return { answers: new Map([...answers].filter(([name]) => name !== beside)), inOrder };
}

/** A name that no fact of the table bears. */
function namedBeside(table: FactTable): string {
  let name = "beside";
  while (Object.hasOwn(table, name)) name += "-";
  return name;
}

function orderOf({ kind }: FactKind): (one: unknown, other: unknown) => number {
  if (kind === "number") return (one, other) => (one as number) - (other as number);
  if (kind === "instant")
    return (one, other) => epochMilliseconds(one as Instant) - epochMilliseconds(other as Instant);
  return (one, other) => ((one as string) < (other as string) ? -1 : 1);
}
