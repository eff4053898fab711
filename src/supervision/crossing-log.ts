import { epochMilliseconds, type Instant } from "../calendar/instant.js";

interface OfPerson {
  /** By staff number, or whatever tells people apart; it is compared as it is written. */
  readonly person: string;
  readonly at: Instant;
}

/** Somebody went from one room into another. */
export interface PassedDoor extends OfPerson {
  readonly event: "passed";
  /** The room that was left; left out, the one beyond the door, or the one where the person was last. */
  readonly from?: string | undefined;
  readonly to: string;
  readonly door?: string | undefined;
  /** All that was seen on the person; left out where nobody looked. An empty list says that nothing was worn. */
  readonly wearing?: readonly string[] | undefined;
}

/**
 * Somebody put equipment on, took it off, pulled it down while it stayed on (a mask under the chin) or put it right again.
 * What stands in one event was done together.
 */
export interface EquipmentEvent extends OfPerson {
  readonly event: "donned" | "doffed" | "lowered" | "raised";
  readonly equipment: readonly string[];
  /** Left out, where the person was last. */
  readonly room?: string | undefined;
}

/** One line of a crossing log. */
export type CrossingEvent = PassedDoor | EquipmentEvent;

/**
 * The logs of several doors as one, in order of time: at one instant those of an earlier log come first. Each log is read
 * once and line by line, and has to be in order itself; a line that is not comes when its turn has come, and `checkCrossings`
 * finds it. A line whose instant cannot be read comes at once.
 *
 * @example
 * const north = [{ person: "A1", at: instant("2020-04-02T08:10Z"), event: "passed", to: "survey" }];
 * const south = [{ person: "A1", at: instant("2020-04-02T08:05Z"), event: "passed", to: "passage-in" }];
 * [...mergeCrossings(north, south)].map((line) => line.event === "passed" && line.to) // => ["passage-in", "survey"]
 */
export function* mergeCrossings(...logs: readonly Iterable<CrossingEvent>[]): Generator<CrossingEvent> {
  const heads = logs.map((log) => headOf(log[Symbol.iterator]()));
  while (true) {
    let next: Head | undefined;
    for (const head of heads)
      if (!head.isOver && (next === undefined || head.milliseconds < next.milliseconds)) next = head;
    if (next === undefined) return;
    yield next.line as CrossingEvent;
    moveOn(next);
  }
}

interface Head {
  readonly lines: Iterator<CrossingEvent>;
  line: CrossingEvent | undefined;
  milliseconds: number;
  isOver: boolean;
}

function headOf(lines: Iterator<CrossingEvent>): Head {
  const head: Head = { lines, line: undefined, milliseconds: 0, isOver: false };
  moveOn(head);
  return head;
}

function moveOn(head: Head): void {
  const { done, value } = head.lines.next();
  head.isOver = done === true;
  head.line = head.isOver ? undefined : value;
  const at: unknown = (head.line as Partial<CrossingEvent> | null | undefined)?.at;
  const milliseconds = typeof at === "string" ? epochMilliseconds(at as Instant) : Number.NaN;
  head.milliseconds = Number.isNaN(milliseconds) ? Number.NEGATIVE_INFINITY : milliseconds;
}
