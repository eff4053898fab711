import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import type { CaseFile } from "../flow/case-file.js";
import type { Flow, Requirement } from "../flow/flow.js";
import { isEvent, keyOf } from "../flow/log.js";
import type { CaseMove } from "../flow/replay.js";
import {
  type CaseReplay,
  type FlowLibrary,
  firstFlow,
  followCase,
  type UnknownFlowIssue,
} from "../flow/replay-case.js";
import { failure, type Result, success } from "../result.js";

/** One case of a subject: a file that follows a flow, and what its log does not say. */
export interface SubjectCase {
  readonly file: CaseFile;
  /** When the case came into its initial status, such as the arrival; left out where nobody says. */
  readonly openedAt?: Instant | undefined;
  /**
   * The particulars, and the series of other flows, that its source can hold at all; left out, every one. A flow of which a
   * case is at hand is asked all the same.
   */
  readonly carries?: readonly string[] | undefined;
}

/**
 * Follows the cases of one subject side by side: what an event requires of the subject's other flows is looked up in
 * their logs, as they stood at the instant of the event, that instant included. So a transfer is refused while the log of
 * the specimen holds no result, and accepted when that comes in late, without a line of the transfer being changed.
 *
 * Where a flow has several cases, such as several specimens, the requirement says which of them count (`Requirement`):
 * every one must have come so far unless one is enough, so that no later negative hides a positive; and whether there must be
 * one at all. Flows may require
 * each other; two events of one instant that each require the other are both refused.
 *
 * A case whose edition is not at hand is followed by no other, and is named at its place (`unknown-flow`). Of what flow it is
 * nobody can tell, so the others are followed as though it were not there: look at it before acting on what they came to.
 *
 * @returns what each log came to, in the order of the cases
 * @example
 * const file = openCaseFile("G54400070", threeChecks2020);
 * const cases = [{ file }, { file: { ...file, flow: "of a newer version" } }];
 * replayTogether(cases, { flows: [threeChecks2020] }).map((run) => run.ok ? run.value.status : run.issues[0].code)
 * // => ["arrived", "unknown-flow"]
 */
export function replayTogether(
  cases: readonly SubjectCase[],
  library: FlowLibrary,
): readonly Result<CaseReplay, UnknownFlowIssue>[] {
  const firsts = cases.map(({ file }) => firstFlow(file, library));
  const known = cases.flatMap((each, place): KnownCase[] => {
    const first = firsts[place];
    return first === undefined ? [] : [{ ...each, first }];
  });
  const runs = settledRuns(known, library).values();
  return firsts.map((first) =>
    first === undefined ? failure({ code: "unknown-flow", path: ["flow"] }) : success(runs.next().value as CaseReplay),
  );
}

/** A case with the edition with which it was opened. */
interface KnownCase extends SubjectCase {
  readonly first: Flow;
}

function settledRuns(cases: readonly KnownCase[], library: FlowLibrary): readonly CaseReplay[] {
  // Each round settles at least the next event of all: what it requires happened before it and is settled already.
  const rounds = cases.reduce((sum, { file }) => sum + file.log.length, 2);
  let runs: readonly CaseReplay[] = [];
  for (let round = 0; round < rounds; round++) {
    const courses = runs.map((run, place) => courseOf(cases[place] as KnownCase, run));
    const next = cases.map(({ file, first, carries }, place) => {
      const others = courses.filter((_, other) => other !== place);
      const isAtHand = (flow: string) =>
        cases.some((each, other) => other !== place && each.first.edition.series === flow);
      const meetsAt = (requirement: Requirement, at: Instant, moves: readonly CaseMove[]) =>
        isAtHand(requirement.flow) ? isMet(requirement, epochMilliseconds(at), others, moves) : undefined;
      return followCase(file, first, library, carries === undefined ? { meetsAt } : { meetsAt, carries });
    });
    const isSettled = round > 0 && next.every((run, place) => isSame(run, runs[place] as CaseReplay));
    runs = next;
    if (isSettled) break;
  }
  return runs;
}

/** The statuses of a case, and from when it had each. */
interface Course {
  readonly series: string;
  readonly outcomes: readonly string[];
  readonly steps: readonly CourseStep[];
}

interface CourseStep {
  readonly from: number;
  readonly status: string;
  /** What led there; left out of the opening, of a reopening and of a change of edition. */
  readonly event?: string | undefined;
}

function courseOf({ first, openedAt }: KnownCase, { flow, moves }: CaseReplay): Course {
  const opened = openedAt === undefined ? Number.NEGATIVE_INFINITY : epochMilliseconds(openedAt);
  return {
    series: flow.edition.series,
    outcomes: flow.outcomes,
    steps: [
      { from: opened, status: first.initial },
      ...moves.map(({ entry, to }) => ({
        from: epochMilliseconds(entry.at),
        status: to,
        event: isEvent(entry) ? entry.event : undefined,
      })),
    ],
  };
}

/** Whether the cases of another flow came as far, at an instant, as an event requires after the moves of its own case. */
function isMet(
  { flow, status, cases, ignores = [], remembers = [], anew = [], since }: Requirement,
  at: number,
  others: readonly Course[],
  moves: readonly CaseMove[],
): boolean {
  const start = since === undefined ? Number.NEGATIVE_INFINITY : lastOf(since, moves);
  if (start === undefined) return false;
  const counted = others.flatMap(({ series, outcomes, steps }) => {
    const past = series === flow ? steps.filter(({ from }) => from <= at) : [];
    const reached = past.at(-1);
    if (reached === undefined) return [];
    if (ignores.includes(reached.status) && !past.some((step) => remembers.includes(step.status))) return [];
    if (reached.from < start && outcomes.includes(reached.status)) return [];
    // A case begins with what was done first, and not with the opening of its file.
    const [opened, first] = past;
    const began = past.findLast(({ event }) => event !== undefined && anew.includes(event)) ?? first ?? opened;
    return [{ isFar: status.includes(reached.status), isSince: began !== undefined && began.from >= start }];
  });
  if (cases === "if-any") return counted.every(({ isFar }) => isFar);
  const isEnough = counted.some(({ isFar, isSince }) => isFar && isSince);
  return isEnough && (cases === "one" || counted.every(({ isFar }) => isFar));
}

/** When the last of some events happened; `undefined` where none did. */
function lastOf(events: readonly string[], moves: readonly CaseMove[]): number | undefined {
  const last = moves.findLast(({ entry }) => "event" in entry && events.includes(entry.event));
  return last === undefined ? undefined : epochMilliseconds(last.entry.at);
}

/** Whether two runs of one log made the same moves by the same entries; then everything else is the same. */
function isSame(one: CaseReplay, other: CaseReplay): boolean {
  return (
    one.moves.length === other.moves.length &&
    one.moves.every(({ entry, to }, place) => {
      const move = other.moves[place];
      return move !== undefined && move.to === to && keyOf(move.entry) === keyOf(entry);
    })
  );
}
