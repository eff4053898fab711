import { checkSize, type NotJudged } from "./alert.js";

/** What a control chart says of one day. */
export interface ChartDay {
  /** Place in the series, 0 the first. */
  readonly day: number;
  readonly count: number | undefined;
  /** Of how many, or in how much exposure, the count is. */
  readonly size: number | undefined;
  /** count / size. */
  readonly value: number | undefined;
  /** How far the value lies from the centre, in standard deviations of a day of its size, before any widening. */
  readonly z: number | undefined;
  /** A value below it is an alert; not below 0. */
  readonly lower: number | undefined;
  /** A value above it is an alert. */
  readonly upper: number | undefined;
  /** `undefined` where the day was not judged. */
  readonly isAlert: boolean | undefined;
  readonly side: "above" | "below" | undefined;
  readonly because: NotJudged | undefined;
}

/** Whether the days of the baseline differ by more than the chart takes for chance. */
export interface Dispersion {
  /** Pearson's chi-square over its degrees of freedom: about 1 where chance alone makes the days differ. */
  readonly value: number | undefined;
  readonly degreesOfFreedom: number;
  /** Above 1.5: the limits are too tight, and `laneyPChart` widens them. */
  readonly isOverdispersed: boolean | undefined;
}

/** A control chart, with what its limits come from. */
export interface ControlChart {
  readonly method: "p" | "u" | "laney-p";
  /** Standard deviations from the centre to each limit. */
  readonly width: number;
  /** All counts of the baseline over all sizes; `undefined` where nobody was examined. */
  readonly centre: number | undefined;
  /** How many days of the baseline were reported and had somebody in them. */
  readonly baselineDays: number;
  /** By what the standard deviation of a day is multiplied; 1 but for Laney's chart. */
  readonly widening: number | undefined;
  readonly dispersion: Dispersion;
  readonly days: readonly ChartDay[];
}

/** What the control charts may be told. */
export interface ChartOptions {
  /** Standard deviations from the centre to each limit; 3 unless said. */
  readonly width?: number;
}

/** A day's count and what it is of. */
export interface Sized {
  readonly count: number;
  readonly size: number;
}

/** What makes one kind of chart. */
export interface ChartKind {
  readonly caller: string;
  readonly method: ControlChart["method"];
  /** The standard deviation of a day of size 1. */
  readonly unitDeviation: (centre: number) => number;
  /** No value can be above it. */
  readonly most: number;
  /** The widening, from the z of the days of the baseline in their order. */
  readonly widening: (z: readonly number[]) => number | undefined;
}

const OVERDISPERSED = 1.5;

export function controlChart(
  kind: ChartKind,
  baseline: readonly (Sized | undefined)[],
  days: readonly (Sized | undefined)[],
  { width = 3 }: ChartOptions,
): ControlChart {
  checkSize(kind.caller, "a width", width);
  const used = baseline.filter((day) => day !== undefined && day.size > 0) as Sized[];
  const size = used.reduce((sum, day) => sum + day.size, 0);
  const centre = size === 0 ? undefined : used.reduce((sum, { count }) => sum + count, 0) / size;
  const deviation = centre === undefined ? undefined : kind.unitDeviation(centre);
  const hasSpread = centre !== undefined && deviation !== undefined && deviation > 0;
  const z = hasSpread ? used.map((day) => zOf(day, centre, deviation)) : [];
  const widening = kind.widening(z);
  // Where neighbours do not differ at all, limits without a width would alert on any other day.
  const hasWidth = hasSpread && widening !== undefined && widening > 0;
  const limits = hasWidth ? { centre, deviation, half: width * deviation * widening } : undefined;
  const isShort = centre === undefined || (hasSpread && widening === undefined);
  const missing: NotJudged = isShort ? "insufficient-baseline" : "no-spread";
  return {
    method: kind.method,
    width,
    centre,
    baselineDays: used.length,
    widening,
    dispersion: dispersionOf(z),
    days: days.map((sized, day) => judged(day, sized, limits, kind.most, missing)),
  };
}

function zOf({ count, size }: Sized, centre: number, deviation: number): number {
  return (count / size - centre) / (deviation / Math.sqrt(size));
}

function dispersionOf(z: readonly number[]): Dispersion {
  const degreesOfFreedom = Math.max(0, z.length - 1);
  if (degreesOfFreedom === 0) return { value: undefined, degreesOfFreedom, isOverdispersed: undefined };
  const value = z.reduce((sum, one) => sum + one * one, 0) / degreesOfFreedom;
  return { value, degreesOfFreedom, isOverdispersed: value > OVERDISPERSED };
}

interface Limits {
  readonly centre: number;
  readonly deviation: number;
  /** From the centre to a limit, for a day of size 1. */
  readonly half: number;
}

function judged(
  day: number,
  sized: Sized | undefined,
  limits: Limits | undefined,
  most: number,
  missing: NotJudged,
): ChartDay {
  if (sized === undefined) return notJudged(day, undefined, "no-report");
  if (sized.size === 0) return notJudged(day, sized, "no-denominator");
  if (limits === undefined) return notJudged(day, sized, missing);
  const { count, size } = sized;
  const value = count / size;
  const half = limits.half / Math.sqrt(size);
  const [lower, upper] = [Math.max(0, limits.centre - half), Math.min(most, limits.centre + half)];
  const side = value > upper ? "above" : value < lower ? "below" : undefined;
  const z = zOf(sized, limits.centre, limits.deviation);
  return { day, count, size, value, z, lower, upper, isAlert: side !== undefined, side, because: undefined };
}

function notJudged(day: number, sized: Sized | undefined, because: NotJudged): ChartDay {
  const { count, size } = sized ?? {};
  const value = count === undefined || !size ? undefined : count / size;
  const none = { z: undefined, lower: undefined, upper: undefined, isAlert: undefined, side: undefined };
  return { day, count, size, value, ...none, because };
}
