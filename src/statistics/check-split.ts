import { checkFigures, type FigureCheck, type Figures } from "./check-figures.js";

/**
 * Whether parts come to their total: the transferred and the excluded to those with fever, men and women to everyone.
 * Each disagreement bears the numbers. With a part blank, the rest can still be more than the total.
 *
 * @param place what is split, as a disagreement names it
 * @example
 * checkSplit(103, { transferred: 71, excluded: 32 }, "2009-05-19").disagreements // => []
 * @see AQSIQ daily reports on entry screening for influenza A(H1N1), May 2009
 */
export function checkSplit(total: number | undefined, parts: Figures, place: string): FigureCheck {
  // A part may itself be called "total": the whole has a name that no part can have.
  const names = Object.keys(parts);
  const whole = names.includes("total") ? `total of ${names.join(", ")}` : "total";
  const rule = { code: "parts-not-total", parts: names, whole, relation: "make-up" } as const;
  return checkFigures<string>([rule], { ...parts, [whole]: total }, place);
}

/** What became of everyone who was screened at a point of entry. */
export interface ScreeningFlow {
  readonly screened?: number | undefined;
  readonly clearedAtPort?: number | undefined;
  readonly referred?: number | undefined;
  readonly enrolledForFollowUp?: number | undefined;
}

/**
 * Whether everyone who was screened went somewhere: cleared at the port, referred, or enrolled for follow-up.
 *
 * @example
 * const flow = { screened: 500, clearedAtPort: 430, referred: 12, enrolledForFollowUp: 57 };
 * checkScreeningFlow(flow, "2020-03-24").disagreements.map(({ code }) => code) // => ["flow-does-not-add-up"]
 * @see DHIS2, COVID-19 Points of Entry Tracker System Design 0.3.1 (2020-03-24): definitions of its indicators
 */
export function checkScreeningFlow(flow: ScreeningFlow, place: string): FigureCheck {
  const parts = ["clearedAtPort", "referred", "enrolledForFollowUp"] as const;
  const rule = { code: "flow-does-not-add-up", parts, whole: "screened", relation: "make-up" } as const;
  return checkFigures<keyof ScreeningFlow>([rule], { ...flow }, place);
}
