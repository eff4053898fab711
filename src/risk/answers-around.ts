import { answersAt } from "./answer-known.js";
import type { AnyFacts } from "./answer-search.js";
import { type ComparisonAt, namesOf } from "./comparisons.js";
import type { Described } from "./needed-answer.js";

/** The answers to other facts that a fact is compared with, each with the subject's fact in which it stands. */
export function answersAround(
  asked: readonly ComparisonAt[],
  fact: string,
  facts: AnyFacts,
): (readonly [answer: unknown, fact: string])[] {
  const paths = new Set(asked.flatMap(({ at, other }) => [at.path, other?.path ?? at.path]));
  paths.delete(fact);
  return [...paths].flatMap((path) =>
    answersAt(facts, path)
      .flat()
      .map((answer) => [answer, namesOf(path)[0] as string] as const),
  );
}

/** The run of answers that work, around the chosen one, and the answers on either side of it that do not. */
export function runOf<Value>(
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
