import type { RectificationLedger } from "../supervision/rectification-ledger.js";
import { type Tally, tally } from "./tally.js";
import type { TallyDefinition } from "./tally-definition.js";

/** How deficiencies are counted: by what they are, where, how they were seen and how they stand. */
export const DEFICIENCY_TALLY = {
  id: "deficiencies",
  version: 1,
  by: { place: "place", category: "category", severity: "severity", channel: "channel", status: "status" },
  counts: { open: { isOpen: ["yes"] }, overdue: { isOverdue: ["yes"] }, reopened: { wasReopened: ["yes"] } },
} as const satisfies TallyDefinition;

/**
 * The deficiencies of a ledger as a tally, which merges with those of other offices, rolls up, and can be stored. The
 * tally of a merged ledger is the tallies merged, where no deficiency is in both.
 *
 * @example
 * deficiencyTally({ on: calendarDate("2020-04-07"), standings: [], contradictory: [], setAside: [] }).cells // => []
 */
export function deficiencyTally({ standings }: RectificationLedger): Tally {
  const rows = standings.map(({ deficiency, status, isOpen, isOverdue, timesReopened }) => ({
    place: deficiency.place,
    category: deficiency.category,
    severity: deficiency.severity,
    channel: deficiency.channel,
    status,
    isOpen: yesNo(isOpen),
    isOverdue: yesNo(isOverdue),
    wasReopened: yesNo(timesReopened > 0),
  }));
  return tally(rows, DEFICIENCY_TALLY);
}

function yesNo(is: boolean): string {
  return is ? "yes" : "no";
}
