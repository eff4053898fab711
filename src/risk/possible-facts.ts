import { absent } from "../answer.js";
import type { AnyCondition } from "../logic/condition.js";
import type { FactTable } from "../logic/facts.js";
import { type AnyFacts, truthsIn } from "./answer-search.js";
import { comparisonsIn } from "./comparisons.js";
import { connected } from "./connected.js";
import { possibleAnswers } from "./possible-answers.js";

/** Facts of one subject each, one for every way in which what conditions ask can come out. */
export interface PossibleFacts extends Iterable<AnyFacts> {
  /** How many there are, whether or not they are all gone through. */
  readonly count: number;
  /** Whether going through them leaves out none. */
  readonly isComplete: boolean;
  /** Facts, by name, of which there were too many answers to go through, so that some combinations may be missing. */
  readonly inexact: readonly string[];
}

/** How facts are gone through. */
export interface PossibleFactsOptions {
  /** Facts that are known; the others can have any answer. */
  readonly given?: AnyFacts;
  /** So many are gone through at most; left out, 100,000. */
  readonly limit?: number;
}

/**
 * Facts such that those of any real subject make everything the conditions ask come out as one of these do, made one by
 * one while they are asked for. Facts that are not compared with each other are chosen apart; of those that are, only such
 * combinations as differ in what comes out. A fact that nothing is asked of is as it was given, else not asked.
 *
 * @see docs/decisions/possible-answers.md for what is exact and what is not
 * @example
 * const table = { fever: { kind: "yes-no" }, celsius: { kind: "number", unit: "celsius" } } as const;
 * const either = { any: [{ fact: "fever", is: "yes" }, { fact: "celsius", atLeast: 37.3 }] };
 * [...possibleFacts(table, [either])].length // => 4
 * possibleFacts(table, [either], { limit: 3 }).isComplete // => false
 */
export function possibleFacts(
  table: FactTable,
  conditions: readonly AnyCondition[],
  { given = {}, limit = 100_000 }: PossibleFactsOptions = {},
): PossibleFacts {
  const { answers, inexact } = possibleAnswers(table, conditions, given);
  const { leaves } = comparisonsIn(table, conditions);
  const truthOf = truthsIn(table);
  const base: Record<string, unknown> = {};
  for (const name of Object.keys(table)) base[name] = given[name] ?? absent("not-asked");
  const free = [...answers].flatMap(([name, options]) => (options.length === 1 ? [] : [name]));
  for (const [name, [only]] of answers) base[name] = only;
  const pairs = leaves.flatMap(({ facts }) => {
    const [first, ...others] = facts.filter((name) => free.includes(name));
    return first === undefined ? [] : others.map((other) => [first, other] as const);
  });
  const missing = new Set(inexact);
  const blocks = connected(free, pairs).map((names) => {
    const asked = leaves.filter(({ facts }) => facts.some((name) => names.includes(name)));
    const byTruths = new Map<string, AnyFacts>();
    let tried = 0;
    for (const choice of choicesOf(names.map((name) => [name, answers.get(name) ?? []] as const))) {
      if (tried++ >= limit) {
        for (const name of names) missing.add(name);
        break;
      }
      const truths = asked.map(({ leaf }) => truthOf(leaf, { ...base, ...choice })).join();
      if (!byTruths.has(truths)) byTruths.set(truths, choice);
    }
    return [...byTruths.values()];
  });
  const count = blocks.reduce((product, block) => product * block.length, 1);
  return {
    count,
    isComplete: count <= limit && missing.size === 0,
    inexact: [...missing],
    *[Symbol.iterator]() {
      let made = 0;
      for (const chosen of picksOf(blocks)) {
        if (made++ >= limit) return;
        yield Object.assign({}, base, ...chosen) as AnyFacts;
      }
    },
  };
}

/** Every choice of one answer for each fact. */
function* choicesOf(facts: readonly (readonly [name: string, answers: readonly unknown[]])[]): Generator<AnyFacts> {
  for (const picked of picksOf(facts.map(([name, answers]) => answers.map((answer) => ({ [name]: answer })))))
    yield Object.assign({}, ...picked) as AnyFacts;
}

/** One of each, in every combination; the last changes fastest. */
function* picksOf<Item>(lists: readonly (readonly Item[])[]): Generator<readonly Item[]> {
  const [first, ...rest] = lists;
  if (first === undefined) yield [];
  else for (const item of first) for (const picked of picksOf(rest)) yield [item, ...picked];
}
