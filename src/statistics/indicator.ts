import type { Answer } from "../answer.js";
import { absent } from "../answer.js";
import type { Edition } from "../edition/edition.js";
import type { Condition } from "../logic/condition.js";
import { evaluate, prepareCondition } from "../logic/evaluate.js";
import type { Facts, FactTable } from "../logic/facts.js";
import type { Truth } from "../logic/truth.js";
import type { Text } from "../text.js";
import { type ReportedShare, reportedShare } from "./reported-share.js";
import type { Tally } from "./tally.js";

/** Who is counted: a condition over the facts of a person, and the same in words. */
export interface IndicatorPart<Table extends FactTable = FactTable> {
  readonly when: Condition<Table>;
  readonly text: Text;
}

/** An indicator as it is defined: a count of the numerator, or its share of the denominator. */
export interface IndicatorDefinition<Table extends FactTable = FactTable> {
  readonly title: Text;
  readonly numerator: IndicatorPart<Table>;
  /** Left out, the indicator is a count. */
  readonly denominator?: IndicatorPart<Table>;
}

/** An edition of indicators: the facts that they read, and their definitions. */
export interface IndicatorSet<Table extends FactTable = FactTable, Name extends string = string> {
  readonly edition: Edition;
  readonly facts: Table;
  readonly indicators: Readonly<Record<Name, IndicatorDefinition<Table>>>;
}

/** An indicator in numbers, with the edition and the name under which its definition is found. */
export interface Indicator {
  readonly edition: string;
  readonly indicator: string;
  /** People of whom the numerator is true; of a share, only those who are in the denominator. */
  readonly count: number;
  /** People of whom it cannot be said: they are in neither number. */
  readonly undecided: number;
  /** Of a share: people of whom the numerator is true and the denominator is not. They are in neither number. */
  readonly outside: number;
  /** `undefined` for an indicator that is a count. */
  readonly share: ReportedShare | undefined;
}

/**
 * An indicator of some people by its definition. Whoever's facts do not decide it is counted apart: unknown is not no, and
 * in no denominator.
 *
 * @example
 * const healthy = {
 *   screened: "yes", symptomsAtPort: "no", clearedAtPort: "no",
 *   clearedAfterFollowUp: "no", referred: "no", symptomsInFollowUp: "no",
 * } as const;
 * const people = [healthy, { ...healthy, symptomsInFollowUp: "yes" } as const];
 * const { share } = indicator(pointOfEntryIndicators2020, "developed-symptoms-share", people);
 * [share?.count, share?.of] // => [1, 2]
 */
export function indicator<Table extends FactTable, Name extends string>(
  set: IndicatorSet<Table, Name>,
  name: NoInfer<Name>,
  people: Iterable<Facts<Table>>,
): Indicator {
  const rows = Array.from(people, (facts) => ({ facts, count: 1 }));
  return counted(set, name, rows);
}

/**
 * An indicator of the people of a tally, whose dimensions are named as the facts; further dimensions are added up. A fact
 * that is no dimension of the tally is known of nobody.
 *
 * @example
 * const rows = [{ screened: "yes" }, { screened: "yes" }, { screened: "no" }];
 * const counts = tally(rows, { id: "screened", version: 1, by: { screened: "screened" } });
 * indicatorOfTally(pointOfEntryIndicators2020, "screened", counts).count // => 2
 */
export function indicatorOfTally<Table extends FactTable, Name extends string>(
  set: IndicatorSet<Table, Name>,
  name: NoInfer<Name>,
  { dimensions, cells }: Pick<Tally, "dimensions" | "cells">,
): Indicator {
  const rows = cells.map(({ values, count }) => {
    const stated = new Map<string, Answer<string> | undefined>(dimensions.map((fact, place) => [fact, values[place]]));
    const facts = Object.keys(set.facts).map((fact) => [fact, stated.get(fact) ?? absent("not-asked")]);
    return { facts: Object.fromEntries(facts) as Facts<Table>, count };
  });
  return counted(set, name, rows);
}

function counted<Table extends FactTable, Name extends string>(
  { edition, facts, indicators }: IndicatorSet<Table, Name>,
  name: Name,
  rows: readonly { readonly facts: Facts<Table>; readonly count: number }[],
): Indicator {
  const { numerator, denominator } = indicators[name];
  const isCounted = prepareCondition(numerator.when, facts);
  const isOf = denominator && prepareCondition(denominator.when, facts);
  const totals = { count: 0, rest: 0, undecided: 0, outside: 0 };
  for (const row of rows) {
    const of = isOf === undefined ? "true" : evaluate(isOf, row.facts);
    const standing = standingOf(evaluate(isCounted, row.facts), of);
    if (standing !== undefined) totals[standing] += row.count;
  }
  const { count, rest, undecided, outside } = totals;
  const share = isOf === undefined ? undefined : reportedShare(count, count + rest);
  return { edition: edition.id, indicator: name, count, undecided, outside, share };
}

function standingOf(numerator: Truth, denominator: Truth): "count" | "rest" | "undecided" | "outside" | undefined {
  if (denominator === "false") return numerator === "true" ? "outside" : undefined;
  if (denominator === "undecided" || numerator === "undecided") return "undecided";
  return numerator === "true" ? "count" : "rest";
}
