import type { Flow } from "./flow.js";
import { flowCodes, type LogColumns } from "./log-columns.js";

/** What columns came to, subject by subject. */
export interface ColumnsReplay {
  /** The code of the status that each subject is in: its place among the statuses of `flowCodes`. */
  readonly status: Uint16Array;
  /** How many lines of each subject were refused. */
  readonly refused: Uint32Array;
}

const REFUSED = 0xffff;

/**
 * Follows the logs of many subjects at once, without an object for each line: the statuses, and how many lines were
 * refused, are those of `replay`. A log that is too long for memory is followed in parts, each from where the one before
 * ended. Without lines everybody stays where they were.
 *
 * @param from the status in which each subject is; left out, the initial one
 * @throws RangeError when the columns are not equally long, a line is of a subject that there is not, or a status to start
 * from is none of the flow's.
 * @example
 * const { statuses, events } = flowCodes(threeChecks2020);
 * const event = Uint8Array.of(events.indexOf("declaration-clear"), events.indexOf("released"));
 * const run = replayColumns(threeChecks2020, { subjects: 2, subject: Int32Array.of(1, 1), event });
 * [[...run.status].map((code) => statuses[code]), [...run.refused]] // => [["arrived", "declared"], [0, 1]]
 */
export function replayColumns(flow: Flow | object, columns: LogColumns, from?: Uint16Array): ColumnsReplay {
  const plain = flow as Flow;
  const { subjects, subject, event, brings } = columns;
  const { length } = subject;
  if (event.length !== length || (brings !== undefined && brings.length !== length))
    throw new RangeError(`replayColumns: expected columns of ${length} lines, got one of another length`);
  const { next, width, known } = nextStatuses(plain);
  const { statuses } = flowCodes(plain);
  const status =
    from === undefined ? new Uint16Array(subjects).fill(statuses.indexOf(plain.initial)) : Uint16Array.from(from);
  if (status.length !== subjects || status.some((code) => code >= statuses.length))
    throw new RangeError(`replayColumns: expected a status of the flow for each of ${subjects} subjects`);
  const refused = new Uint32Array(subjects);
  const bare = next.length >> 1;
  for (let line = 0; line < length; line++) {
    const who = subject[line] as number;
    if (who >>> 0 >= subjects) throw new RangeError(`replayColumns: expected a subject below ${subjects}, got ${who}`);
    const code = event[line] as number;
    const row = (status[who] as number) * width + (code < known ? code : known);
    const to = next[brings !== undefined && brings[line] === 1 ? row + bare : row] as number;
    if (to === REFUSED) refused[who] = (refused[who] as number) + 1;
    else status[who] = to;
  }
  return { status, refused };
}

/**
 * Where each code leads from each status: first as long as nothing is brought, then with all that must be. The last code of
 * a row stands for whatever the flow does not have.
 */
function nextStatuses(flow: Flow): { readonly next: Uint16Array; readonly width: number; readonly known: number } {
  const { statuses, events } = flowCodes(flow);
  const known = events.length + statuses.length;
  const width = known + 1;
  const next = new Uint16Array(2 * statuses.length * width).fill(REFUSED);
  for (const [row, status] of statuses.entries()) {
    const put = (code: number, to: string, copies: readonly number[]) => {
      for (const copy of copies) next[(copy * statuses.length + row) * width + code] = statuses.indexOf(to);
    };
    for (const [event, move] of flow.table.get(status) ?? []) {
      const asksNothing = move.particulars.length + move.requires.length === 0;
      put(events.indexOf(event), move.next, asksNothing ? [0, 1] : [1]);
    }
    const reopening = Object.entries(flow.reopenings ?? {}).find(([outcome]) => outcome === status)?.[1];
    for (const to of reopening?.to ?? []) put(events.length + statuses.indexOf(to), to, [0, 1]);
  }
  return { next, width, known };
}
