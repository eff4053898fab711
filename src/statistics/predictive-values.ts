import { checkAccuracy, checkShare, type TestAccuracy } from "./test-accuracy.js";

/** So many people of a round number, as the test would sort them: expected numbers, not rounded. */
export interface NaturalFrequencies {
  /** The round number. */
  readonly of: number;
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
  readonly trueNegative: number;
}

/** What a result of a test is worth where so many are infected. */
export interface PredictiveValues {
  /** Share of the positive that are infected; `undefined` where nobody is positive. */
  readonly positive: number | undefined;
  /** Share of the negative that are not infected; `undefined` where nobody is negative. */
  readonly negative: number | undefined;
  /** Share of all that test positive. */
  readonly apparent: number;
  /** How many times as often the infected test positive as the others; infinite for a specificity of 1. */
  readonly positiveLikelihoodRatio: number | undefined;
  /** How many times as often the infected test negative as the others; infinite for a specificity of 0. */
  readonly negativeLikelihoodRatio: number | undefined;
  readonly frequencies: NaturalFrequencies;
}

/** What `predictiveValues` may be told. */
export interface PredictiveValuesOptions {
  /** The round number of people for the frequencies: 1,000,000 unless said. */
  readonly of?: number;
}

/**
 * What a positive or a negative result means for the traveller who has it, with the numbers to expect among a million:
 * with few infected most positives are false even by a good test. Needs a prevalence for the people tested, not for the
 * country they come from. Sensitivity and specificity are taken as known.
 *
 * @param prevalence share infected among those tested, from 0 to 1
 * @throws RangeError when the prevalence, sensitivity or specificity is no share, or the round number not above 0.
 * @example
 * const { positive, frequencies } = predictiveValues(0.0001, { sensitivity: 0.86, specificity: 0.98 });
 * positive?.toFixed(4); // => "0.0043"
 * [frequencies.truePositive.toFixed(0), frequencies.falsePositive.toFixed(0)] // => ["86", "19998"]
 * predictiveValues(0, { sensitivity: 1, specificity: 1 }).positive // => undefined
 * @see Altman and Bland, BMJ 1994;309:102; Gigerenzer and Hoffrage, Psychol Rev 1995;102:684
 */
export function predictiveValues(
  prevalence: number,
  accuracy: TestAccuracy,
  { of = 1e6 }: PredictiveValuesOptions = {},
): PredictiveValues {
  checkShare("predictiveValues", "prevalence", prevalence);
  checkAccuracy("predictiveValues", accuracy);
  if (!(of > 0 && Number.isFinite(of))) throw new RangeError(`predictiveValues: expected people above 0, got ${of}`);
  const { sensitivity, specificity } = accuracy;
  const truePositive = prevalence * sensitivity;
  const falsePositive = (1 - prevalence) * (1 - specificity);
  const falseNegative = prevalence * (1 - sensitivity);
  const trueNegative = (1 - prevalence) * specificity;
  return {
    positive: quotient(truePositive, truePositive + falsePositive),
    negative: quotient(trueNegative, trueNegative + falseNegative),
    apparent: truePositive + falsePositive,
    positiveLikelihoodRatio: ratio(sensitivity, 1 - specificity),
    negativeLikelihoodRatio: ratio(1 - sensitivity, specificity),
    frequencies: {
      of,
      truePositive: truePositive * of,
      falsePositive: falsePositive * of,
      falseNegative: falseNegative * of,
      trueNegative: trueNegative * of,
    },
  };
}

function quotient(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** Infinite over nothing, and nothing over nothing is no ratio. */
function ratio(one: number, other: number): number | undefined {
  return one === 0 && other === 0 ? undefined : Math.abs(one / other);
}
