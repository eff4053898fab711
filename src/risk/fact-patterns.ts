import { absent } from "../answer.js";
import type { AnyCondition } from "../logic/condition.js";
import type { FactTable } from "../logic/facts.js";
import type { Allowance } from "./allowance.js";
import { comparisonsIn } from "./comparisons.js";
import { connected } from "./connected.js";
import type { FactPattern } from "./policy-problem.js";
import type { PossibleAnswers } from "./possible-answers.js";

/** How many fact patterns are gone through at most, for each group of rules that read facts in common. */
export const MOST_PATTERNS = 20_000;

/** How far patterns of facts are gone through: so many at most, and for as long as the allowance lasts. */
export interface Reach {
  readonly patterns: number;
  readonly allowance: Allowance;
}

/** @throws RangeError when a number of patterns is no whole number from 1. */
export function checkPatterns(caller: string, patterns: number): void {
  if (!Number.isSafeInteger(patterns) || patterns < 1)
    throw new RangeError(`${caller}: expected patterns to be a whole number, 1 or more, got another number`);
}

/** What stands for a fact of which nothing is known. */
export const UNKNOWN = /* @__PURE__ */ absent("asked-unknown");

/** For each of some facts, the answers that it may have. */
export type AnswersByFact = ReadonlyMap<string, readonly unknown[]>;

/** Patterns of facts, and whether they stand for all that there can be. */
export interface FactPatterns {
  readonly patterns: Iterable<FactPattern>;
  readonly isExhaustive: boolean;
}

/** Rules that have facts in common, directly or by way of others: what they come to depends on each other. */
export interface RuleGroup<Rule> {
  readonly rules: readonly Rule[];
  /** The facts that they read; none for rules that read none, which stand in one group. */
  readonly facts: readonly string[];
}

/** The facts of the subject that a condition reads, each once. */
export function factsOf(table: FactTable, when: AnyCondition): string[] {
  return [...new Set(comparisonsIn(table, [when]).leaves.flatMap(({ facts }) => facts))];
}

/**
 * Puts rules into groups that share no fact, so that each group can be looked at by itself: a grade is that of the
 * severest rule, whatever the others come to.
 *
 * @param rules each with the facts that it reads
 */
export function ruleGroups<Rule extends { readonly facts: readonly string[] }>(
  rules: readonly Rule[],
): RuleGroup<Rule>[] {
  const names = [...new Set(rules.flatMap(({ facts }) => facts))];
  const pairs = rules.flatMap(({ facts: [first, ...others] }) =>
    first === undefined ? [] : others.map((other) => [first, other] as const),
  );
  const groups = connected(names, pairs).map((facts) => ({
    facts,
    rules: rules.filter((rule) => rule.facts.some((fact) => facts.includes(fact))),
  }));
  const unconditional = rules.filter(({ facts }) => facts.length === 0);
  return unconditional.length === 0 ? groups : [...groups, { facts: [], rules: unconditional }];
}

/** Every pattern of possible answers, as far as a number of patterns reaches. */
export function knownPatterns({ answers, inexact }: PossibleAnswers, most: number): FactPatterns {
  const { patterns, isExhaustive } = patternsOf(answers, most);
  return { patterns, isExhaustive: isExhaustive && inexact.length === 0 };
}

/**
 * Every choice among the answers to facts, the last fact changing fastest. Where there are more than a number of them, so
 * many drawn from all, the same each time.
 */
export function patternsOf(answers: AnswersByFact, most: number): FactPatterns {
  const facts = [...answers];
  const total = facts.reduce((product, [, list]) => product * list.length, 1);
  const isExhaustive = total <= most;
  const count = isExhaustive ? total : most;
  return { patterns: { [Symbol.iterator]: () => choices(facts, count, isExhaustive) }, isExhaustive };
}

function* choices(
  facts: readonly (readonly [string, readonly unknown[]])[],
  count: number,
  isExhaustive: boolean,
): Generator<FactPattern> {
  for (let at = 0; at < count; at++) {
    const chosen: [string, unknown][] = [];
    let place = at;
    for (let fact = facts.length - 1; fact >= 0; fact--) {
      const [name, list] = facts[fact] as (typeof facts)[number];
      chosen.unshift([name, list[(isExhaustive ? place : drawn(at, fact)) % list.length]]);
      place = Math.floor(place / list.length);
    }
    yield Object.fromEntries(chosen);
  }
}

/** A whole number below 2^32 that looks drawn: neighbouring places and facts have nothing in common. */
function drawn(place: number, fact: number): number {
  let mixed = Math.imul(place + 1, 0x9e3779b1) ^ Math.imul(fact + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
