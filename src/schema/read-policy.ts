import type { FactTable } from "../logic/facts.js";
import { failure, type Result, success } from "../result.js";
import { sizeOf } from "../risk/allowance.js";
import { type LintedPolicy, type LintPolicyOptions, lintPolicy } from "../risk/lint-policy.js";
import { definePolicy, type Overlay, type Policy, type PolicyDefinition, withOverlays } from "../risk/policy.js";
import { type PolicyProblem, sayPolicyProblem } from "../risk/policy-problem.js";
import type { Text } from "../text.js";
import { plainJson } from "./plain-json.js";
import { overlaySchema, policySchema } from "./policy-schema.js";
import { type ReceivedIssue, receivedIssue, receivedIssues } from "./received-issue.js";

/** A problem of a policy that was received and keeps it from being one, with what would be right. */
export interface ReceivedPolicyProblem extends PolicyProblem {
  readonly expectation: Text;
}

/** One thing that is wrong with a policy, or an overlay, that was received. */
export type ReceivedPolicyIssue = ReceivedIssue | ReceivedPolicyProblem;

/** A policy that was received, and what its reader should know of it: warnings and notes. */
export interface ReceivedPolicy {
  readonly policy: Policy;
  readonly remarks: readonly PolicyProblem[];
}

/** An overlay that was received, and what its reader should know of it: warnings and notes. */
export interface ReceivedOverlay<Table extends FactTable = FactTable, Grade extends string = string> {
  readonly overlay: Overlay<Table, Grade>;
  readonly remarks: readonly PolicyProblem[];
}

/** What is wrong with a policy is said in these words where nothing else says it. */
const A_POLICY: Text = { en: "what the type of a policy says", zh: "符合分级规则定义类型的内容" };

/**
 * Reads a policy that was received as JSON, such as a command's own rules: the policy with warnings and notes, or everything
 * that keeps it from being one. First every place that is not as a policy has it, a key that means nothing included; where
 * there is none, every error that `lintPolicy` finds.
 *
 * It takes the value that `JSON.parse` gave, and copies it. What is published is the definition: edition, facts, grades,
 * rules and, where there is one, `monotone`. The facts of the policy are then known only from its table.
 *
 * A policy from outside may be hostile: one that is nested deeper than 128 levels, holds more than 20 000 values or 300
 * rules or 4000 parts of conditions, or looks at more than two lists one inside another is refused.
 *
 * @example
 * const { edition, facts, grades, rules } = travellerTrigger2020;
 * const published = JSON.stringify({ edition, facts, grades, rules });
 * const read = readPolicy(JSON.parse(published));
 * read.ok && read.value.policy.gradesInOrder // => ["clear", "triggered"]
 * const misspelt = readPolicy(JSON.parse(published.replace('"grade"', '"grad"')));
 * misspelt.ok ? [] : misspelt.issues.map(({ code, path }) => [code, path])
 * // => [["missing", ["rules", 0, "grade"]], ["unrecognised", ["rules", 0, "grad"]]]
 */
export function readPolicy(input: unknown): Result<ReceivedPolicy, ReceivedPolicyIssue> {
  const { value, issues } = plainJson(input);
  const { success: isPolicy, error } = policySchema.safeParse(value);
  const [first, ...others] = issues.length > 0 || isPolicy ? issues : receivedIssues(error.issues, value);
  if (first !== undefined) return failure(first, ...others);
  const definition = value as PolicyDefinition;
  return made(lintPolicy(definition, thoroughness([definition])), (remarks) => ({
    policy: definePolicy(definition),
    remarks,
  }));
}

/**
 * Reads an overlay that was received as JSON, for the policy that it is laid over: its facts, its grades and the rules that
 * the overlay replaces are those of the policy, with what is already laid over it. Whether it is right is found like that
 * of a policy (`readPolicy`); paths lead into the overlay. What comes back can be laid (`withOverlays`).
 *
 * @example
 * const published = JSON.stringify(feverAndMedicine2020);
 * const read = readOverlay(JSON.parse(published), travellerTrigger2020);
 * read.ok && withOverlays(travellerTrigger2020, [read.value.overlay]).prepared.length // => 5
 * const other = readOverlay(JSON.parse(published), selfDeclaration2023);
 * other.ok ? [] : other.issues.map(({ code, path }) => [code, path])[0] // => ["other-series", ["over"]]
 */
export function readOverlay<Table extends FactTable, Grade extends string>(
  input: unknown,
  policy: Policy<Table, Grade>,
): Result<ReceivedOverlay<Table, Grade>, ReceivedPolicyIssue> {
  const { value, issues } = plainJson(input);
  const { success: isOverlay, error } = overlaySchema.safeParse(value);
  const [first, ...others] = issues.length > 0 || isOverlay ? issues : receivedIssues(error.issues, value);
  if (first !== undefined) return failure(first, ...others);
  const overlay = value as Overlay<Table, Grade>;
  const place = policy.overlays.length;
  const laid = { ...policy, overlays: [...policy.overlays, overlay] } as unknown as LintedPolicy;
  const found = lintPolicy(laid, thoroughness([policy, ...(laid.overlays ?? [])])).flatMap((problem) =>
    problem.path[0] === "overlays" && problem.path[1] === place ? [{ ...problem, path: problem.path.slice(2) }] : [],
  );
  return made(found, (remarks) => {
    withOverlays(policy, [overlay]);
    return { overlay, remarks };
  });
}

/** How many comparisons are made at most for each group of rules that read facts in common: a second's work, not an hour's. */
const MOST_COMPARISONS = 1_000_000;
const MOST_PATTERNS = 100_000;

/** The more a policy compares, the fewer patterns of facts its rules are tried on. */
function thoroughness(ruled: readonly { readonly rules: readonly { readonly when: unknown }[] }[]): LintPolicyOptions {
  const conditions = ruled.flatMap(({ rules }) => rules.map(({ when }) => when));
  const comparisons = conditions.reduce<number>((total, when) => total + sizeOf(when), 1);
  return { patterns: Math.min(MOST_PATTERNS, Math.ceil(MOST_COMPARISONS / comparisons)) };
}

/** What is made where no error was found. That it can be made then is a law of the linter; one that fails it is refused here. */
function made<Made>(
  problems: readonly PolicyProblem[],
  make: (remarks: readonly PolicyProblem[]) => Made,
): Result<Made, ReceivedPolicyIssue> {
  const [first, ...others] = problems.filter(({ severity }) => severity === "error").map(received);
  if (first !== undefined) return failure(first, ...others);
  try {
    return success(make(problems));
  } catch {
    return failure(receivedIssue("malformed", [], A_POLICY));
  }
}

function received(problem: PolicyProblem): ReceivedPolicyProblem {
  return {
    ...problem,
    expectation: { en: sayPolicyProblem(problem, "en"), zh: sayPolicyProblem(problem, "zh") },
  };
}
