import type { Instant } from "../calendar/instant.js";
import { CROSSING_CODES, type CrossingCode, type CrossingFinding } from "./crossing-finding.js";
import { BEYOND, type CrossingPlan, type DoorWays, NOWHERE, type PlannedRoom } from "./crossing-plan.js";

/** @internal What is known of one person at one event: all that is kept of a log. Sets of equipment are bits. */
export class CrossingPerson {
  readonly person: string;
  events = 0;
  room = NOWHERE;
  since: Instant | undefined = undefined;
  /** The last event that was followed, in milliseconds and in numbers, so that it is known again. */
  at = Number.NEGATIVE_INFINITY;
  last = "";
  lastFrom = NOWHERE;
  lastTo = NOWHERE;
  lastWorn = 0;
  on = 0;
  /** Of what is not known, nobody can tell whether it is on. */
  known = 0;
  lowered = 0;
  /** What was not seen to be put on afresh may have been used. */
  used = -1;
  isContradictory = false;
  /** When each limited kind of equipment went on, or was first seen on. */
  readonly starts: number[];

  constructor(person: string, limits: number) {
    this.person = person;
    this.starts = new Array<number>(limits).fill(0);
  }
}

/** @internal The findings about people, as they come. */
export class CrossingFindings {
  readonly all: CrossingFinding[] = [];
  readonly #plan: CrossingPlan;

  constructor(plan: CrossingPlan) {
    this.#plan = plan;
  }

