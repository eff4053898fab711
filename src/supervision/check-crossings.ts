import { epochMilliseconds, type Instant } from "../calendar/instant.js";
import { isRecord } from "../record.js";
import { expectScheme } from "./check-layout.js";
import { CROSSING_CODES, type CrossingCode, type CrossingFinding } from "./crossing-finding.js";
import type { CrossingEvent } from "./crossing-log.js";
import { CrossingFindings, CrossingPerson, enter, named, putOn, remove, takeOff, wear } from "./crossing-person.js";
import { BEYOND, type CrossingPlan, crossingPlan, type DoorWays, NOWHERE } from "./crossing-plan.js";
import type { ProtectionRules } from "./protection-rules.js";
import { wearStanding } from "./wear-time.js";
import type { ZoneLayout } from "./zone-layout.js";
import type { ZoneScheme } from "./zone-scheme.js";

/** What a log is checked against besides the layout. */
export interface CrossingOptions {
  /** The order of putting on and taking off, and the limits of wear; what is left out is not looked at. */
  readonly rules?: Partial<ProtectionRules>;
  /** Everybody who is expected; left out, anybody is. */
  readonly people?: Iterable<string>;
  /** The instant that is asked about; left out, nobody is told of a limit before the equipment comes off. */
  readonly now?: Instant;
  /** The work is over: nobody should be in a zone that lets used equipment in. Left out, it goes on. */
  readonly isOver?: boolean;
}

/** Where somebody is now, as far as the log says. */
export interface CrossingStanding {
  readonly person: string;
  /** `OUTSIDE` for whoever has left; `undefined` where it cannot be told. */
  readonly room: string | undefined;
  readonly zone: string | undefined;
  /** When that room was entered; `undefined` where that was not seen. */
  readonly since: Instant | undefined;
  readonly wearing: readonly string[];
  /** How many events of this person were read. */
  readonly events: number;
  /** The log contradicts itself about this person, so that nothing here is sure. */
  readonly isContradictory: boolean;
}

/** Lines of a log that name nobody. */
export interface UnreadCrossings {
  readonly lines: number;
  /** The place of the first one in the log, from 1; `undefined` where there is none. */
  readonly first: number | undefined;
}

/** What a crossing log comes to. */
export interface CheckedCrossings {
  /** All lines, those that were not followed too. */
  readonly lines: number;
  /** By person, then event, then code. */
  readonly findings: readonly CrossingFinding[];
  /** Everybody in the log and everybody expected, by name. */
  readonly people: readonly CrossingStanding[];
  /** Whose log contradicts itself, by name. */
  readonly contradictory: readonly string[];
  readonly unread: UnreadCrossings;
  /** Lines of an instant after the one that was asked about; they are not known yet. */
  readonly later: number;
}

/** A check that goes on as a log comes in. */
export interface CrossingCheck {
  /** Reads further lines; of each person in the order of time. */
  readonly read: (events: Iterable<CrossingEvent>) => void;
  /** What all that was read so far comes to; reading may go on afterwards. */
  readonly result: () => CheckedCrossings;
}

/**
 * Checks a crossing log against a layout, person by person: ways that are none, equipment that is missing, nobody knows of,
 * comes off where it is needed or goes where it must not, wrong orders, wear beyond its limit, and a log that contradicts
 * itself. The lines of different people may come in any order. What contradicts time is found and not followed; every other
 * line is believed rather than those before it.
 *
 * What is worn in a zone that needs equipment is used from then on; so is, until it is seen to be put on, what nobody knows
 * the past of, unless it is first seen where used equipment is refused. Equipment that the log says nothing of is found as
 * not recorded, not as missing. Wear is counted from putting on, or from when it was first seen: then it was at least as long.
 *
 * @throws TypeError when the layout is of another scheme.
 * @throws RangeError when a wear limit is no number of 0 or more, or there are more than 31 kinds of equipment,
 * those of `PROTECTIVE_EQUIPMENT` with them.
 * @example
 * const at = (time) => instant(`2020-04-02T${time}:00+08:00`);
 * const log = [
 *   { person: "A1", at: at("08:00"), event: "passed", from: "donning", to: "passage-in", wearing: ["mask", "suit", "goggles", "gloves"] },
 *   { person: "A1", at: at("08:02"), event: "passed", to: "survey" },
 *   { person: "A1", at: at("09:30"), event: "lowered", equipment: ["mask"] },
 *   { person: "A1", at: at("11:00"), event: "passed", to: "passage-in" },
 * ];
 * const { findings, people } = checkCrossings(portThreeZonesExample, threeZones2020, log);
 * findings.map(({ code, event }) => `${event} ${code}`)
 * // => ["3 lowered-where-needed", "4 wrong-direction", "4 equipment-missing"]
 * people.map(({ zone }) => zone) // => ["buffer"]
 * @see discipline inspection of port customs, April 2020: a contaminated zone entered without adequate protection at two
 * terminals of Shanghai Pudong, and masks pulled down for air in the survey area
 */
