import { evaluate } from "../logic/evaluate.js";
import type { Facts, FactTable } from "../logic/facts.js";
import type { Truth } from "../logic/truth.js";
import type { Policy } from "./policy.js";
import type { PreparedRule } from "./prepare-policy.js";

/** What the rules of two policies came to for one subject under the one and not under the other, by their ids. */
export interface RuleShifts {
  /** True under the first policy only; a rule that the other lacks counts as not true there. */
  readonly firedBefore: readonly string[];
  readonly firedAfter: readonly string[];
  /** Undecided under the first policy only. */
  readonly openBefore: readonly string[];
  readonly openAfter: readonly string[];
  /** True under both, and of another grade. */
  readonly regraded: readonly string[];
}

/** The ways in which a rule may come to something else. */
export const RULE_SHIFTS = [
  "firedBefore",
  "firedAfter",
  "openBefore",
  "openAfter",
  "regraded",
] as const satisfies readonly (keyof RuleShifts)[];

/** What tells, for the facts of a subject, the rules that came to something else under the other policy. */
export function shiftsBetween<One extends FactTable, Other extends FactTable>(
  one: Policy<One>,
  other: Policy<Other>,
): (facts: Facts<One> & Facts<Other>) => RuleShifts {
  const pairs = differingRules(one, other);
  return (facts) => {
    const shifts = { firedBefore: [], firedAfter: [], openBefore: [], openAfter: [], regraded: [] } as {
      [Shift in keyof RuleShifts]: string[];
    };
    for (const { id, before, after } of pairs) {
      const [was, is] = [truthOf(before, facts), truthOf(after, facts)];
      if (was === "true" && is === "true") {
        if (before?.rule.grade !== after?.rule.grade) shifts.regraded.push(id);
      } else if (was === "true") shifts.firedBefore.push(id);
      else if (is === "true") shifts.firedAfter.push(id);
      if (was !== is && was === "undecided") shifts.openBefore.push(id);
      if (was !== is && is === "undecided") shifts.openAfter.push(id);
    }
    return shifts;
  };
}

interface Pair<One extends FactTable, Other extends FactTable> {
  readonly id: string;
  readonly before: PreparedRule<One> | undefined;
  readonly after: PreparedRule<Other> | undefined;
}

/** The rules of either policy by their ids, without those that are one and the same in both. */
function differingRules<One extends FactTable, Other extends FactTable>(
  one: Policy<One>,
  other: Policy<Other>,
): Pair<One, Other>[] {
  const before = new Map(one.prepared.map((prepared) => [prepared.rule.id, prepared]));
  const after = new Map(other.prepared.map((prepared) => [prepared.rule.id, prepared]));
  const isOneTable = (one.facts as FactTable) === (other.facts as FactTable);
  const pairs = [...new Set([...before.keys(), ...after.keys()])].map((id) => ({
    id,
    before: before.get(id),
    after: after.get(id),
  }));
  return pairs.filter(
    (pair) => !isOneTable || (pair.before?.rule as object | undefined) !== (pair.after?.rule as object | undefined),
  );
}

function truthOf<Table extends FactTable>(
  prepared: PreparedRule<Table> | undefined,
  facts: Facts<Table>,
): Truth | undefined {
  return prepared === undefined ? undefined : evaluate(prepared.condition, facts);
}
