import { epochMilliseconds, type Instant, minutesBetween } from "../calendar/instant.js";
import { instantAt } from "../calendar/time-zone.js";
import type { CaseFile } from "../flow/case-file.js";
import { deadlineAt } from "../flow/deadline-at.js";
import { type CaseReplay, type FlowLibrary, firstFlow } from "../flow/replay-case.js";
import { compareWords } from "../text.js";
import type { AskedAt, Duty } from "./whole-file-duties.js";
import { replayTogether, type SubjectCase } from "./whole-file-replays.js";

/** Everything that is kept of one subject. */
export interface WholeFile {
  readonly subject: string;
  readonly cases: readonly SubjectCase[];
  /** What is owed besides the flows, such as visits and tests (`visitDuties`, `testDuties`). */
  readonly duties?: readonly Duty[];
}

/** One case of a subject at an instant. */
export interface CaseStanding extends SubjectCase {
  /** Series of the flow. */
  readonly series: string;
  /** What its log came to up to the instant, with the edition that it followed then. */
  readonly run: CaseReplay;
  /** It has not come to an outcome. */
  readonly isOpen: boolean;
}

/** A case file that says nothing here. */
export interface CaseSetAside {
  readonly file: CaseFile;
  readonly code: "other-subject" | "unknown-flow";
}

/** A duty at an instant: overdue, still in time, or without a known time. */
export type Obligation = Duty &
  (
    | { readonly standing: "overdue"; readonly minutesOverdue: number }
    | { readonly standing: "in-time"; readonly minutesLeft: number }
    | { readonly standing: "time-not-known" }
  );

/** One subject at an instant: where every case stands, and what is open. */
export interface WholeFileStanding {
  readonly subject: string;
  readonly at: Instant;
  /** In the order of the file. */
  readonly cases: readonly CaseStanding[];
  /** First what is overdue, the longest first; then what has no known time; then what is in time, the next first. */
  readonly obligations: readonly Obligation[];
  readonly setAside: readonly CaseSetAside[];
}

/**
 * One subject's whole file as it stands at an instant: the cases followed side by side (`replayTogether`), and every
 * obligation that is open: the deadlines of the flows, and the duties given, with who owes each and since when it is
 * overdue. Lines of the logs after the instant are not known yet. The file of another subject, or of a flow that is not at
 * hand, is set aside by name. What is owed and has no known time is not left out.
 *
 * @example
 * const screening = openCaseFile("E12345678", travellerScreening2020April);
 * const handOver = record(openCaseFile("E12345678", handOver2020), {
 *   at: instant("2020-04-05T12:00:00+08:00"),
 *   sequence: 1,
 *   by: "desk-1",
 *   event: "requested",
 * });
 * const cases = [{ file: screening }, { file: handOver, carries: [] }];
 * const standing = wholeFileAt({ subject: "E12345678", cases }, { flows: [travellerScreening2020April, handOver2020] }, {
 *   at: instant("2020-04-05T13:30:00+08:00"),
 *   timeZone: "Asia/Shanghai",
 * });
 * standing.cases.map(({ run }) => run.status) // => ["arrived", "requested"]
 * standing.obligations.map(({ what, owedBy, dueBy }) => `${what.en}: ${owedBy.en}, by ${dueBy}`)
 * // => ["dispatch of the ambulance: the emergency centre, by 2020-04-05T13:00:00+08:00"]
 */
export function wholeFileAt(file: WholeFile, library: FlowLibrary, asked: AskedAt): WholeFileStanding {
  const setAside = file.cases.flatMap((each): CaseSetAside[] => {
    const code = whySetAside(each.file, file.subject, library);
    return code === undefined ? [] : [{ file: each.file, code }];
  });
  const kept = file.cases
    .filter((each) => whySetAside(each.file, file.subject, library) === undefined)
    .map((each) => ({ ...each, file: knownAt(each.file, asked.at) }));
  const runs = replayTogether(kept, library);
  const cases = kept.flatMap((each, place): CaseStanding[] => {
    const followed = runs[place];
    if (!followed?.ok) return [];
    const run = followed.value;
    const { edition, outcomes } = run.flow;
    return [{ ...each, series: edition.series, run, isOpen: !outcomes.includes(run.status) }];
  });
  const duties = [...cases.flatMap((each) => flowDuties(each, asked)), ...(file.duties ?? [])];
  return {
    subject: file.subject,
    at: asked.at,
    cases,
    obligations: duties.map((duty) => obligationAt(duty, asked.at)).sort(byUrgency),
    setAside,
  };
}

function whySetAside(file: CaseFile, subject: string, library: FlowLibrary): CaseSetAside["code"] | undefined {
  if (file.subject !== subject) return "other-subject";
  return firstFlow(file, library) === undefined ? "unknown-flow" : undefined;
}

/** The file without the lines of what came after an instant. */
function knownAt(file: CaseFile, at: Instant): CaseFile {
  const limit = epochMilliseconds(at);
  return { ...file, log: file.log.filter((entry) => epochMilliseconds(entry.at) <= limit) };
}

function flowDuties({ series, run, openedAt }: CaseStanding, { at, timeZone }: AskedAt): Duty[] {
  const deadline = run.flow.deadlines?.[run.status];
  if (deadline === undefined) return [];
  const since = deadlineAt(run.flow, run, at, openedAt)?.since;
  const dueBy =
    since === undefined ? undefined : instantAt(epochMilliseconds(since) + deadline.hours * 3_600_000, timeZone);
  return [{ of: series, what: deadline.label, owedBy: deadline.owedBy, dueBy, source: deadline.source }];
}

function obligationAt(duty: Duty, at: Instant): Obligation {
  if (duty.dueBy === undefined) return { ...duty, standing: "time-not-known" };
  const minutesLeft = minutesBetween(at, duty.dueBy);
  return minutesLeft < 0
    ? { ...duty, standing: "overdue", minutesOverdue: -minutesLeft }
    : { ...duty, standing: "in-time", minutesLeft };
}

const URGENCY: readonly Obligation["standing"][] = ["overdue", "time-not-known", "in-time"];

function byUrgency(one: Obligation, other: Obligation): number {
  return (
    URGENCY.indexOf(one.standing) - URGENCY.indexOf(other.standing) ||
    timeOf(one) - timeOf(other) ||
    compareWords(one.of, other.of) ||
    compareWords(one.what.en, other.what.en)
  );
}

function timeOf({ dueBy }: Obligation): number {
  return dueBy === undefined ? 0 : epochMilliseconds(dueBy);
}
