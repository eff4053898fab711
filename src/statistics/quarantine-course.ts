import type { QuarantineEdition, QuarantineMeasure, TestKind } from "../risk/quarantine-edition.js";
import type { ProtocolConduct } from "./screening-protocol.js";

/** A test that somebody under the schedule has, if they are still there. */
export interface CourseTest {
  readonly kind: TestKind;
  readonly daysAfterArrival: number;
}

/** A phase of a schedule, in days after arrival. */
export interface CoursePhase {
  readonly from: number;
  readonly until: number;
  readonly onsetFound: number;
  readonly tests: readonly CourseTest[];
}

/** A way of coming away from a schedule without having been found: so many days after arrival, by the phases kept to. */
export interface Leaving {
  readonly daysAfterArrival: number;
  /** The share of those handed over who, not being found, leave then. */
  readonly share: number;
  readonly phases: readonly CoursePhase[];
}

/**
 * The ways of leaving a schedule: as a phase begins, for those who do not keep to it, and at the end. A schedule of so many
 * days keeps people as many days from their arrival; the test of a numbered day is done that many days after arrival,
 * one less where the day of arrival is day 1. Without a schedule everyone leaves on arrival.
 *
 * @throws RangeError when the edition states no schedule for those who enter, or one of tests whose days are free.
 */
export function leavingsOf(
  schedule: QuarantineEdition | undefined,
  { dayCount, onsetFound, keepsTo }: Pick<ProtocolConduct, "dayCount" | "onsetFound" | "keepsTo">,
): readonly Leaving[] {
  const leavings: Leaving[] = [];
  const kept: CoursePhase[] = [];
  let [until, share] = [0, 1];
  const firstDay = dayCount === "start-is-day-1" ? 1 : 0;
  for (const { measures, days, tests = [] } of phasesOf(schedule)) {
    const measure = loosest(measures, keepsTo);
    leavings.push({ daysAfterArrival: until, share: share * (1 - keepsTo[measure]), phases: [...kept] });
    share *= keepsTo[measure];
    const from = until;
    until += days;
    const onDay = (kind: TestKind, day: number) => ({ kind, daysAfterArrival: from + day - firstDay });
    kept.push({
      from,
      until,
      onsetFound: onsetFound[measure],
      tests: tests.flatMap(({ kind, days: numbers }) => numbers.map((day) => onDay(kind, day))),
    });
  }
  leavings.push({ daysAfterArrival: until, share, phases: kept });
  return leavings.filter((leaving) => leaving.share > 0);
}

function phasesOf(schedule: QuarantineEdition | undefined) {
  if (schedule === undefined) return [];
  const rule = schedule.rules.entrant;
  if (rule === undefined || "problem" in rule || rule.spacedTests !== undefined)
    throw new RangeError(
      `protocolEffectiveness: expected a schedule of numbered days for those who enter, got none in ${schedule.edition.id}`,
    );
  return rule.phases;
}

/** Where any of several measures may be ordered it is reckoned with the one that the fewest keep to. */
function loosest(measures: readonly [QuarantineMeasure, ...QuarantineMeasure[]], keepsTo: ProtocolConduct["keepsTo"]) {
  return measures.reduce((loose, measure) => (keepsTo[measure] < keepsTo[loose] ? measure : loose));
}
