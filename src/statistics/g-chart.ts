import { checkCounts, checkDays, type DailyCounts, type NotJudged } from "./alert.js";

/** The days without a finding between two days with one. */
export interface Gap {
  /** Place of the day with a finding before. */
  readonly from: number;
  /** Place of the next day with one. */
  readonly to: number;
  /** Days between them, 0 for neighbours; `undefined` where one of them was not reported. */
  readonly days: number | undefined;
}

/** What a g-chart says of one gap. */
export interface GapJudged {
  /** Days without a finding; `undefined` where a day was not reported. */
  readonly gap: number | undefined;
  /** The chance of a gap as short or shorter. */
  readonly chance: number | undefined;
  /** Whether findings follow each other unusually soon: a chance below the level. */
  readonly isAlert: boolean | undefined;
  /** Whether the gap is longer than the upper limit: findings became rarer, or were overlooked. */
  readonly isLong: boolean | undefined;
  readonly because: NotJudged | undefined;
}

/** A chart of gaps, with what its limits come from. */
export interface GChart {
  readonly method: "g";
  /** Mean gap of the baseline; `undefined` of none. */
  readonly centre: number | undefined;
  readonly baselineGaps: number;
  readonly level: number;
  /** The longest gap that is an alert; `undefined` where none is, since findings are too frequent. */
  readonly alertUpTo: number | undefined;
  /** centre + 3 √(centre · (centre + 1)): a gap above it is long. */
  readonly upper: number | undefined;
  readonly gaps: readonly GapJudged[];
}

/** What a g-chart may be told. */
export interface GChartOptions {
  /** A gap as short has to have a chance below it; 0.01 unless said. */
  readonly level?: number;
}

/**
 * The days between findings, for findings so rare that most days have none. A gap in which a day was not reported has no
 * known length. Days before the first finding and after the last are in no gap.
 *
 * @throws RangeError when a count is not finite.
 * @example
 * daysBetweenFindings([1, 0, 0, 2, 1, undefined, 1]).map(({ days }) => days) // => [2, 0, undefined]
 * @see Benneyan, Health Care Manag Sci 2001;4:305
 */
export function daysBetweenFindings(counts: DailyCounts): Gap[] {
  checkCounts("daysBetweenFindings", counts);
  const gaps: Gap[] = [];
  let from: number | undefined;
  let isKnown = true;
  for (const [day, count] of counts.entries()) {
    if (count === undefined) isKnown = false;
    if (count === undefined || count <= 0) continue;
    if (from !== undefined) gaps.push({ from, to: day, days: isKnown ? day - from - 1 : undefined });
    [from, isKnown] = [day, true];
  }
  return gaps;
}

/**
 * A g-chart: whether rare findings follow each other sooner than chance would have it. Each gap, of days or of travellers
 * without a finding, is set beside the mean gap of a baseline, by the exact geometric chance of one as short: the usual
 * limit of 3 standard deviations is below 0 there and never alerts. Single gaps alert only where findings are rarer than
 * the level (a mean gap of 99 days at 0.01); for several findings in a short time use `poissonExcess`.
 *
 * @throws RangeError when a gap is not whole or negative, or the level not between 0 and 1.
 * @example
 * const { centre, alertUpTo, gaps } = gChart([180, 220, 200], [150, 0, undefined]);
 * [centre, alertUpTo] // => [200, 1]
 * gaps.map(({ isAlert }) => isAlert) // => [false, true, undefined]
 * @see Benneyan, Health Care Manag Sci 2001;4:319
 */
export function gChart(
  baseline: readonly (number | undefined)[],
  gaps: readonly (number | undefined)[],
  options: GChartOptions = {},
): GChart {
  const { level = 0.01 } = options;
  if (!(level > 0 && level < 1)) throw new RangeError(`gChart: expected a level between 0 and 1, got ${level}`);
  const used = baseline.filter((gap) => gap !== undefined);
  for (const gap of [...used, ...gaps]) if (gap !== undefined) checkDays("gChart", "a whole gap", gap, 0);
  const centre = used.length === 0 ? undefined : used.reduce((sum, gap) => sum + gap, 0) / used.length;
  const upper = centre === undefined ? undefined : centre + 3 * Math.sqrt(centre * (centre + 1));
  return {
    method: "g",
    centre,
    baselineGaps: used.length,
    level,
    alertUpTo: centre === undefined ? undefined : longestAlert(centre, level),
    upper,
    gaps: gaps.map((gap) => judged(gap, centre, upper, level)),
  };
}

function judged(gap: number | undefined, centre: number | undefined, upper = 0, level: number): GapJudged {
  if (gap === undefined || centre === undefined) {
    const because = gap === undefined ? "no-report" : "insufficient-baseline";
    return { gap, chance: undefined, isAlert: undefined, isLong: undefined, because };
  }
  const chance = chanceUpTo(gap, centre);
  return { gap, chance, isAlert: chance < level, isLong: gap > upper, because: undefined };
}

/** The chance of a gap as short or shorter, where a day has a finding with the chance 1 / (centre + 1). */
function chanceUpTo(gap: number, centre: number): number {
  return -Math.expm1((gap + 1) * Math.log(centre / (centre + 1)));
}

function longestAlert(centre: number, level: number): number | undefined {
  let gap = Math.ceil(Math.log1p(-level) / Math.log(centre / (centre + 1)));
  while (gap >= 0 && !(chanceUpTo(gap, centre) < level)) gap--;
  return gap >= 0 ? gap : undefined;
}
