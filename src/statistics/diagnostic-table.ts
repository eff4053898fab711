import { CONFIDENCE_LEVEL, eachTail, type Interval } from "./interval.js";
import { koopman } from "./koopman.js";
import { type OddsRatio, oddsRatio } from "./odds-ratio.js";
import { type Proportion, type ProportionInterval, proportion } from "./proportion.js";
import { type ProportionRatio, proportionRatio, type RatioInterval } from "./proportion-ratio.js";

/** People sorted by a test and by what they really have. */
export interface DiagnosticCounts {
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
  readonly trueNegative: number;
}

/** A number worked out from several shares, with the range that the intervals of those shares leave it. */
export interface DerivedNumber {
  readonly value: number | undefined;
  readonly interval: Interval | undefined;
}

/** Everything that a two-by-two table of a test says, each number with what it is of. */
export interface DiagnosticTable {
  /** Found among the infected. */
  readonly sensitivity: Proportion;
  /** Cleared among those not infected. */
  readonly specificity: Proportion;
  /** Infected among the positive: of these people, not of others with another prevalence. */
  readonly positivePredictiveValue: Proportion;
  /** Not infected among the negative. */
  readonly negativePredictiveValue: Proportion;
  /** Positive among those not infected: 1 − specificity. */
  readonly falsePositiveShare: Proportion;
  /** Negative among the infected: 1 − sensitivity. */
  readonly falseNegativeShare: Proportion;
  /** Not infected among the positive. */
  readonly falseDiscoveryShare: Proportion;
  /** Infected among the negative. */
  readonly falseOmissionShare: Proportion;
  /** Positive among all: ruled in. */
  readonly apparentPrevalence: Proportion;
  /** Negative among all: ruled out. */
  readonly negativeShare: Proportion;
  /** Infected among all. */
  readonly truePrevalence: Proportion;
  /** Told right among all. */
  readonly accuracy: Proportion;
  readonly positiveLikelihoodRatio: ProportionRatio;
  readonly negativeLikelihoodRatio: ProportionRatio;
  readonly oddsRatio: OddsRatio;
  /** Youden's index: sensitivity + specificity − 1; 0 for a test that says nothing. */
  readonly youden: DerivedNumber;
  /** Infected to be tested for one more right answer than by chance: 1 / Youden's index; none from 0 downwards. */
  readonly numberNeededToDiagnose: DerivedNumber;
}

/** What `diagnosticTable` may be told. */
export interface DiagnosticTableOptions {
  /** Confidence level, from 0 to 1 exclusive; 0.95 unless said. */
  readonly level?: number;
  /** The way of making the interval of every share; `wilson` unless said. */
  readonly interval?: ProportionInterval;
  /** The way of making the interval of the likelihood ratios; `koopman` unless said. */
  readonly ratioInterval?: RatioInterval;
}

/**
 * How good a test was among people whose infection is known by a better one, every share with its own denominator and
 * interval. The intervals of Youden's index and of the number needed to diagnose join the ends of two intervals, and are
 * wider than their level says. Predictive values hold for these people only: elsewhere use `predictiveValues`.
 *
 * @throws RangeError when a count is not whole or negative, or the level is not between 0 and 1.
 * @example
 * const table = diagnosticTable({ truePositive: 43, falsePositive: 20, falseNegative: 7, trueNegative: 930 });
 * [table.sensitivity.share, table.specificity.share?.toFixed(4)] // => [0.86, "0.9789"]
 * table.positivePredictiveValue.share?.toFixed(4) // => "0.6825"
 * diagnosticTable({ truePositive: 0, falsePositive: 1, falseNegative: 0, trueNegative: 9 }).sensitivity.because // => "no-denominator"
 * @see Altman and Bland, BMJ 1994;308:1552; Simel, Samsa and Matchar, J Clin Epidemiol 1991;44:763; Youden, Cancer 1950;3:32
 */
export function diagnosticTable(counts: DiagnosticCounts, options: DiagnosticTableOptions = {}): DiagnosticTable {
  const { level = CONFIDENCE_LEVEL, ratioInterval = koopman } = options;
  eachTail("diagnosticTable", level);
  const { truePositive, falsePositive, falseNegative, trueNegative } = checked(counts);
  const infected = truePositive + falseNegative;
  const others = falsePositive + trueNegative;
  const positive = truePositive + falsePositive;
  const negative = falseNegative + trueNegative;
  const all = infected + others;
  const share = (count: number, of: number) => proportion(count, of, options);
  const part = (count: number, of: number) => ({ count, of });
  const likelihood = { level, interval: ratioInterval };
  const [sensitivity, specificity] = [share(truePositive, infected), share(trueNegative, others)];
  const youden = youdenOf(sensitivity, specificity);
  return {
    sensitivity,
    specificity,
    positivePredictiveValue: share(truePositive, positive),
    negativePredictiveValue: share(trueNegative, negative),
    falsePositiveShare: share(falsePositive, others),
    falseNegativeShare: share(falseNegative, infected),
    falseDiscoveryShare: share(falsePositive, positive),
    falseOmissionShare: share(falseNegative, negative),
    apparentPrevalence: share(positive, all),
    negativeShare: share(negative, all),
    truePrevalence: share(infected, all),
    accuracy: share(truePositive + trueNegative, all),
    positiveLikelihoodRatio: proportionRatio(part(truePositive, infected), part(falsePositive, others), likelihood),
    negativeLikelihoodRatio: proportionRatio(part(falseNegative, infected), part(trueNegative, others), likelihood),
    oddsRatio: oddsRatio(part(truePositive, infected), part(falsePositive, others), { level }),
    youden,
    numberNeededToDiagnose: inverseOf(youden),
  };
}

/** Refuses what is no count, and what comes to none all together; −0 is 0. */
function checked({ truePositive, falsePositive, falseNegative, trueNegative }: DiagnosticCounts): DiagnosticCounts {
  const counts = [truePositive, falsePositive, falseNegative, trueNegative];
  for (const count of [...counts, counts.reduce((sum, one) => sum + one, 0)])
    if (!Number.isSafeInteger(count) || count < 0)
      throw new RangeError(`diagnosticTable: expected whole numbers from 0, got ${count}`);
  return {
    truePositive: truePositive + 0,
    falsePositive: falsePositive + 0,
    falseNegative: falseNegative + 0,
    trueNegative: trueNegative + 0,
  };
}

function youdenOf(sensitivity: Proportion, specificity: Proportion): DerivedNumber {
  if (sensitivity.share === undefined || specificity.share === undefined)
    return { value: undefined, interval: undefined };
  const [one, other] = [sensitivity.interval, specificity.interval];
  return {
    value: sensitivity.share + specificity.share - 1,
    interval: one &&
      other && {
        lower: one.lower + other.lower - 1,
        upper: one.upper + other.upper - 1,
        level: one.level,
        method: `sum-of-${one.method}`,
      },
  };
}

function inverseOf({ value, interval }: DerivedNumber): DerivedNumber {
  if (value === undefined || !(value > 0)) return { value: undefined, interval: undefined };
  const inverse = (index: number) => (index > 0 ? 1 / index : Number.POSITIVE_INFINITY);
  return {
    value: 1 / value,
    interval: interval && { ...interval, lower: inverse(interval.upper), upper: inverse(interval.lower) },
  };
}