export function checkCrossings(
  layout: ZoneLayout,
  scheme: ZoneScheme,
  events: Iterable<CrossingEvent>,
  options: CrossingOptions = {},
): CheckedCrossings {
  const check = crossingCheck(layout, scheme, options);
  check.read(events);
  return check.result();
}

/**
 * The same check for a log that comes in piece by piece, or from a stream: no line is kept, so that it takes as much memory
 * as there are people and findings.
 *
 * @throws TypeError when the layout is of another scheme.
 * @throws RangeError when a wear limit is no number of 0 or more, or there are more than 31 kinds of equipment,
 * those of `PROTECTIVE_EQUIPMENT` with them.
 * @example
 * const shift = crossingCheck(portThreeZonesExample, threeZones2020);
 * shift.read([{ person: "A1", at: instant("2020-04-02T08:00Z"), event: "passed", from: "outside", to: "duty" }]);
 * shift.read([{ person: "A1", at: instant("2020-04-02T08:05Z"), event: "passed", to: "survey" }]);
 * shift.result().findings.map(({ code }) => code) // => ["zone-skipped", "equipment-not-recorded"]
 */
export function crossingCheck(layout: ZoneLayout, scheme: ZoneScheme, options: CrossingOptions = {}): CrossingCheck {
  expectScheme(layout, scheme, "crossingCheck");
  const follower = new Follower(crossingPlan(layout, scheme, options.rules ?? {}), options);
  return {
    read: (events) => {
      for (const event of events) follower.read(event);
    },
    result: () => follower.result(),
  };
}

const EVENTS: readonly unknown[] = ["passed", "donned", "doffed", "lowered", "raised"];

class Follower {
  readonly #plan: CrossingPlan;
  readonly #people = new Map<string, CrossingPerson>();
  readonly #expected: ReadonlySet<string> | undefined;
  readonly #now: number;
  readonly #isOver: boolean;
  readonly #findings: CrossingFindings;
  #lines = 0;
  #later = 0;
  #hasUnknown = false;
  #unread = 0;
  #firstUnread: number | undefined = undefined;

