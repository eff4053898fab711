import { compensatedSum } from "./compensated-sum.js";

/** The mean hours of the stages of a release, and of the whole, as they were published or measured. */
export interface StageMeans<Stage extends string = string> {
  /** Which goods, lane or port, as a disagreement names it. */
  readonly place: string;
  /** Mean hours from the first to the last; `undefined` where it is not stated. */
  readonly total?: number | undefined;
  /** Mean hours of each stage; `undefined` for one that is not stated, which is not zero. */
  readonly stages: Readonly<Record<Stage, number | undefined>>;
}

/** What the stages of a release come to. */
export interface ReleaseStages<Stage extends string = string> {
  /** Hours of the stages together; `undefined` while one is not stated. */
  readonly sum: number | undefined;
  /** Each stage's share of the sum, from 0 to 1; `undefined` while a stage is not stated, or nothing took any time. */
  readonly shares: Readonly<Record<Stage, number | undefined>>;
  /** `undefined` where the stages come to the total, or where that cannot be said. */
  readonly disagreement: StageDisagreement | undefined;
}

/** Stages that do not come to their total. */
export interface StageDisagreement {
  readonly code: "stages-not-total";
  readonly place: string;
  /** Hours. */
  readonly total: number;
  readonly sum: number;
}

/**
 * The stages of a release, such as unloading, preparation, customs and collection: whether they come to the total, and
 * what share each has. The authority's own stage is a statistic of its own: a port where goods lie for 148 hours may be
 * one where customs takes 6.
 *
 * Means of stages add up to the mean of the whole. Medians do not, nor do percentiles: half the goods being fast at each
 * stage are not the same half. Never give it medians.
 *
 * @param roundedTo the last place in which the figures are printed, such as 0.1; each may be off by half of it. 0 unless said
 * @throws RangeError when a time is negative or not finite, or `roundedTo` is.
 * @example
 * const imports = { unloading: 8.3, preparation: 81.4, customs: 5.9, collection: 52.4 };
 * const { shares, disagreement } = releaseStages({ place: "Qingdao, imports, 2017", total: 148, stages: imports }, 0.1);
 * [shares.customs, disagreement] // => [0.03986486486486487, undefined]
 * @see WCO, Guide to Measure the Time Required for the Release of Goods, version 3 (2018)
 */
export function releaseStages<Stage extends string>(
  { place, total, stages }: StageMeans<Stage>,
  roundedTo = 0,
): ReleaseStages<Stage> {
  const names = Object.keys(stages) as Stage[];
  const known = names.map((name) => stages[name]).filter((hours) => hours !== undefined);
  if (![...known, total ?? 0, roundedTo].every((hours) => Number.isFinite(hours) && hours >= 0))
    throw new RangeError("releaseStages: expected times of 0 or more, got another number");
  const together = compensatedSum(known);
  const sum = known.length === names.length ? together : undefined;
  const shareOf = (hours: number | undefined) =>
    sum === undefined || sum === 0 || hours === undefined ? undefined : hours / sum;
  // What is stated of some stages can be too much for the total whatever the others are.
  const off = total === undefined ? 0 : sum === undefined ? Math.max(0, together - total) : Math.abs(sum - total);
  const slack = ((known.length + 1) * roundedTo) / 2 + together * 4 * Number.EPSILON;
  return {
    sum,
    shares: Object.fromEntries(names.map((name) => [name, shareOf(stages[name])])) as ReleaseStages<Stage>["shares"],
    disagreement:
      total !== undefined && off > slack ? { code: "stages-not-total", place, total, sum: together } : undefined,
  };
}
