import { invasivenessOf } from "./examinations.js";
import type { PersonMeasure } from "./health-measure.js";

/**
 * How intrusive the measures are, from the least to the most; those of one line are not ranked among themselves. The
 * Regulations say that the least intrusive measure is taken, and which examinations are invasive; the rest of the order
 * is ours.
 */
export const INTRUSIVENESS = [
  ["non-invasive-examination"],
  ["public-health-observation"],
  ["invasive-examination", "vaccination", "prophylaxis", "decontamination"],
  ["quarantine", "isolation"],
] as const;

/**
 * The measures in the order in which they are thought of: the least intrusive first. Measures that are not ranked among
 * themselves stay in the order given; the list given is left as it is.
 *
 * @example
 * const quarantine = { kind: "quarantine" };
 * const swab = { kind: "medical-examination", examination: "nasopharyngeal-swab" };
 * const temperature = { kind: "medical-examination", examination: "temperature" };
 * leastIntrusiveFirst([quarantine, swab, temperature]) // => [temperature, swab, quarantine]
 * @see IHR (2005), Articles 23.1(a)(iii), 23.2 and 31.2
 */
export function leastIntrusiveFirst<Measure extends PersonMeasure>(measures: readonly Measure[]): Measure[] {
  return measures.toSorted((one, other) => rankOf(one) - rankOf(other));
}

function rankOf(measure: PersonMeasure): number {
  const name =
    measure.kind === "medical-examination"
      ? (`${invasivenessOf(measure.examination) ?? "invasive"}-examination` as const)
      : measure.kind;
  return INTRUSIVENESS.findIndex((line) => (line as readonly string[]).includes(name));
}