  /** Takes in that something was found at the event that a person's count stands at, or at the end. */
  add(code: CrossingCode, who: CrossingPerson, at: Instant | undefined, what: FoundAt = {}): void {
    const { from = NOWHERE, room = who.room, equipment = 0, names, minutes, limitMinutes, isAtEnd = false } = what;
    // What is found at the end is found anew each time that somebody asks, and the log may go on.
    if (CROSSING_CODES[code] === "record" && !isAtEnd) who.isContradictory = true;
    this.all.push({
      code,
      person: who.person,
      event: isAtEnd ? undefined : who.events,
      at,
      from: this.#plan.rooms[from]?.id,
      room: this.#plan.rooms[room]?.id,
      zone: this.#plan.rooms[room]?.zone,
      equipment: names ?? named(equipment, this.#plan),
      minutes,
      limitMinutes,
    });
  }
}

/** @internal What a finding says besides. */
export interface FoundAt {
  readonly from?: number;
  readonly room?: number;
  readonly equipment?: number;
  readonly names?: readonly string[];
  readonly minutes?: number;
  readonly limitMinutes?: number;
  readonly isAtEnd?: boolean;
}

/** @internal The names of a set of equipment, in the order of the plan. */
export function named(bits: number, { equipment }: CrossingPlan): readonly string[] {
  return bits === 0 ? [] : equipment.filter((_, place) => (bits & (1 << place)) !== 0);
}

/** @internal Puts equipment on: order, place, and the clocks of what went on. */
export function putOn(
  who: CrossingPerson,
  worn: number,
  at: Instant,
  plan: CrossingPlan,
  findings: CrossingFindings,
): void {
  const already = worn & who.known & who.on;
  if (already !== 0) findings.add("already-worn", who, at, { equipment: already });
  const fresh = worn & ~already;
  const room = plan.rooms[who.room];
  if (fresh !== 0 && plan.hasDonning && room !== undefined && !room.isDonning)
    findings.add("donned-elsewhere", who, at, { equipment: fresh });
  disordered("donned-out-of-order", who, fresh, at, plan, findings);
  wear(who, fresh, who.at, plan);
  who.used = room?.uses === true ? who.used | fresh : who.used & ~fresh;
}

/** @internal Takes equipment off: order, place, and how long it was worn. */
export function takeOff(
  who: CrossingPerson,
  removed: number,
  at: Instant,
  plan: CrossingPlan,
  findings: CrossingFindings,
): void {
  const notWorn = removed & who.known & ~who.on;
  if (notWorn !== 0) findings.add("not-worn", who, at, { equipment: notWorn });
  const off = removed & ~notWorn;
  disordered("doffed-out-of-order", who, off, at, plan, findings);
  remove(who, off, who.room, at, plan, findings);
}

/** @internal What came off in a room, in whatever order. */
export function remove(
  who: CrossingPerson,
  off: number,
  place: number,
  at: Instant,
  plan: CrossingPlan,
  findings: CrossingFindings,
): void {
  const room = plan.rooms[place];
  if (off !== 0 && room !== undefined && !room.isDoffing) {
    const needed = off & room.needs;
    if (needed !== 0) findings.add("bare-where-needed", who, at, { room: place, equipment: needed });
    const spent = off & who.used & ~needed;
    if (spent !== 0 && plan.hasDoffing) findings.add("doffed-elsewhere", who, at, { room: place, equipment: spent });
  }
  const timed = off & who.on & plan.limited;
  if (timed !== 0)
    for (const [which, { limit, bit }] of plan.limits.entries()) {
      const minutes = (who.at - (who.starts[which] as number)) / 60_000;
      if ((timed & bit) !== 0 && minutes > limit.minutes)
        findings.add("worn-too-long", who, at, { equipment: bit, minutes, limitMinutes: limit.minutes });
    }
  who.on &= ~off;
  who.known |= off;
  who.lowered &= ~off;
}

/** @internal Sets equipment on from an instant on. */
export function wear(who: CrossingPerson, worn: number, milliseconds: number, plan: CrossingPlan): void {
  who.on |= worn;
  who.known |= worn;
  who.lowered &= ~worn;
  if ((worn & plan.limited) !== 0)
    for (const [which, { bit }] of plan.limits.entries()) if ((worn & bit) !== 0) who.starts[which] = milliseconds;
}

/** What goes on or comes off together has no order within. */
function disordered(
  code: "donned-out-of-order" | "doffed-out-of-order",
  who: CrossingPerson,
  moved: number,
  at: Instant,
  { goesBefore, comesAfter, equipment }: CrossingPlan,
  findings: CrossingFindings,
): void {
  const order = code === "donned-out-of-order" ? goesBefore : comesAfter;
  for (let place = 0; moved >>> place !== 0; place++) {
    if ((moved & (1 << place)) === 0) continue;
    const wrong = (order[place] as number) & who.on & ~moved;
    if (wrong === 0) continue;
    const others = equipment.filter((_, other) => (wrong & (1 << other)) !== 0);
    findings.add(code, who, at, { names: [equipment[place] as string, ...others] });
  }
}

/**
 * @internal What is found on entering a room from another, or from nobody knows where.
 *
 * @param through the ways of the door, where it is known; left out, any door between the rooms will do
 */
export function enter(
  who: CrossingPerson,
  from: number,
  to: number,
  through: DoorWays | undefined,
  at: Instant,
  plan: CrossingPlan,
  findings: CrossingFindings,
): void {
  const left = plan.rooms[from];
  const entered = plan.rooms[to] as PlannedRoom;
  const places = { from, room: to };
  const leads = (one: number, other: number) =>
    through?.some((way) => way[0] === one && way[1] === other) ?? plan.ways.has(one * plan.rooms.length + other);
  if (left !== undefined && !leads(from, to))
    findings.add(leads(to, from) ? "wrong-direction" : noWay(left, entered), who, at, places);
  const isNewZone = left === undefined || from === BEYOND || left.zone !== entered.zone;
  if (!entered.isDonning && (isNewZone || left.isDonning || left.isDoffing)) {
    const missing = entered.needs & who.known & ~(who.on & ~who.lowered);
    if (missing !== 0) findings.add("equipment-missing", who, at, { ...places, equipment: missing });
    const unknown = entered.needs & ~who.known;
    if (unknown !== 0) findings.add("equipment-not-recorded", who, at, { ...places, equipment: unknown });
  }
  const brought = isNewZone && entered.refusesUsed ? who.on & who.used : 0;
  if (brought !== 0) findings.add("used-equipment-brought", who, at, { ...places, equipment: brought });
  if (entered.uses) who.used |= who.on;
  who.room = to;
  who.since = at;
}

function noWay(left: PlannedRoom, entered: PlannedRoom): "zone-skipped" | "no-door" {
  const areRanked = left.rank >= 0 && entered.rank >= 0;
  return areRanked && Math.abs(left.rank - entered.rank) > 1 ? "zone-skipped" : "no-door";
}
