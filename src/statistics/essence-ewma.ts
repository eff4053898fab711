import {
  type AlertBaseline,
  baselineOf,
  checkCounts,
  checkDays,
  checkSize,
  type DailyCounts,
  eachDay,
  type NotJudged,
} from "./alert.js";
import { checkWeight } from "./ewma.js";
import { studentUpper } from "./special.js";
import { studentTail } from "./student-tail.js";

/** What the ESSENCE form of the EWMA says of one day. */
export interface EssenceDay {
  /** Place in the series, 0 the first. */
  readonly day: number;
  readonly count: number | undefined;
  /** What the day is compared with, in the unit; `undefined` while the series is younger than a week and the guard. */
  readonly baseline: AlertBaseline | undefined;
  /** The rarer of two: how far the slowly and the quickly smoothed value lie above the mean, in standard errors. */
  readonly statistic: number | undefined;
  /** Which weight gave it. */
  readonly weight: number | undefined;
  /** The chance of a statistic as great, by Student's distribution. */
  readonly chance: number | undefined;
  /** Chance below 0.01; `undefined` where the day was not judged. */
  readonly isAlert: boolean | undefined;
  /** Chance from 0.01 to below 0.05. */
  readonly isWarning: boolean | undefined;
  readonly because: NotJudged | undefined;
}

/** What the ESSENCE form of the EWMA may be told. */
export interface EssenceOptions {
  /**
   * What one count is: 1 unless said. Of shares, give a usual share from days before the series: the chart's allowance for
   * small counts supposes numbers of 1 and more.
   */
  readonly unit?: number;
  /** The baseline grows to this many days; 28 unless said, at least 7. */
  readonly baselineDays?: number;
  /** Days between the baseline and the day judged; 2 unless said. */
  readonly guardDays?: number;
  /** The weights of the newest day, for slow and for sudden rises; 0.4 and 0.9 unless said. */
  readonly weights?: readonly [slow: number, sudden: number];
}

/** The baseline has at least a week of reports. */
const LEAST_DAYS = 7;
const [ALERT, WARNING] = [0.01, 0.05];

/** One of the two averages, as it goes on. */
interface Average {
  readonly weight: number;
  smoothed: number | undefined;
}

/**
 * The EWMA of the United States' ESSENCE system: two smoothed values, a slow and a quick one, are tested against the mean
 * of a baseline that grows from 7 to 28 days and ends 3 days before. An allowance for small counts is added to the standard
 * error, so that a flat series of zeros does not alert at the first case, and a smoothed value beyond the limit of an alert
 * goes on from that limit. First judged is the tenth day. A day without a report changes no average and is left out of the
 * baseline, which needs 7 reports.
 *
 * Not as the CDC's Rnssp package does it: that divides a series of shares by the median of all of it, so that a day's alert
 * depends on later days. Here the caller gives the `unit`.
 *
 * @throws RangeError when a count is not finite, or an option is out of its range.
 * @example
 * const days = essenceEwma([5, 4, 6, 5, 5, 4, 6, 5, 5, 6, 14]);
 * [days[8]?.because, days[9]?.isAlert, days[10]?.isAlert]; // => ["too-early", false, true]
 * [days[10]?.baseline?.reported, days[10]?.weight] // => [8, 0.9]
 * @see Burkom et al., in Lombardo and Buckeridge, Disease Surveillance, 2007; CDC, Rnssp, `alert_ewma`
 */
