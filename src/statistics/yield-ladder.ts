import type { Text } from "../text.js";
import { isCount } from "./check-figures.js";
import type { ProportionOptions } from "./proportion.js";
import { type ReportedShare, reportedShare } from "./reported-share.js";

/** The steps from everyone who crossed to those with the disease, in order: each is a part of the one before. */
export const LADDER_STEPS = {
  eligible: { en: "eligible for screening", zh: "应筛查" },
  screened: { en: "screened", zh: "已筛查" },
  flagged: { en: "flagged", zh: "筛出异常" },
  assessed: { en: "assessed by the health authority", zh: "经卫生部门评估" },
  tested: { en: "tested", zh: "已检测" },
  positive: { en: "positive", zh: "检测阳性" },
  confirmed: { en: "confirmed", zh: "确诊" },
} as const satisfies Record<string, Text>;

/** A step of the ladder. */
export type LadderStep = keyof typeof LADDER_STEPS;

/** How many people reached each step; one that nobody reported is left out, which is not zero. */
export type LadderCounts = { readonly [Step in LadderStep]?: number | undefined };

/** The shares of the ladder, each with the step that is counted and the step that it is a share of. */
export const LADDER_SHARES = {
  coverage: { count: "screened", of: "eligible", text: { en: "screened, of those eligible", zh: "筛查覆盖率" } },
  flagging: { count: "flagged", of: "screened", text: { en: "flagged, of those screened", zh: "筛出率" } },
  referral: { count: "assessed", of: "screened", text: { en: "assessed, of those screened", zh: "转评估率" } },
  testing: { count: "tested", of: "assessed", text: { en: "tested, of those assessed", zh: "检测率" } },
  tested: { count: "tested", of: "screened", text: { en: "tested, of those screened", zh: "检测占筛查比例" } },
  positivity: { count: "positive", of: "tested", text: { en: "positive, of those tested", zh: "检测阳性率" } },
  yield: { count: "positive", of: "screened", text: { en: "positive, of those screened", zh: "筛查检出率" } },
  confirmation: { count: "confirmed", of: "positive", text: { en: "confirmed, of those positive", zh: "阳性确诊率" } },
} as const satisfies Record<string, { readonly count: LadderStep; readonly of: LadderStep; readonly text: Text }>;

/** A share of the ladder. */
export type LadderShare = keyof typeof LADDER_SHARES;

/** How many travellers were screened for each one found; the interval is that of the yield, turned over. */
export interface TravellersPerCase {
  /** `undefined` where nobody was found, or where it is not known. */
  readonly value: number | undefined;
  readonly lower: number | undefined;
  /** `Infinity` where nobody was found: nothing bounds it from above. */
  readonly upper: number | undefined;
}

/** A step that more people reached than the one before it. */
export interface LadderDisagreement {
  readonly code: "step-exceeds-earlier";
  readonly step: LadderStep;
  readonly count: number;
  /** The nearest earlier step that is smaller, and its count. */
  readonly earlier: LadderStep;
  readonly of: number;
}

/** The ladder of a screening, every share with its own denominator. */
export interface YieldLadder {
  readonly counts: LadderCounts;
  readonly shares: Readonly<Record<LadderShare, ReportedShare>>;
  readonly travellersPerCase: TravellersPerCase;
  readonly disagreements: readonly LadderDisagreement[];
}

/**
 * What a screening comes to, step by step. "Positive" alone says nothing: of those tested it is the positivity, of those
 * screened the yield, and the two differ a thousandfold.
 *
 * The intervals take it that one traveller says nothing of the next. Travellers who are infected come on the same flight:
 * where counts by flight are at hand, use a variance by flight. A yield is no prevalence: whom the screening missed is
 * in it nowhere.
 *
 * @param options the level and the way of making the intervals, as `proportion` takes them
 * @throws RangeError when the level is not between 0 and 1.
 * @example
 * const ladder = yieldLadder({ screened: 766044, assessed: 298, tested: 35, positive: 9 });
 * ladder.shares.positivity.share // => 0.2571428571428571
 * ladder.travellersPerCase.value // => 85116
 * ladder.shares.coverage.because // => "not-reported"
 * @see Dollard et al., MMWR 2020;69:1681
 */
export function yieldLadder(counts: LadderCounts, options: ProportionOptions = {}): YieldLadder {
  const shares = Object.fromEntries(
    Object.entries(LADDER_SHARES).map(([name, { count, of }]) => [
      name,
      reportedShare(counts[count], counts[of], options),
    ]),
  ) as Record<LadderShare, ReportedShare>;
  return { counts, shares, travellersPerCase: turnedOver(shares.yield), disagreements: disagreementsOf(counts) };
}

function turnedOver({ count, of, interval }: ReportedShare): TravellersPerCase {
  if (count === undefined || of === undefined || interval === undefined)
    return { value: undefined, lower: undefined, upper: undefined };
  return { value: count === 0 ? undefined : of / count, lower: 1 / interval.upper, upper: 1 / interval.lower };
}

function disagreementsOf(counts: LadderCounts): LadderDisagreement[] {
  const known = (Object.keys(LADDER_STEPS) as LadderStep[]).flatMap((step) => {
    const count = counts[step];
    return count === undefined || !isCount(count) ? [] : [{ step, count }];
  });
  return known.flatMap(({ step, count }, place): LadderDisagreement[] => {
    const earlier = known.slice(0, place).findLast((one) => one.count < count);
    if (earlier === undefined) return [];
    return [{ code: "step-exceeds-earlier", step, count, earlier: earlier.step, of: earlier.count }];
  });
}
