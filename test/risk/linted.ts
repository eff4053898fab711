import { expect } from "vitest";
import type { FactTable } from "../../src/logic/facts.js";
import { type LintedPolicy, type LintPolicyOptions, lintPolicy } from "../../src/risk/lint-policy.js";
import { portContactAndTest2020, travellerTrigger2020 } from "../../src/risk/policies/index.js";
import type { Overlay, Policy } from "../../src/risk/policy.js";
import type { PolicyProblem, PolicyProblemCode } from "../../src/risk/policy-problem.js";
import type { RandomGrade } from "./random-policies.js";
import { truthsFor, WORLDS } from "./small-world.js";

export const text = { en: "made up", zh: "虚构" };

/** A sound policy over these facts. */
export function policyWith(
  facts: FactTable,
  rules: readonly (readonly [when: unknown, grade: string])[],
  more: object = {},
): LintedPolicy {
  return {
    edition: { ...travellerTrigger2020.edition, id: "made-up", series: "made-up" },
    facts: Object.fromEntries(Object.entries(facts).map(([name, kind]) => [name, { label: text, ...kind }])),
    grades: { low: text, medium: text, high: text },
    rules: rules.map(([when, grade], at) => ({ id: `rule-${at + 1}`, when: when as never, grade, text, source: text })),
    ...more,
  };
}

export const table = {
  celsius: { kind: "number", unit: "celsius" },
  cough: { kind: "yes-no" },
  doses: { kind: "number", unit: "count" },
  symptoms: { kind: "choices", options: ["cough", "rash"] },
  purpose: { kind: "choice", options: ["work", "visit", "transit"] },
  from: { kind: "date" },
  on: { kind: "date" },
  stays: { kind: "list", of: { country: { kind: "text", label: text }, to: { kind: "date", label: text } } },
} as const satisfies FactTable;

export const found = <Table extends FactTable>(policy: LintedPolicy<Table>, options?: LintPolicyOptions) =>
  lintPolicy(policy, options);
export const codes = (policy: LintedPolicy) => found(policy).map(({ code }) => code);
export const one = <Table extends FactTable>(policy: LintedPolicy<Table>, code: PolicyProblemCode): PolicyProblem => {
  const [first, ...others] = found(policy).filter((problem) => problem.code === code);
  expect(first, code).toBeDefined();
  expect(others).toEqual([]);
  return first as PolicyProblem;
};
export const high = (when: unknown) => policyWith(table, [[when, "high"]]);
export const coughs = { fact: "cough", is: "yes" };

/** A sound overlay without rules, with some things otherwise; and the policy of high coughs with overlays laid over it. */
export const overlay = (changed: object = {}): Overlay =>
  ({ ...portContactAndTest2020, over: "made-up", rules: [], ...changed }) as Overlay;
export const laid = (...overlays: Overlay[]) => ({ ...high(coughs), overlays });

/** The rules of which a policy's problems of one code speak, each problem's together. */
export const idsWith = (policy: LintedPolicy, code: PolicyProblemCode) =>
  found(policy)
    .filter((problem) => problem.code === code)
    .map(({ rules }) => rules.join())
    .sort();

export const rankOf = { low: 0, medium: 1, high: 2 };
export const lintable = (policy: Policy<FactTable, RandomGrade>) => policy as unknown as LintedPolicy;
/** The rules of a small policy with what brute force finds of each: whether it is true in every world. */
export const ranked = (policy: Policy<FactTable, RandomGrade>) => {
  const truths = WORLDS.map((world) => truthsFor(policy, world));
  return policy.rules.map(({ id, grade }) => ({
    id,
    rank: rankOf[grade as RandomGrade],
    truths: truths.map((those) => those.get(id) === "true"),
  }));
};
