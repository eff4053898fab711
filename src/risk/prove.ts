import type { Edition } from "../edition/edition.js";
import { type Proof, proveCondition } from "../logic/evaluate.js";
import type { Facts, FactTable } from "../logic/facts.js";
import type { Truth } from "../logic/truth.js";
import type { Text } from "../text.js";
import { type Assessment, assess } from "./assess.js";
import type { Policy } from "./policy.js";

/** What one rule came to for one subject, and from which facts. */
export interface RuleProof<Grade extends string = string> {
  readonly rule: string;
  readonly ground: string;
  readonly grade: Grade;
  readonly truth: Truth;
  readonly proof: Proof;
  readonly text: Text;
  readonly source: Text;
  /** Id of the edition, of the policy or of an overlay, in which the rule stands. */
  readonly edition: Edition["id"];
}

/** An assessment with everything it rests on: enough to decide again, elsewhere, and come to the same. */
export interface AssessmentProof<Grade extends string = string> {
  readonly policy: Edition["id"];
  readonly overlays: readonly Edition["id"][];
  readonly assessment: Assessment<Grade>;
  /** Every rule, in order, fired or not. */
  readonly rules: readonly RuleProof<Grade>[];
}

/**
 * Everything behind an assessment, as data: each rule true, false or undecided, the facts it read, its clause and the
 * edition it stands in.
 *
 * @example
 * const facts = travellerFacts({ on: calendarDate("2020-03-18"), affectedAreas: [], readings: [] });
 * prove(travellerTrigger2020, facts).rules.map(({ truth }) => truth) // => ["undecided", "undecided", "undecided"]
 */
export function prove<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  facts: Facts<Table>,
): AssessmentProof<Grade> {
  const rules = policy.prepared.map(({ rule, condition, edition }): RuleProof<Grade> => {
    const proof = proveCondition(condition, facts);
    const { id, ground = id, grade, text, source } = rule;
    return { rule: id, ground, grade, truth: proof.truth, proof, text, source, edition: edition.id };
  });
  return {
    policy: policy.edition.id,
    overlays: policy.overlays.map(({ edition }) => edition.id),
    assessment: assess(policy, facts),
    rules,
  };
}

/**
 * The grounds that are true for one subject, each once, in the order of the policy's rules.
 *
 * @example
 * const facts = travellerFacts({ on: calendarDate("2020-03-18"), affectedAreas: [], readings: [] });
 * trueGrounds(prove(travellerTrigger2020, facts)) // => []
 */
export function trueGrounds({ rules }: AssessmentProof): string[] {
  return [...new Set(rules.filter(({ truth }) => truth === "true").map(({ ground }) => ground))];
}
