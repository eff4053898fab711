import { absent, isAbsent } from "../answer.js";
import type { AnyCondition, Condition } from "../logic/condition.js";
import { evaluate, type PreparedCondition, prepareCondition } from "../logic/evaluate.js";
import type { Facts, FactTable } from "../logic/facts.js";
import { answerOf } from "../logic/scope.js";
import type { Truth } from "../logic/truth.js";
import { type Allowance, lengthOf, sizeOf, spend } from "./allowance.js";
import { type Comparisons, listOf, namesOf, type Path } from "./comparisons.js";

/** Facts of one subject, by name. */
export type AnyFacts = Readonly<Record<string, unknown>>;

/** What answers are looked for in. */
export interface AnswerSearch {
  readonly comparisons: Comparisons;
  readonly given: AnyFacts;
  readonly isOpen: (path: Path) => boolean;
  readonly truthOf: (condition: AnyCondition, facts: AnyFacts) => Truth;
  /** What was found so far, for facts of the subject and of elements alike. */
  readonly found: Map<Path, readonly unknown[]>;
  readonly inexact: Set<string>;
  /** Whether answers that make everything come out alike are left out but for one. */
  readonly areDistinct: boolean;
  readonly allowance: Allowance;
}

/** Evaluates conditions of a table, each made ready once. */
export function truthsIn(table: FactTable, allowance?: Allowance): AnswerSearch["truthOf"] {
  const prepared = new Map<AnyCondition, readonly [ready: PreparedCondition, size: number]>();
  return (condition, facts) => {
    const known = prepared.get(condition) ?? [prepareCondition(condition as Condition, table), sizeOf(condition)];
    prepared.set(condition, known);
    const [ready, size] = known;
    if (allowance !== undefined) spend(allowance, size * lengthOf(facts));
    return evaluate(ready, facts as Facts<FactTable>);
  };
}

/** A condition on the elements of a list, as one on the subject. */
export function ofElements(list: Path, condition: AnyCondition): AnyCondition {
  const [fact, ...items] = namesOf(list) as [string, ...string[]];
  return { fact, some: items.reduceRight((inner: AnyCondition, item) => ({ item, some: inner }), condition) };
}

/** The subject's fact in which a list holds these elements. */
export function holding(list: Path, elements: readonly unknown[]): AnyFacts {
  const [fact, ...items] = namesOf(list) as [string, ...string[]];
  return { [fact]: items.reduceRight((inner: readonly unknown[], item) => [{ [item]: inner }], elements) };
}

/** Where it is asked whether an answer is known, its staying absent is one of them. */
export function addAbsence(path: Path, { comparisons, found, given }: AnswerSearch): void {
  if (!comparisons.all.some(({ at, leaf }) => at.path === path && leaf.known !== undefined)) return;
  const answer = listOf(path) === undefined ? (answerOf(given, path) ?? absent("not-asked")) : absent("not-asked");
  // What is there, but cannot be read or only in part, is known.
  if (isAbsent(answer)) found.set(path, [...(found.get(path) ?? []), answer]);
}

/** Notes that some answers to the fact of the subject that a path leads to may be missing. */
export function addInexact(path: Path, { inexact }: AnswerSearch): void {
  inexact.add(namesOf(path)[0] as string);
}
