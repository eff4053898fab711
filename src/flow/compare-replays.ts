import { isEvent, keyOf } from "./log.js";
import type { AcceptedEvent, CaseMove, RefusedEvent, Replay } from "./replay.js";

/** What became of a case when lines of its log came in late, or were corrected. */
export interface ReplayChanges<Event extends string = string, Status extends string = string> {
  readonly status: { readonly before: Status; readonly after: Status };
  /** Accepted now and not before: it is new, or an earlier line made room for it. */
  readonly newlyAccepted: readonly AcceptedEvent<Event, Status>[];
  /** Accepted before and not any more: it is refused now, or was taken back. */
  readonly noLongerAccepted: readonly AcceptedEvent<Event, Status>[];
  /** Refused now and not before. */
  readonly newlyRefused: readonly RefusedEvent<Event, Status>[];
  /** Refused before and not any more. */
  readonly noLongerRefused: readonly RefusedEvent<Event, Status>[];
  /** Reopenings and changes of edition that move the case now and did not before, or the other way round. */
  readonly otherMoves: {
    readonly before: readonly CaseMove<Event, Status>[];
    readonly after: readonly CaseMove<Event, Status>[];
  };
  /** Nothing of all this. */
  readonly isSame: boolean;
}

/**
 * What changed between two replays of one case, such as before and after late records were merged into its log: the
 * status, and each event that counts now or counts no longer. An entry is known by its number and its officer, and by
 * what it says; that an event now leads elsewhere is told by the status.
 *
 * @example
 * const line = (n: number, event: string) => ({ at: instant(`2020-03-18T06:1${n}Z`), sequence: n, by: "desk", event });
 * const first = [line(1, "declaration-clear"), line(2, "temperature-normal"), line(4, "released")];
 * const before = replay(threeChecks2020, first);
 * const after = replay(threeChecks2020, mergeLogs(first, [line(3, "patrol-clear")]).log);
 * const { status, newlyAccepted, noLongerRefused } = compareReplays(before, after);
 * [status.after, newlyAccepted.length, noLongerRefused.length] // => ["released", 2, 1]
 */
export function compareReplays<Event extends string, Status extends string>(
  before: Replay<Event, Status>,
  after: Replay<Event, Status>,
): ReplayChanges<Event, Status> {
  const others = ({ moves }: Replay<Event, Status>) => moves.filter(({ entry }) => !isEvent(entry));
  const changes = {
    newlyAccepted: missingFrom(before.accepted, after.accepted),
    noLongerAccepted: missingFrom(after.accepted, before.accepted),
    newlyRefused: missingFrom(before.refused, after.refused),
    noLongerRefused: missingFrom(after.refused, before.refused),
    otherMoves: {
      before: missingFrom(others(after), others(before)),
      after: missingFrom(others(before), others(after)),
    },
  };
  const { otherMoves, ...lists } = changes;
  const isSame =
    before.status === after.status &&
    [...Object.values(lists), ...Object.values(otherMoves)].every((list) => list.length === 0);
  return { status: { before: before.status, after: after.status }, ...changes, isSame };
}

/** Those of the others that the first list does not have. */
function missingFrom<Line extends Pick<CaseMove, "entry"> | RefusedEvent>(
  first: readonly Line[],
  others: readonly Line[],
): Line[] {
  const known = new Set(first.map(({ entry }) => saying(entry)));
  return others.filter(({ entry }) => !known.has(saying(entry)));
}

function saying(entry: CaseMove["entry"]): string {
  const said = isEvent(entry) ? entry.event : "";
  return `${keyOf(entry)} ${entry.at} ${said}`;
}
