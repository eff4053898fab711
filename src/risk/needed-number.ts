import type { Unit } from "../logic/facts.js";
import { answersAround, runOf } from "./answers-around.js";
import type { Described, Needed, NumberBound } from "./needed-answer.js";

/** The run of numbers around the chosen one that do what it does, by the bounds that the policy or another answer gives. */
export function neededNumber(described: Described, unit: Unit): Needed {
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
  const covered = described.tried.filter((value) => first <= (value as number) && last >= (value as number));
  return { needed: { kind: "number", unit, ...low, ...high }, covered };
}
