import type { Edition } from "../edition/edition.js";
import type { FactRead } from "../logic/evaluate.js";
import type { Facts, FactTable } from "../logic/facts.js";
import { type Assessment, assessmentOf } from "./assess.js";
import type { Policy } from "./policy.js";
import type { RuleProof } from "./prove.js";

/** A rule that is true for one subject: what it gives, its clause, and the facts it read with their answers. */
export interface FiredRule<Grade extends string = string> extends Omit<RuleProof<Grade>, "truth" | "proof"> {
  /** Each fact that the rule names, once, whether or not it was needed to make the rule true. */
  readonly read: readonly FactRead[];
}

/** An assessment with what stands behind the rules that fired. */
export interface FiredProof<Grade extends string = string> {
  readonly policy: Edition["id"];
  readonly overlays: readonly Edition["id"][];
  readonly assessment: Assessment<Grade>;
  /** The rules that are true, in the policy's order. */
  readonly rules: readonly FiredRule<Grade>[];
}

/**
 * An assessment with the proof of every rule that fired and of no other: enough for a record of each of very many
 * subjects. Why a rule did not fire, and what came of each part of a condition, is what `prove` says.
 *
 * @example
 * const facts = travellerFacts({ on: calendarDate("2020-03-18"), affectedAreas: [], readings: [] });
 * const { rules } = proveFired(travellerTrigger2020, { ...facts, contactWithCase: "yes" });
 * rules.map(({ rule, read }) => ({ rule, read }))
 * // => [{ rule: "contact-with-case", read: [{ fact: "contactWithCase", answer: "yes" }] }]
 */
export function proveFired<Table extends FactTable, Grade extends string>(
  policy: Policy<Table, Grade>,
  facts: Facts<Table>,
): FiredProof<Grade> {
  const outcome = policy.grading.program(facts);
  const { areTrue, trueCount, answers } = outcome;
  const { prepared, overlays } = policy;
  const rules: FiredRule<Grade>[] = [];
  for (let at = 0; at < trueCount; at++) {
    const { rule, edition, reads } = prepared[areTrue[at] as number] as (typeof prepared)[number];
    const { id, ground = id, grade, text, source } = rule;
    const read: FactRead[] = [];
    for (let index = 0; index < reads.length; index++) {
      const { name, slot } = reads[index] as (typeof reads)[number];
      read.push({ fact: name, answer: answers[slot] });
    }
    rules.push({ rule: id, ground, grade, text, source, edition: edition.id, read });
  }
  return {
    policy: policy.edition.id,
    overlays: overlays.map(({ edition }) => edition.id),
    assessment: assessmentOf(policy, facts, outcome),
    rules,
  };
}