export function essenceEwma(counts: DailyCounts, options: EssenceOptions = {}): EssenceDay[] {
  const { unit = 1, baselineDays = 28, guardDays = 2, weights = [0.4, 0.9] } = options;
  checkCounts("essenceEwma", counts);
  checkSize("essenceEwma", "a unit", unit);
  checkDays("essenceEwma", "a baseline", baselineDays, LEAST_DAYS);
  checkDays("essenceEwma", "a guard", guardDays, 0);
  for (const weight of weights) checkWeight("essenceEwma", weight);
  const [slow, sudden] = weights.map((weight): Average => ({ weight, smoothed: undefined })) as [Average, Average];
  const scaled = unit === 1 ? counts : counts.map((count) => (count === undefined ? undefined : count / unit));
  return eachDay(counts, (count, day): EssenceDay => {
    const to = day - guardDays - 1;
    const isYoung = to < LEAST_DAYS - 1;
    const window = { from: Math.max(0, to - baselineDays + 1), to };
    const baseline = isYoung ? undefined : baselineOf(scaled, window, { least: LEAST_DAYS, minimumDeviation: 0 });
    const [one, other] = [step(slow, scaled[day], baseline, guardDays), step(sudden, scaled[day], baseline, guardDays)];
    if (one === undefined || other === undefined || baseline === undefined)
      return notJudged(day, count, baseline, reason(count, baseline));
    const isSlow = isRarer(one, other, baseline.reported - 1);
    const statistic = isSlow ? one : other;
    const chance = studentTail(statistic, baseline.reported - 1);
    return {
      day,
      count,
      baseline,
      statistic,
      weight: isSlow ? slow.weight : sudden.weight,
      chance,
      isAlert: chance < ALERT,
      isWarning: chance >= ALERT && chance < WARNING,
      because: undefined,
    };
  });
}

/** Whether the slow statistic is the rarer; where both chances cannot be told from 0 beside 1, the sudden one is named. */
function isRarer(slow: number, sudden: number, degreesOfFreedom: number): boolean {
  return slow > sudden && 1 - studentTail(slow, degreesOfFreedom) > 1 - studentTail(sudden, degreesOfFreedom);
}

/** Takes a day into an average and says how far it then lies above the baseline; `undefined` where there is nothing to say. */
function step(
  average: Average,
  count: number | undefined,
  baseline: AlertBaseline | undefined,
  guard: number,
): number | undefined {
  if (count === undefined) return undefined;
  const { weight, smoothed = count } = average;
  average.smoothed = weight * count + (1 - weight) * smoothed;
  if (baseline?.mean === undefined || baseline.deviation === undefined) return undefined;
  const { alert, warning } = limitsFor(baseline.reported - 1);
  const error = standardError(weight, warning, guard, baseline.reported, baseline.deviation);
  const statistic = (average.smoothed - baseline.mean) / error;
  if (Math.abs(statistic) > alert) average.smoothed = baseline.mean + Math.sign(statistic) * alert * error;
  return statistic;
}

/** The standard error of smoothed value less mean, with the allowance for small counts. The numbers are ESSENCE's. */
function standardError(weight: number, warning: number, guard: number, reported: number, deviation: number): number {
  const kept = 1 - weight;
  const overlap = (2 * kept ** (guard + 1) * (1 - kept ** reported)) / reported;
  const variance = weight / (2 - weight) + 1 / reported - overlap;
  const scale = weight / warning;
  const allowance = (0.1289 - (0.2414 - 0.1826 * kept ** 4) * Math.log(10 * WARNING)) * scale;
  return Math.max(scale * (0.01 + 0.05 * kept ** 2), deviation * Math.sqrt(variance) + allowance);
}

/** Student's limits of an alert and a warning by degrees of freedom, once they were needed. */
const LIMITS = /* @__PURE__ */ new Map<number, { readonly alert: number; readonly warning: number }>();

/** ESSENCE rounds the limits to five decimals. */
function limitsFor(degreesOfFreedom: number): { readonly alert: number; readonly warning: number } {
  const known = LIMITS.get(degreesOfFreedom);
  if (known !== undefined) return known;
  const rounded = (chance: number) => Math.round(studentUpper(chance, degreesOfFreedom) * 1e5) / 1e5;
  const limits = { alert: rounded(ALERT), warning: rounded(WARNING) };
  LIMITS.set(degreesOfFreedom, limits);
  return limits;
}

function reason(count: number | undefined, baseline: AlertBaseline | undefined): NotJudged {
  if (count === undefined) return "no-report";
  return baseline === undefined ? "too-early" : "insufficient-baseline";
}

function notJudged(
  day: number,
  count: number | undefined,
  baseline: AlertBaseline | undefined,
  because: NotJudged,
): EssenceDay {
  const nothing = {
    statistic: undefined,
    weight: undefined,
    chance: undefined,
    isAlert: undefined,
    isWarning: undefined,
  };
  return { day, count, baseline, ...nothing, because };
}
