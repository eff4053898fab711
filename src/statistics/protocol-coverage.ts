import type { ProportionOptions } from "./proportion.js";
import { type ReportedShare, reportedShare } from "./reported-share.js";

/** A step of a protocol in numbers: to how many it was owed, and for how many of them it was done. */
export interface StepCount<Step extends string = string> {
  readonly step: Step;
  /** `undefined` where nobody reported it, which is not zero. */
  readonly owed: number | undefined;
  readonly done: number | undefined;
}

/** How far a protocol that asks for 100 % was kept. */
export interface ProtocolCoverage<Step extends string = string> {
  readonly shares: Readonly<Record<Step, ReportedShare>>;
  /** For how many a step was not done, of those to whom it was owed; steps where that is not known are left out. */
  readonly lacking: { readonly [Name in Step]?: number };
  /** `"yes"` where nobody is lacking at any step, `"undecided"` where a step was not reported, or in numbers that cannot be. */
  readonly isKept: "yes" | "no" | "undecided";
}

/**
 * The coverage of the steps of a protocol, such as the three checks of everyone and the three screenings of those with a
 * ground: each step among those to whom it was owed, never among everyone by default. A protocol that asks for 100 % is
 * kept where nobody is lacking: 99.75 % is not. The steps of case files come from `stepCoverage`, which also names who is
 * lacking.
 *
 * @throws RangeError when the level is not between 0 and 1.
 * @example
 * const coverage = protocolCoverage([
 *   { step: "declaration", owed: 1200, done: 1200 },
 *   { step: "patrol", owed: 1200, done: 1197 },
 * ]);
 * [coverage.shares.patrol.share, coverage.lacking.patrol, coverage.isKept] // => [0.9975, 3, "no"]
 * @see GACC press briefing of 2020-03-01: every declaration checked, everyone's temperature taken, strict medical patrol
 */
export function protocolCoverage<Step extends string>(
  steps: readonly StepCount<Step>[],
  options: ProportionOptions = {},
): ProtocolCoverage<Step> {
  const counted = steps.map(({ step, owed, done }) => {
    const share = reportedShare(done, owed, options);
    const isKnown = share.because === undefined || share.because === "no-denominator";
    return { step, share, lacking: isKnown ? (owed ?? 0) - (done ?? 0) : undefined };
  });
  const isLacking = counted.some(({ lacking }) => lacking !== undefined && lacking > 0);
  const isOpen = counted.some(({ lacking }) => lacking === undefined);
  return {
    shares: Object.fromEntries(counted.map(({ step, share }) => [step, share])) as ProtocolCoverage<Step>["shares"],
    lacking: Object.fromEntries(
      counted.flatMap(({ step, lacking }) => (lacking === undefined ? [] : [[step, lacking]])),
    ) as ProtocolCoverage<Step>["lacking"],
    isKept: isLacking ? "no" : isOpen ? "undecided" : "yes",
  };
}