  constructor(plan: CrossingPlan, { people, now, isOver = false }: CrossingOptions) {
    this.#plan = plan;
    this.#expected = people === undefined ? undefined : new Set(people);
    this.#now = now === undefined ? Number.POSITIVE_INFINITY : epochMilliseconds(now);
    this.#isOver = isOver;
    this.#findings = new CrossingFindings(plan);
    for (const person of this.#expected ?? []) this.#people.set(person, new CrossingPerson(person, plan.limits.length));
  }

  read(event: CrossingEvent): void {
    this.#lines++;
    // Logs come from anywhere, with lines that are none.
    const person: unknown = isRecord(event) ? event.person : undefined;
    if (typeof person !== "string" || person.trim() === "") {
      this.#unread++;
      this.#firstUnread ??= this.#lines;
      return;
    }
    const who = this.#personOf(person);
    who.events++;
    const at: unknown = event.at;
    const time = typeof at === "string" ? epochMilliseconds(at as Instant) : Number.NaN;
    if (time > this.#now) {
      this.#later++;
      return;
    }
    const when = Number.isNaN(time) ? undefined : event.at;
    if (who.events === 1 && this.#expected?.has(person) === false) this.#findings.add("unknown-person", who, when);
    if (when === undefined) this.#findings.add("time-not-readable", who, when);
    else if (time < who.at) this.#findings.add("out-of-order", who, when);
    else if (EVENTS.includes(event.event)) this.#follow(who, event, time);
    else this.#findings.add("unknown-event", who, when);
  }

  #personOf(person: string): CrossingPerson {
    let who = this.#people.get(person);
    if (who === undefined) {
      who = new CrossingPerson(person, this.#plan.limits.length);
      this.#people.set(person, who);
    }
    return who;
  }

  #follow(who: CrossingPerson, event: CrossingEvent, time: number): void {
    const isPassing = event.event === "passed";
    const listed: unknown = isPassing ? event.wearing : event.equipment;
    const worn = Array.isArray(listed) ? this.#bitsOf(listed) : NOT_SAID;
    const from = this.#placeOf(isPassing ? event.from : event.room);
    const to = isPassing ? this.#placeOf(event.to) : NOWHERE;
    const isSame = event.event === who.last && from === who.lastFrom && to === who.lastTo && worn === who.lastWorn;
    if (isSame && time === who.at) {
      this.#findings.add("recorded-twice", who, event.at);
      return;
    }
    who.at = time;
    who.last = event.event;
    who.lastFrom = from;
    who.lastTo = to;
    who.lastWorn = worn;
    if (worn >= 0 && this.#hasUnknown) this.#findings.add("unknown-equipment", who, event.at);
    if (isPassing) this.#pass(who, event.at, from, to, worn, event.door);
    else this.#change(who, event.at, event.event, from, worn === NOT_SAID ? 0 : worn);
  }

  #placeOf(room: unknown): number {
    if (room === undefined || room === null) return NOWHERE;
    return this.#plan.roomAt.get(room as string) ?? NOT_THERE;
  }

  #bitsOf(names: readonly unknown[]): number {
    let bits = 0;
    this.#hasUnknown = false;
    for (const name of names) {
      const bit = this.#plan.bitOf.get(name as string);
      if (bit === undefined) this.#hasUnknown = true;
      else bits |= bit;
    }
    return bits;
  }

  #pass(who: CrossingPerson, at: Instant, from: number, to: number, worn: number, door: string | undefined): void {
    const through = door === undefined ? undefined : this.#plan.doorAt.get(door);
    let left = from === NOWHERE ? beyond(through, to, who.room) : from;
    const isKnown = left !== NOT_THERE && to >= BEYOND;
    if (!isKnown) this.#findings.add("unknown-room", who, at, { from: left, room: to });
    else if (door !== undefined && !joins(through, left, to))
      this.#findings.add("unknown-door", who, at, { from: left, room: to });
    if (left === NOT_THERE) left = NOWHERE;
    if (left !== NOWHERE && who.room !== NOWHERE && left !== who.room)
      this.#findings.add("not-where-recorded", who, at, { from: left, room: to });
    who.room = left;
    if (worn !== NOT_SAID) this.#see(who, at, worn);
    if (to < BEYOND) who.room = NOWHERE;
    else if (left !== to)
      enter(who, left, to, joins(through, left, to) ? through : undefined, at, this.#plan, this.#findings);
  }

  /** What was seen on somebody who left a room: what differs from before came off or went on in it. */
  #see(who: CrossingPerson, at: Instant, worn: number): void {
    const plan = this.#plan;
    const isNew = worn & ~who.on;
    const wasOff = isNew & who.known;
    // Whoever is first seen without what is needed where they are took it off there, or never had it.
    const lacking = (plan.rooms[who.room]?.needs ?? 0) & ~who.known & ~worn;
    remove(who, (who.on & ~worn) | lacking, who.room, at, plan, this.#findings);
    wear(who, isNew, who.at, plan);
    who.lowered &= ~worn;
    who.known = -1;
    const room = plan.rooms[who.room];
    // Whatever is first seen where used equipment is refused is taken as fresh.
    if (room?.uses === true) who.used |= isNew;
    else who.used &= ~(room?.refusesUsed === true ? isNew : wasOff);
  }

