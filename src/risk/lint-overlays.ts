import type { Reach } from "./fact-patterns.js";
import { fewestFacts } from "./fewest-facts.js";
import { type JointOutcome, jointOutcomes, outcomeOf } from "./joint-outcomes.js";
import { rulesLaid, type SoundPolicy } from "./lint-policy-rules.js";
import type { ReportProblem } from "./policy-problem.js";
import { possibleAnswers } from "./possible-answers.js";

/**
 * Reports overlays with which somebody is graded milder than without them. One that replaces nothing only adds, and makes
 * nobody's grade milder.
 *
 * @returns whether everything was gone through
 */
export function lintOverlays(
  policy: SoundPolicy,
  { patterns: most, allowance }: Reach,
  report: ReportProblem,
): boolean {
  let areAll = true;
  for (const [at, { path, replaces }] of policy.overlays.entries()) {
    if (replaces.length === 0) continue;
    const before = rulesLaid(policy, at).map((rule) => ({ ...rule, side: "before" }) as const);
    const after = rulesLaid(policy, at + 1).map((rule) => ({ ...rule, side: "after" }) as const);
    const { outcomes, isExhaustive } = jointOutcomes([...before, ...after], {
      answersTo: (rules) =>
        possibleAnswers(
          policy.table,
          rules.map(({ when }) => when),
          {},
          allowance,
        ),
      unknowns: false,
      most,
      allowance,
    });
    areAll &&= isExhaustive;
    const isMilder = ({ before: was, after: is }: JointOutcome) => is.most < was.least;
    const milder = outcomes.find(isMilder);
    if (milder === undefined) continue;
    const witness = fewestFacts(milder.facts, (facts) => isMilder(outcomeOf([...before, ...after], facts)));
    report("overlay-lowers-grade", path, { rules: replaces, witness });
  }
  return areAll;
}
