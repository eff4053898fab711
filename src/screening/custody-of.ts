import type { ClosedLoopStage } from "./closed-loop-stage.js";
import type { CustodyCell, CustodyColumns } from "./custody-columns.js";
import type { CustodyCode, CustodyFinding } from "./custody-finding.js";

const MILLISECONDS_PER_MINUTE = 60_000;

/**
 * @internal What is found about one person, added to the findings, and whether the person is accounted for: recorded at
 * the last stage due to them or later.
 *
 * @param place of the person among those of the columns
 */
export function custodyOf(
  place: number,
  columns: CustodyColumns,
  stages: readonly ClosedLoopStage[],
  findings: CustodyFinding[],
): "accounted" | "unaccounted" | "notExpected" {
  const person = columns.people[place] as string;
  const isExpected = columns.isSeen(place, 0);
  let last = -1;
  let missing = -1;
  let isOwed = false;
  let before: Recorded | undefined;
  let timed: Recorded | undefined;
  for (let stage = 0; stage < stages.length; stage++) {
    const isDue = stages[stage]?.due === undefined ? isExpected : columns.isOwed(place, stage);
    isOwed ||= isDue;
    if (columns.isSeen(place, stage)) {
      const here = { stage: stages[stage] as ClosedLoopStage, cell: columns.at(place, stage) };
      recordedAt(person, here, before, timed, findings);
      if (!isExpected && last < 0) findings.push(found("not-on-manifest", person, nameOf(stages, stage)));
      if (isExpected && !isDue) findings.push(found("unexpected", person, nameOf(stages, stage)));
      last = stage;
      missing = -1;
      before = here;
      if (!Number.isNaN(here.cell.at)) timed = here;
    } else if (isDue && missing < 0) missing = stage;
  }
  // Whoever is on no list of those expected is named for that, and not for each list besides.
  if (isExpected) skipped(place, last, columns, stages, findings);
  if (!isOwed) return "notExpected";
  if (missing < 0) return "accounted";
  const after = last < 0 ? undefined : nameOf(stages, last);
  findings.push({ ...found("unaccounted", person, nameOf(stages, missing)), after, holder: before?.cell.holder });
  return "unaccounted";
}

/** What is known of the person at a stage at which they were recorded. */
interface Recorded {
  readonly stage: ClosedLoopStage;
  readonly cell: CustodyCell;
}

/** What one record says by itself, beside the one before it, and beside the last one before it that has a time. */
function recordedAt(
  person: string,
  { stage: { stage, withinMinutes, bringsData }, cell: { times, at, holder, dataHandedOver } }: Recorded,
  before: Recorded | undefined,
  timed: Recorded | undefined,
  findings: CustodyFinding[],
): void {
  if (times > 1) findings.push({ ...found("recorded-twice", person, stage), times });
  if (bringsData === true && dataHandedOver !== "yes")
    findings.push(found(dataHandedOver === "no" ? "data-not-handed-over" : "data-not-recorded", person, stage));
  // A stage without a time between two others does not hide which of them came first.
  if (timed !== undefined && at < timed.cell.at)
    findings.push({
      ...found("before-earlier-stage", person, stage),
      ...beside(timed),
      minutes: minutesFrom(timed, at),
    });
  if (before === undefined || withinMinutes === undefined) return;
  if (holder !== undefined && holder === before.cell.holder) return;
  const minutes = minutesFrom(before, at);
  if (Number.isNaN(minutes)) findings.push({ ...found("time-not-recorded", person, stage), ...beside(before) });
  // A limit that is no number is kept by nothing.
  else if (!(minutes <= withinMinutes))
    findings.push({ ...found("gap", person, stage), ...beside(before), minutes, allowedMinutes: withinMinutes });
}

function beside({ stage, cell }: Recorded): Pick<CustodyFinding, "after" | "holder"> {
  return { after: stage.stage, holder: cell.holder };
}

function minutesFrom({ cell }: Recorded, at: number): number {
  return (at - cell.at) / MILLISECONDS_PER_MINUTE;
}

/** The stages that were due before the last one at which the person was recorded, and have no record. */
function skipped(
  place: number,
  last: number,
  columns: CustodyColumns,
  stages: readonly ClosedLoopStage[],
  findings: CustodyFinding[],
): void {
  for (let stage = 1; stage < last; stage++) {
    const isDue = stages[stage]?.due === undefined || columns.isOwed(place, stage);
    if (isDue && !columns.isSeen(place, stage))
      findings.push(found("stage-skipped", columns.people[place] as string, nameOf(stages, stage)));
  }
}

function nameOf(stages: readonly ClosedLoopStage[], place: number): string {
  return stages[place]?.stage ?? "";
}

function found(code: CustodyCode, person: string, stage: string): CustodyFinding {
  return {
    code,
    person,
    stage,
    after: undefined,
    holder: undefined,
    minutes: undefined,
    allowedMinutes: undefined,
    times: undefined,
  };
}