  #change(who: CrossingPerson, at: Instant, event: CrossingEvent["event"], room: number, equipment: number): void {
    const findings = this.#findings;
    if (room === NOT_THERE) findings.add("unknown-room", who, at, { room });
    else if (room !== NOWHERE && room !== who.room) {
      if (who.room !== NOWHERE) findings.add("not-where-recorded", who, at, { from: room, room });
      who.room = room;
      who.since = undefined;
    }
    if (event === "donned") putOn(who, equipment, at, this.#plan, findings);
    else if (event === "doffed") takeOff(who, equipment, at, this.#plan, findings);
    else this.#move(who, at, event === "lowered", equipment);
  }

  #move(who: CrossingPerson, at: Instant, isDown: boolean, equipment: number): void {
    const notWorn = equipment & who.known & ~who.on;
    if (notWorn !== 0) this.#findings.add("not-worn", who, at, { equipment: notWorn });
    const moved = equipment & ~notWorn;
    wear(who, moved & ~who.known, who.at, this.#plan);
    who.lowered = isDown ? who.lowered | moved : who.lowered & ~moved;
    const bare = isDown ? moved & (this.#plan.rooms[who.room]?.needs ?? 0) : 0;
    if (bare !== 0) this.#findings.add("lowered-where-needed", who, at, { equipment: bare });
  }

  result(): CheckedCrossings {
    const atEnd = new CrossingFindings(this.#plan);
    for (const who of this.#people.values()) this.#end(who, atEnd);
    const people = [...this.#people.values()].sort((one, other) => (one.person < other.person ? -1 : 1));
    return {
      lines: this.#lines,
      findings: inOrder([...this.#findings.all, ...atEnd.all]),
      people: people.map((who) => this.#standingOf(who)),
      contradictory: people.filter(({ isContradictory }) => isContradictory).map(({ person }) => person),
      unread: { lines: this.#unread, first: this.#firstUnread },
      later: this.#later,
    };
  }

  #end(who: CrossingPerson, findings: CrossingFindings): void {
    const place = this.#plan.rooms[who.room];
    const end = { isAtEnd: true };
    if (this.#now < Number.POSITIVE_INFINITY && (who.on & this.#plan.limited) !== 0)
      for (const [which, { limit, bit }] of this.#plan.limits.entries()) {
        if ((who.on & bit) === 0) continue;
        const minutes = (this.#now - (who.starts[which] as number)) / 60_000;
        const standing = wearStanding(minutes, limit, true);
        if (standing === "within") continue;
        const code = standing === "exceeded" ? "worn-too-long" : "wear-limit-near";
        findings.add(code, who, undefined, { ...end, equipment: bit, minutes, limitMinutes: limit.minutes });
      }
    if (!this.#isOver || who.events === 0) return;
    if (place === undefined) findings.add("whereabouts-unknown", who, undefined, end);
    else if (!place.refusesUsed) findings.add("still-inside", who, undefined, end);
  }

  #standingOf(who: CrossingPerson): CrossingStanding {
    const { person, room, since, on, events, isContradictory } = who;
    const place = this.#plan.rooms[room];
    return {
      person,
      room: place?.id,
      zone: place?.zone,
      since: place === undefined ? undefined : since,
      wearing: named(on, this.#plan),
      events,
      isContradictory,
    };
  }
}

/** A room that the layout does not have. */
const NOT_THERE = -2;
/** Nothing was said of equipment; no set of bits is this. */
const NOT_SAID = -2;

/** Where somebody came from who passed a door into a room: the other side, and where it is not known, where they were. */
function beyond(through: DoorWays | undefined, to: number, last: number): number {
  const way = through?.find((ends) => ends.includes(to));
  if (way === undefined) return last;
  return way[0] === to ? way[1] : way[0];
}

function joins(through: DoorWays | undefined, left: number, to: number): boolean {
  return through?.some((ends) => ends.includes(left) && ends.includes(to)) === true;
}

const CODE_AT: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.keys(CROSSING_CODES).map((code, place) => [code, place]),
);

function inOrder(findings: CrossingFinding[]): CrossingFinding[] {
  const codeOf = ({ code }: { readonly code: CrossingCode }) => CODE_AT.get(code) as number;
  const eventOf = ({ event }: CrossingFinding) => event ?? Number.POSITIVE_INFINITY;
  return findings.sort((one, other) => {
    if (one.person !== other.person) return one.person < other.person ? -1 : 1;
    return eventOf(one) === eventOf(other) ? codeOf(one) - codeOf(other) : eventOf(one) - eventOf(other);
  });
}
