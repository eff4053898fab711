import { type ClearanceTime, type ClearanceTimeKind, clearanceTime, hoursOf } from "./clearance-time.js";

/** In which last place figures are printed; each may be off by half of it. Both are 0, exact, unless said. */
export interface PrintedPlaces {
  /** Hours, such as 0.1. */
  readonly hours?: number;
  /** Percentage points, such as 0.1. */
  readonly percent?: number;
}

/** The time that a printed time and its fall come from. */
export interface ImpliedBaseline<Kind extends ClearanceTimeKind, Average extends "mean" | "median"> {
  /** `undefined` where the fall is all of it or more: any time falls to nothing by as much. */
  readonly baseline: ClearanceTime<Kind, Average> | undefined;
  /** The least hours that it may be, as far as the figures were rounded; `undefined` where there is no baseline. */
  readonly lowerHours: number | undefined;
  /** The most; `undefined` also where the rounded fall may be all of it, so that there is no upper end. */
  readonly upperHours: number | undefined;
  /** Why there is no baseline. */
  readonly because?: "fall-of-everything";
}

/**
 * The baseline that a printed time and a printed fall imply: time / (1 − fall). It is a time of the same kind and average.
 * Published baselines are rounded themselves: one that was printed elsewhere should lie between the two ends.
 *
 * @param fallPercent negative where the time became longer; of 100 or more there is no baseline
 * @throws RangeError when the fall is not finite, or a place is negative or not finite.
 * @example
 * const december2019 = clearanceTime("overall-clearance", 36.7);
 * const { baseline, lowerHours, upperHours } = impliedBaseline(december2019, 62.3, { hours: 0.1, percent: 0.1 });
 * const printed = [baseline && hoursOf(baseline), lowerHours, upperHours];
 * printed.map((hours) => hours?.toFixed(2)) // => ["97.35", "97.09", "97.61"]
 * @see GACC: overall clearance time in December 2019, imports 36.7 h, 62.3 % less than in 2017; 97.39 h in 2017
 */
export function impliedBaseline<Kind extends ClearanceTimeKind, Average extends "mean" | "median">(
  to: ClearanceTime<Kind, Average>,
  fallPercent: number,
  { hours: hoursPlace = 0, percent: percentPlace = 0 }: PrintedPlaces = {},
): ImpliedBaseline<Kind, Average> {
  if (!Number.isFinite(fallPercent))
    throw new RangeError("impliedBaseline: expected a fall in percent, got another number");
  if (![hoursPlace, percentPlace].every((place) => Number.isFinite(place) && place >= 0))
    throw new RangeError("impliedBaseline: expected last places of 0 or more, got another number");
  if (fallPercent >= 100)
    return { baseline: undefined, lowerHours: undefined, upperHours: undefined, because: "fall-of-everything" };
  const hours = hoursOf(to);
  const before = (time: number, fall: number) => (time * 100) / (100 - fall);
  const greatestFall = fallPercent + percentPlace / 2;
  return {
    baseline: clearanceTime(to.kind, before(hours, fallPercent), to.average),
    lowerHours: before(Math.max(0, hours - hoursPlace / 2), fallPercent - percentPlace / 2),
    upperHours: greatestFall < 100 ? before(hours + hoursPlace / 2, greatestFall) : undefined,
  };
}
