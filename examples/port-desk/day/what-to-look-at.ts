import type { Language, Text } from "pratique";
import { threeChecks2020 } from "pratique/screening";
import { CONCERNS } from "../../port-day/concerns.ts";
import { named, WORDS as REPORT } from "../../port-day/words.ts";
import type { DayNumbers } from "../reading/day-numbers.ts";
import { GRAVE } from "./grave.ts";
import { WORDS } from "./words.ts";

/** One thing of the day at which somebody must look. */
export interface LookAt {
  readonly what: Text;
  readonly count: number;
  readonly isGrave: boolean;
}

/** What the day itself says must be looked at, gravest first; what did not happen is left out. */
export function whatToLookAt({ leftOver, grades, refusals }: DayNumbers, problems: number): LookAt[] {
  const refused = refusals.reduce((sum, { count }) => sum + count, 0);
  const things: LookAt[] = [
    ...leftOver.map(({ name, count }) => ({ what: CONCERNS[name], count, isGrave: GRAVE.includes(name) })),
    { what: REPORT.undecided, count: grades.undecided, isGrave: false },
    { what: WORDS.refusedEvents, count: refused, isGrave: false },
    { what: WORDS.problemsOfFolder, count: problems, isGrave: false },
  ];
  return things.filter(({ count }) => count > 0).toSorted((one, other) => Number(other.isGrave) - Number(one.isGrave));
}

/** What was refused, by event and the status at the time. */
export function refusalRows({ refusals }: DayNumbers, language: Language): string[][] {
  const { events, statuses } = threeChecks2020.labels;
  return refusals.map(({ event, status, count }) => [
    named(events, event, language),
    named(statuses, status, language),
    String(count),
  ]);
}
