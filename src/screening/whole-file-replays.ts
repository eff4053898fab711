import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import type { CaseFile } from "../flow/case-file.js";
import type { Flow } from "../flow/flow.js";
import { keyOf } from "../flow/log.js";
import { type CaseReplay, type FlowLibrary, replayCase } from "../flow/replay-case.js";

/** One case of a subject: a file that follows a flow, and what its log does not say. */
export interface SubjectCase {
  readonly file: CaseFile;
  /** When the case came into its initial status, such as the arrival; left out where nobody says. */
  readonly openedAt?: Instant | undefined;
  /** The particulars that its source can hold at all; left out, every one. */
  readonly carries?: readonly string[] | undefined;
}

/**
 * Follows the cases of one subject side by side: what an event requires of the subject's other flows is looked up in
 * their logs, as they stood at the instant of the event, that instant included. So a transfer is refused while the log of
 * the specimen holds no result, and accepted when that comes in late, without a line of the transfer being changed.
 *
 * Of several cases of one flow the one that moved last speaks for it, and of those that moved at one instant the last
 * given. Flows may require each other; two events of one instant that each require the other are both refused.
 *
 * @returns what each log came to, in the order of the cases
 * @throws TypeError when the edition with which a case was opened is not among the flows.
 * @example
 * const cases = [{ file: openCaseFile("G54400070", threeChecks2020) }];
 * replayTogether(cases, { flows: [threeChecks2020] }).map(({ status }) => status) // => ["arrived"]
 */
export function replayTogether(cases: readonly SubjectCase[], library: FlowLibrary): readonly CaseReplay[] {
  // Each round settles at least the next event of all: what it requires happened before it and is settled already.
  const rounds = cases.reduce((sum, { file }) => sum + file.log.length, 2);
  let runs: readonly CaseReplay[] = [];
  for (let round = 0; round < rounds; round++) {
    const courses = runs.map((run, place) => courseOf(cases[place] as SubjectCase, run, library));
    const next = cases.map(({ file, carries }, place) => {
      const others = courses.filter((_, other) => other !== place);
      const statusesAt = (at: Instant) => statusesOf(others, epochMilliseconds(at));
      return replayCase(file, library, carries === undefined ? { statusesAt } : { statusesAt, carries });
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
  readonly steps: readonly { readonly from: number; readonly status: string }[];
}

function courseOf({ file, openedAt }: SubjectCase, { flow, moves }: CaseReplay, { flows }: FlowLibrary): Course {
  const first = (flows as readonly Flow[]).find(({ edition }) => edition.id === file.flow);
  const opened = openedAt === undefined ? Number.NEGATIVE_INFINITY : epochMilliseconds(openedAt);
  return {
    series: flow.edition.series,
    steps: [
      { from: opened, status: first?.initial ?? flow.initial },
      ...moves.map(({ entry, to }) => ({ from: epochMilliseconds(entry.at), status: to })),
    ],
  };
}

function statusesOf(courses: readonly Course[], at: number): Record<string, string> {
  const latest = new Map<string, Course["steps"][number]>();
  for (const { series, steps } of courses) {
    const reached = steps.findLast(({ from }) => from <= at);
    const other = latest.get(series);
    if (reached !== undefined && (other === undefined || reached.from >= other.from)) latest.set(series, reached);
  }
  return Object.fromEntries([...latest].map(([series, { status }]) => [series, status]));
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
