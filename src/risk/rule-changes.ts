import { canonicalJson } from "../canonical-json.js";
import type { FactTable } from "../logic/facts.js";
import type { Policy, PolicyRule } from "./policy.js";

/** What may differ in how two policies have one rule. */
export const RULE_ASPECTS = ["when", "grade", "ground", "text", "source"] as const;
/** What may differ in a rule. */
export type RuleAspect = (typeof RULE_ASPECTS)[number];

/** What of the rules of two policies differs, by their ids. */
export interface RuleChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly { readonly rule: string; readonly aspects: readonly RuleAspect[] }[];
}

/** The rules that hold under one policy and not, or otherwise, under another, whatever edition they stand in. */
export function ruleChanges<One extends FactTable, Other extends FactTable>(
  before: Policy<One>,
  after: Policy<Other>,
): RuleChanges {
  const earlier = rulesOf(before);
  const later = rulesOf(after);
  return {
    added: [...later.keys()].filter((id) => !earlier.has(id)),
    removed: [...earlier.keys()].filter((id) => !later.has(id)),
    changed: [...earlier].flatMap(([rule, was]) => {
      const is = later.get(rule);
      const aspects = RULE_ASPECTS.filter(
        (aspect) => is !== undefined && canonicalJson(was[aspect]) !== canonicalJson(is[aspect]),
      );
      return aspects.length === 0 ? [] : [{ rule, aspects }];
    }),
  };
}

function rulesOf<Table extends FactTable>({ prepared }: Policy<Table>): ReadonlyMap<string, PolicyRule<Table>> {
  return new Map(prepared.map(({ rule }) => [rule.id, rule]));
}
