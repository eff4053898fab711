import { calendarWeeks } from "./calendar-weeks.ts";
import type { GoldenLists } from "./golden.ts";
import { proportionIntervals } from "./proportion-ci.ts";
import { quantilesSurvival } from "./quantiles-survival.ts";

/** The adapters of every golden file that is answered, in whole or in part, by file name. */
export const goldenAdapters: Readonly<Record<string, GoldenLists>> = {
  "calendar-weeks.json": calendarWeeks,
  "proportion-ci.json": proportionIntervals,
  "quantiles-survival.json": quantilesSurvival,
};
