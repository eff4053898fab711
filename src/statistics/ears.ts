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

/** What an EARS chart says of one day. */
export interface EarsDay {
  /** Place in the series, 0 the first. */
  readonly day: number;
  /** `undefined` where nobody reported. */
  readonly count: number | undefined;
  /** What the day is compared with; `undefined` while the series is younger than its baseline. */
  readonly baseline: AlertBaseline | undefined;
  /** In standard deviations of the baseline; infinite only above or below a baseline of no spread at all. */
  readonly statistic: number | undefined;
  /** A statistic above this is an alert; one equal to it is none. */
  readonly threshold: number;
  /** mean + threshold · deviation: a count above it is an alert. Known of days without a report too. */
  readonly upper: number | undefined;
  /** `undefined` where the day was not judged. An alert is a call to look, not a finding. */
  readonly isAlert: boolean | undefined;
  /** Why the day was not judged. */
  readonly because: NotJudged | undefined;
}

/** What C3 says of one day; its baseline is that of C2. */
export interface EarsC3Day extends Omit<EarsDay, "upper"> {
  /** What the two days before bring along: the sum of how far their C2 lies above 1. */
  readonly carried: number | undefined;
  /**
   * mean + deviation · (threshold − carried), the bound in the manual of R's `surveillance::earsC`. A count above it is
   * not always an alert: a C2 counts only beyond 1.
   */
  readonly manualUpper: number | undefined;
}

/** What the EARS charts may be told. */
export interface EarsOptions {
  /** 3 for C1 and C2 and 2 for C3 unless said, as the CDC has it; R's `earsC` uses 3.09 and 1.96. */
  readonly threshold?: number;
  /** Days of the baseline; 7 unless said, so that each day of the week is in it. */
  readonly baselineDays?: number;
  /** How many of them must have been reported, at least 2; 4 unless said. */
  readonly minimumReported?: number;
  /**
   * The standard deviation is taken as at least this; 0.5 of counts unless said. With 0 any count above a flat baseline
   * alerts. Of shares it has to be said: beside 0.5 none of them would ever alert.
   */
  readonly minimumDeviation?: number;
}

/** Days between the baseline and the day judged, in C2 and C3. */
const GUARD_DAYS = 2;
const LEAST_DEVIATION_OF_COUNTS = 0.5;

/**
 * EARS C1: whether a day's count lies more than 3 standard deviations above the mean of the 7 days before it. First judged
 * is the eighth day. Days without a report are left out of the baseline, and a day whose baseline has fewer than 4 reports
 * is not judged. It compares a Sunday with a week's mean: a strong pattern over the week widens the deviation, and a rise on a
 * quiet day goes unseen; then chart each day of the week by itself.
 *
 * @throws RangeError when a count is not finite, an option is out of its range, or shares come without `minimumDeviation`.
 * @example
 * const [, , , , , , , eighth] = earsC1([2, 3, 2, 4, 3, 2, 3, 9]);
 * [eighth?.isAlert, eighth?.statistic?.toFixed(2), eighth?.baseline?.reported] // => [true, "8.32", 7]
 * earsC1([2, 3])[1]?.because // => "too-early"
 * @see Hutwagner et al., J Urban Health 2003;80(Suppl 1):i89
 */
export function earsC1(counts: DailyCounts, options: EarsOptions = {}): EarsDay[] {
  return earsDays("earsC1", counts, 0, options);
}

/**
 * EARS C2: as C1, but with the 7 days that end 3 days before the one judged, so that the first days of a slow rise are not
 * in their own baseline. First judged is the tenth day.
 *
 * @throws RangeError when a count is not finite, an option is out of its range, or shares come without `minimumDeviation`.
 * @example
 * const days = earsC2([2, 3, 2, 4, 3, 2, 3, 4, undefined, 9]);
 * days[9]?.baseline?.to; // => 6
 * [days[8]?.because, days[9]?.isAlert] // => ["no-report", true]
 * @see Hutwagner et al., J Urban Health 2003;80(Suppl 1):i89
 */
export function earsC2(counts: DailyCounts, options: EarsOptions = {}): EarsDay[] {
  return earsDays("earsC2", counts, GUARD_DAYS, options);
}

