import { addDays, type CalendarDate, DAY_COUNTS, startOfDay } from "pratique/calendar";
import {
  clopperPearsonLower,
  type DeficiencyRates,
  deficiencyRates,
  type LookBackOutcomes,
  lookBackOutcomes,
  type SupervisionCoverage,
  supervisionCoverage,
} from "pratique/statistics";
import {
  type DeficiencyRecurrence,
  type DeficiencyStanding,
  deficienciesDueSoon,
  deficiencyRecurrences,
  overdueDeficiencies,
  rectificationLedger,
  reopenedDeficiencies,
} from "pratique/supervision";
import { FLOWS } from "./flows.ts";
import type { Week } from "./read-week.ts";

/** A week of supervision, added up at the end of its last day. */
export interface SupervisedWeek {
  readonly on: CalendarDate;
  readonly standings: readonly DeficiencyStanding[];
  readonly cameBack: readonly DeficiencyStanding[];
  readonly overdue: readonly DeficiencyStanding[];
  readonly dueSoon: readonly DeficiencyStanding[];
  readonly recurrences: readonly DeficiencyRecurrence[];
  readonly rates: DeficiencyRates;
  readonly outcomes: LookBackOutcomes;
  readonly rota: SupervisionCoverage;
  readonly round: SupervisionCoverage;
}

/** Adds a week up. */
export function superviseWeek(week: Week): SupervisedWeek {
  const { on, from, timeZone, checks, shifts, round } = week;
  const dayCount = DAY_COUNTS["start-is-day-0"];
  const lookBack = { withinDays: week.lookBackWithinDays, dayCount };
  const ledger = rectificationLedger(week.files, { on, timeZone, flows: FLOWS, lookBack });
  const asOf = startOfDay(addDays(on, 1), timeZone);
  return {
    on,
    standings: ledger.standings,
    cameBack: reopenedDeficiencies(ledger),
    overdue: overdueDeficiencies(ledger),
    dueSoon: deficienciesDueSoon(ledger, week.dueWithinDays),
    recurrences: deficiencyRecurrences(ledger, { withinDays: week.recurrenceWithinDays, dayCount }),
    rates: deficiencyRates(ledger, { per: "inspection", checks }, { window: { from, until: on }, timeZone }),
    outcomes: lookBackOutcomes(ledger),
    rota: supervisionCoverage(shifts, checks, { asOf }),
    // Of the round it is asked how sure "all" is, to one side.
    round: supervisionCoverage(round.owed, round.calls, { asOf, interval: clopperPearsonLower }),
  };
}
