import type { AnyCondition } from "../logic/condition.js";
import type { FactKind, FactTable } from "../logic/facts.js";
import type { Allowance } from "./allowance.js";
import { type PossibleAnswers, possibleAnswers } from "./possible-answers.js";

/** Which facts two tables have in common. */
export interface TableDifferences {
  /** Facts that only the first table has, by name. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** Facts of one name and of another kind, or in another unit: the same answer is not read as the same. */
  readonly ofAnotherKind: readonly string[];
}

/** What of two tables of facts differs. */
export function tableDifferences(before: FactTable, after: FactTable): TableDifferences {
  const names = Object.keys(before);
  const others = Object.keys(after);
  return {
    onlyBefore: names.filter((name) => !Object.hasOwn(after, name)),
    onlyAfter: others.filter((name) => !Object.hasOwn(before, name)),
    ofAnotherKind: names.filter(
      (name) =>
        Object.hasOwn(after, name) && joinedKind(before[name] as FactKind, after[name] as FactKind) === undefined,
    ),
  };
}

/**
 * The possible answers to the facts that the conditions of two tables read: those of the tables together and, for a fact
 * that is of another kind in each, those of either, of which some combinations may then be missing.
 *
 * @param asked the conditions that read the first table
 */
export function jointAnswers(
  before: FactTable,
  after: FactTable,
  asked: readonly AnyCondition[],
  askedAfter: readonly AnyCondition[],
  allowance?: Allowance,
): PossibleAnswers {
  const joint = joinedTable(before, after);
  if (joint !== undefined) return possibleAnswers(joint, [...asked, ...askedAfter], {}, allowance);
  const [one, other] = [
    possibleAnswers(before, asked, {}, allowance),
    possibleAnswers(after, askedAfter, {}, allowance),
  ];
  const names = [...new Set([...one.answers.keys(), ...other.answers.keys()])];
  const answers = names.map((name) => {
    const both = [...(one.answers.get(name) ?? []), ...(other.answers.get(name) ?? [])];
    return [name, [...new Map(both.map((answer) => [JSON.stringify(answer), answer])).values()]] as const;
  });
  const shared = names.filter((name) => one.answers.has(name) && other.answers.has(name));
  return { answers: new Map(answers), inexact: [...one.inexact, ...other.inexact, ...shared] };
}

/** The facts of two tables, or `undefined` where some fact is of another kind in each. */
function joinedTable(before: FactTable, after: FactTable): FactTable | undefined {
  const joined: Record<string, FactKind> = { ...before };
  for (const [name, kind] of Object.entries(after)) {
    const own = Object.hasOwn(before, name) ? joinedKind(before[name] as FactKind, kind) : kind;
    if (own === undefined) return undefined;
    joined[name] = own;
  }
  return joined;
}

/** A kind whose answers are those of both; no options mean any. */
function joinedKind(one: FactKind, other: FactKind): FactKind | undefined {
  if (one.kind === "list" && other.kind === "list") {
    const of = joinedTable(one.of, other.of);
    return of === undefined ? undefined : { kind: "list", of };
  }
  if (one.kind === "number" && other.kind === "number") return one.unit === other.unit ? one : undefined;
  if ("options" in one && "options" in other && one.kind === other.kind) {
    const isOpen = one.options.length === 0 || other.options.length === 0;
    return { kind: one.kind, options: isOpen ? [] : [...new Set([...one.options, ...other.options])] };
  }
  return one.kind === other.kind ? one : undefined;
}