/**
 * EARS C3: the sum of how far C2 lies above 1 on the day and on the two days before it, an alert above 2. First judged is
 * the twelfth day. As written down by its authors, not as R's `surveillance` computes it, which leaves the day itself out.
 * Where one of the three days could not be judged by C2, C3 is not judged either.
 *
 * @throws RangeError when a count is not finite, an option is out of its range, or shares come without `minimumDeviation`.
 * @example
 * const days = earsC3([2, 3, 2, 4, 3, 2, 3, 4, 4, 5, 5, 6]);
 * [days[10]?.because, days[11]?.isAlert] // => ["too-early", true]
 * @see Fricker, Hegler and Dunfee, Stat Med 2008;27:3407
 */
export function earsC3(counts: DailyCounts, options: EarsOptions = {}): EarsC3Day[] {
  const { threshold = 2, ...others } = options;
  checkSize("earsC3", "a threshold", threshold);
  const days = earsDays("earsC3", counts, GUARD_DAYS, others);
  return days.map((today, place) => c3Of(today, days[place - 1], days[place - 2], threshold));
}

function c3Of(today: EarsDay, before: EarsDay | undefined, earlier: EarsDay | undefined, threshold: number): EarsC3Day {
  const { day, count, baseline } = today;
  const isYoung = earlier?.baseline === undefined;
  const carried = isYoung ? undefined : sumOf(beyondOne(before), beyondOne(earlier));
  const statistic = sumOf(carried, beyondOne(today));
  const [mean, deviation] = [baseline?.mean, baseline?.deviation];
  const isBounded = carried !== undefined && mean !== undefined && deviation !== undefined;
  return {
    day,
    count,
    baseline,
    statistic,
    threshold,
    isAlert: statistic === undefined ? undefined : statistic > threshold,
    because: isYoung ? (today.because === "no-report" ? "no-report" : "too-early") : reasonOfC3(today, carried),
    carried,
    manualUpper: isBounded ? mean + deviation * (threshold - carried) : undefined,
  };
}

function reasonOfC3({ because }: EarsDay, carried: number | undefined): NotJudged | undefined {
  return because ?? (carried === undefined ? "earlier-day-not-judged" : undefined);
}

function beyondOne(day: EarsDay | undefined): number | undefined {
  return day?.statistic === undefined ? undefined : Math.max(0, day.statistic - 1);
}

function sumOf(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}

function earsDays(caller: string, counts: DailyCounts, guard: number, options: EarsOptions): EarsDay[] {
  const {
    threshold = 3,
    baselineDays = 7,
    minimumReported = Math.min(4, baselineDays),
    minimumDeviation = LEAST_DEVIATION_OF_COUNTS,
  } = options;
  checkCounts(caller, counts);
  if (options.minimumDeviation === undefined) checkWhole(caller, counts);
  checkSize(caller, "a threshold", threshold);
  checkDays(caller, "a baseline", baselineDays, 2);
  checkDays(caller, "a number of reported days", minimumReported, 2);
  checkSize(caller, "a least standard deviation", minimumDeviation, true);
  const least = { least: minimumReported, minimumDeviation };
  return eachDay(counts, (count, day) => {
    const to = day - guard - 1;
    const from = to - baselineDays + 1;
    return judged(day, count, from < 0 ? undefined : baselineOf(counts, { from, to }, least), threshold);
  });
}

/** Refuses shares where the least deviation is the one for counts. */
function checkWhole(caller: string, counts: DailyCounts): void {
  const share = counts.find((count) => count !== undefined && !Number.isInteger(count));
  if (share !== undefined)
    throw new RangeError(`${caller}: expected whole counts, or a least standard deviation, got ${share}`);
}

function judged(
  day: number,
  count: number | undefined,
  baseline: AlertBaseline | undefined,
  threshold: number,
): EarsDay {
  const [mean, deviation] = [baseline?.mean, baseline?.deviation];
  const isKnown = mean !== undefined && deviation !== undefined;
  const upper = isKnown ? mean + threshold * deviation : undefined;
  const hasStatistic = isKnown && count !== undefined && (deviation > 0 || count !== mean);
  const statistic = hasStatistic ? (count - mean) / deviation : undefined;
  const isAlert = statistic === undefined ? undefined : statistic > threshold;
  const because = statistic === undefined ? reason(count, baseline) : undefined;
  return { day, count, baseline, statistic, threshold, upper, isAlert, because };
}

function reason(count: number | undefined, baseline: AlertBaseline | undefined): NotJudged {
  if (count === undefined) return "no-report";
  if (baseline === undefined) return "too-early";
  return baseline.mean === undefined ? "insufficient-baseline" : "no-spread";
}
