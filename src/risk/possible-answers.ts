import type { AnyCondition } from "../logic/condition.js";
import type { FactKind, FactTable } from "../logic/facts.js";
import { type Allowance, allowance as allowed } from "./allowance.js";
import { isKnown } from "./answer-known.js";
import { type AnswerSearch, type AnyFacts, truthsIn } from "./answer-search.js";
import { comparisonsIn, namesOf, type Path } from "./comparisons.js";
import { findLists } from "./list-answers.js";
import { findScalars } from "./scalar-answers.js";

/** The answers by which all others can be represented. */
export interface PossibleAnswers {
  /** For each fact that is read, in the order of the table: a given answer by itself, or those that it can have. */
  readonly answers: ReadonlyMap<string, readonly unknown[]>;
  /** Facts, by name, of which there were too many answers to go through, so that some may be missing. */
  readonly inexact: readonly string[];
}

/**
 * For each fact that conditions read, finitely many answers such that whatever the real answers are, some choice among
 * these makes everything that the conditions ask come out as the real ones do: both words of a yes-no; of words those that
 * are mentioned and one that is not; of numbers each threshold and one between, below and above; of days and instants those
 * on either side of each boundary; of lists the shortest for each way in which what is asked of them comes out.
 *
 * A fact that is given and can be read has that answer alone; what is absent, or not readable, can have any, and in a list
 * the elements and answers that are known stay. `not-applicable` is an answer. Where `known` is asked of a fact that is
 * absent, its staying absent is among the answers. Facts that nothing is asked of are left out.
 *
 * @see docs/decisions/possible-answers.md for what is exact and what is not
 * @example
 * const table = { celsius: { kind: "number", unit: "celsius" }, fever: { kind: "yes-no" } } as const;
 * possibleAnswers(table, [{ fact: "celsius", atLeast: 37.3 }]).answers.get("celsius") // => [37.3, 37.2]
 */
export function possibleAnswers(
  table: FactTable,
  conditions: readonly AnyCondition[],
  given: Readonly<Record<string, unknown>> = {},
  allowance: Allowance = allowed(),
): PossibleAnswers {
  return answersIn(table, conditions, given, true, allowance);
}

/** The same with both sides of every boundary, even where two answers make everything come out alike. */
export function everyPossibleAnswer(
  table: FactTable,
  conditions: readonly AnyCondition[],
  given: AnyFacts,
  allowance: Allowance = allowed(),
): PossibleAnswers {
  return answersIn(table, conditions, given, false, allowance);
}

function answersIn(
  table: FactTable,
  conditions: readonly AnyCondition[],
  given: AnyFacts,
  areDistinct: boolean,
  allowance: Allowance,
): PossibleAnswers {
  const comparisons = comparisonsIn(table, conditions);
  const reads = (path: Path) => comparisons.places.has(path);
  const names = Object.keys(table).filter(reads);
  const open = new Set(names.filter((name) => !isKnown(table[name] as FactKind, given[name], name, reads)));
  const search: AnswerSearch = {
    comparisons,
    given,
    isOpen: (path) => open.has(namesOf(path)[0] as string),
    truthOf: truthsIn(table, allowance),
    found: new Map(),
    inexact: new Set(),
    areDistinct,
    allowance,
  };
  const places = [...comparisons.places.values()].filter(({ path }) => search.isOpen(path));
  findScalars(
    places.filter(({ kind }) => kind.kind !== "list"),
    search,
  );
  const lists = places.filter(({ kind }) => kind.kind === "list");
  // A list within a list first: it is one of the answers that an element can have.
  for (const list of lists.sort((one, other) => namesOf(other.path).length - namesOf(one.path).length))
    findLists(list, search);
  const answers = names.map((name) => [name, open.has(name) ? (search.found.get(name) ?? []) : [given[name]]] as const);
  return { answers: new Map(answers), inexact: [...search.inexact] };
}
