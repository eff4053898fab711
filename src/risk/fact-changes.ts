import type { FactKind, FactTable } from "../logic/facts.js";
import { answerOf } from "../logic/scope.js";
import type { Text } from "../text.js";
import type { AnyFacts } from "./answer-search.js";
import type { Comparisons } from "./comparisons.js";
import type { Candidates } from "./nearest-examples.js";
import { type NeededAnswer, neededAnswer } from "./needed-answer.js";

/** One fact that would have to be otherwise. */
export interface FactChange {
  readonly fact: string;
  readonly label: Text;
  /** The answer as it is, or why it is absent. */
  readonly from: unknown;
  readonly to: NeededAnswer;
  /** An answer that does it, with those of the other changes. */
  readonly example: unknown;
}

/** A choice of answers that comes to a grade, and what is needed to say which others do. */
export interface Reached {
  readonly table: FactTable;
  readonly comparisons: Comparisons;
  readonly facts: AnyFacts;
  readonly candidates: Candidates;
  readonly example: AnyFacts;
  readonly works: (changed: AnyFacts) => boolean;
}

/**
 * What each fact has to be. Each is widened in turn to all answers that do with every choice from what was said of the
 * others, so that what is said of one holds whatever the others are within what is said of them.
 */
export function factChanges({ table, comparisons, facts, candidates, example, works }: Reached): FactChange[] {
  const said = new Map<string, readonly unknown[]>(candidates.map(([name]) => [name, [example[name]]]));
  return candidates.map(([fact, tried]) => {
    const others = [...said].filter(([name]) => name !== fact);
    const { needed, covered } = neededAnswer({
      fact,
      kind: table[fact] as FactKind,
      comparisons,
      present: facts[fact],
      facts: { ...facts, ...example },
      tried,
      chosen: example[fact],
      works: (answer) => everyChoice(others, { [fact]: answer }, works),
    });
    said.set(fact, covered);
    const label = table[fact]?.label ?? { en: fact, zh: fact };
    return { fact, label, from: answerOf(facts, fact), to: needed, example: example[fact] };
  });
}

function everyChoice(facts: Candidates, at: AnyFacts, works: (at: AnyFacts) => boolean): boolean {
  const [first, ...rest] = facts;
  if (first === undefined) return works(at);
  const [name, answers] = first;
  return answers.every((answer) => everyChoice(rest, { ...at, [name]: answer }, works));
}
