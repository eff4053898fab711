import type { Text } from "../text.js";

/** One of the times that authorities publish about the clearance of goods, with what it begins and ends with. */
export interface ClearanceTimeDefinition {
  readonly name: Text;
  readonly definition: Text;
  readonly source: string;
}

/**
 * The times that are published about the clearance of goods in China. They measure different stretches, and the names are
 * near enough to be confused: for 2017 the first was 97 hours for imports, the second 17, and the third, at one port, 148.
 */
export const CLEARANCE_TIMES = {
  "overall-clearance": {
    name: { en: "overall clearance time", zh: "整体通关时间" },
    definition: {
      en: "As the press has it, from arrival at the port to release by customs. No official text of its start and end was found.",
      zh: "据媒体报道，自货物到港至海关放行；未见官方对起止时点的规定。",
    },
    source: "GACC figures as reported by the State Council Information Office, 2021-02-01",
  },
  "customs-clearance": {
    name: { en: "customs clearance time", zh: "海关通关时间" },
    definition: {
      en: "From the acceptance of the declaration to release by customs.",
      zh: "自海关接受申报至放行。",
    },
    source: "GACC figures for January to November 2017",
  },
  "port-release": {
    name: { en: "port release time", zh: "口岸放行时间" },
    definition: {
      en: "From unloading to the goods leaving the port, with all stages: unloading, preparation, customs, collection.",
      zh: "自卸货至货物离港，含卸货、准备、海关、提离各环节。",
    },
    source: "National Office of Port Administration, container release times of 2017, Qingdao Daily, 2018-03-01",
  },
} as const satisfies Record<string, ClearanceTimeDefinition>;

/** Which of the published times it is. */
export type ClearanceTimeKind = keyof typeof CLEARANCE_TIMES;

declare const hoursBrand: unique symbol;

/** The hours of a clearance time, a number that only `hoursOf` gives out: two of different kinds do not compare. */
export interface ClearanceHours<Kind extends ClearanceTimeKind, Average extends "mean" | "median"> {
  readonly [hoursBrand]: readonly [Kind, Average];
}

/**
 * A published clearance time, plain data. Its kind and its average are part of its type: times of two kinds, or a mean and
 * a median, are neither compared nor subtracted, and who tries does not compile.
 */
export interface ClearanceTime<
  Kind extends ClearanceTimeKind = ClearanceTimeKind,
  Average extends "mean" | "median" = "mean" | "median",
> {
  readonly kind: Kind;
  readonly average: Average;
  readonly hours: ClearanceHours<Kind, Average>;
}

/**
 * A published clearance time in hours. Chinese figures are means.
 *
 * @throws RangeError when the hours are negative or not finite.
 * @example
 * clearanceTime("overall-clearance", 38.93) // => { kind: "overall-clearance", average: "mean", hours: 38.93 }
 */
export function clearanceTime<Kind extends ClearanceTimeKind, Average extends "mean" | "median" = "mean">(
  kind: Kind,
  hours: number,
  average: Average = "mean" as Average,
): ClearanceTime<Kind, Average> {
  if (!(Number.isFinite(hours) && hours >= 0))
    throw new RangeError("clearanceTime: expected hours, 0 or more, got another number");
  return { kind, average, hours: hours as unknown as ClearanceHours<Kind, Average> };
}

/**
 * The hours of a clearance time as a number, to be shown or plotted. From here on nothing watches what it is held against.
 *
 * @example
 * hoursOf(clearanceTime("port-release", 148)) // => 148
 */
export function hoursOf({ hours }: ClearanceTime): number {
  return hours as unknown as number;
}

/** How much shorter a clearance time became. Both are negative where it became longer. */
export interface ClearanceReduction {
  readonly hours: number;
  /** Of the earlier time; `undefined` where that is 0. */
  readonly percent: number | undefined;
}

/**
 * How much shorter a clearance time became: of one kind and one average, since no other two have a difference. Authorities
 * print percentages of a baseline that was rounded itself: theirs may differ by one in the last place.
 *
 * @example
 * const y2017 = clearanceTime("overall-clearance", 97.39);
 * clearanceReduction(y2017, clearanceTime("overall-clearance", 38.93)).percent // => 60.026696786117675
 * @see GACC: overall clearance time of imports, 97.39 h in 2017 and 38.93 h in May 2020, 60.03 % less
 */
export function clearanceReduction<Kind extends ClearanceTimeKind, Average extends "mean" | "median">(
  from: ClearanceTime<Kind, Average>,
  to: ClearanceTime<NoInfer<Kind>, NoInfer<Average>>,
): ClearanceReduction {
  const baseline = hoursOf(from);
  const hours = baseline - hoursOf(to);
  return { hours, percent: baseline === 0 ? undefined : (hours / baseline) * 100 };
}
