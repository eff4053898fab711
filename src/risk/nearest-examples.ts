import type { AnyFacts } from "./answer-search.js";

/** Facts, each with the answers that it may be given, the nearest to the present one first. */
export type Candidates = readonly (readonly [name: string, answers: readonly unknown[]])[];

/** For each grade that some choice of answers comes to, the choice that is nearest to the present answers. */
export function nearestExamples<Grade extends string>(
  candidates: Candidates,
  facts: AnyFacts,
  gradeOf: (at: AnyFacts) => Grade | undefined,
  isOver: () => boolean,
): ReadonlyMap<Grade, AnyFacts> {
  const nearest = new Map<Grade, { readonly steps: number; readonly example: AnyFacts }>();
  const visit = (at: number, steps: number, example: AnyFacts): void => {
    if (isOver()) return;
    const [name, answers] = candidates[at] ?? [];
    if (name !== undefined && answers !== undefined) {
      for (const [step, answer] of answers.entries()) visit(at + 1, steps + step, { ...example, [name]: answer });
      return;
    }
    const grade = gradeOf({ ...facts, ...example });
    if (grade !== undefined && steps < (nearest.get(grade)?.steps ?? Number.POSITIVE_INFINITY))
      nearest.set(grade, { steps, example });
  };
  visit(0, 0, {});
  return new Map([...nearest].map(([grade, { example }]) => [grade, example]));
}
