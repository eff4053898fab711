import { aberration } from "./aberration.ts";
import { calendarWeeks } from "./calendar-weeks.ts";
import type { GoldenLists } from "./golden.ts";
import { paperTables } from "./paper-tables.ts";
import { pooledTesting } from "./pooled-testing.ts";
import { proportionIntervals } from "./proportion-ci.ts";
import { proportionComparison } from "./proportion-comparison.ts";
import { quantilesSurvival } from "./quantiles-survival.ts";
import { queueing } from "./queueing.ts";
import { ratesPoisson } from "./rates-poisson.ts";
import { reporting } from "./reporting.ts";
import { screeningEffectiveness } from "./screening-effectiveness.ts";
import { screeningTests } from "./screening-tests.ts";
import { suppliesRoundingSuppression } from "./supplies-rounding-suppression.ts";

/** The adapters of every golden file that is answered, in whole or in part, by file name. */
export const goldenAdapters: Readonly<Record<string, GoldenLists>> = {
  "aberration.json": aberration,
  "calendar-weeks.json": calendarWeeks,
  "paper-tables.json": paperTables,
  "pooled-testing.json": pooledTesting,
  "proportion-ci.json": proportionIntervals,
  "proportion-comparison.json": proportionComparison,
  "quantiles-survival.json": quantilesSurvival,
  "queueing.json": queueing,
  "rates-poisson.json": ratesPoisson,
  "reporting.json": reporting,
  "screening-tests.json": screeningTests,
  "screening-effectiveness.json": screeningEffectiveness,
  "supplies-rounding-suppression.json": suppliesRoundingSuppression,
};
