import { addMonths, type CalendarDate, dateOfDayNumber, dayNumber } from "../calendar/calendar-date.js";
import { DAY_COUNTS } from "../calendar/day-count.js";
import { epochMilliseconds, type Instant, isInstant } from "../calendar/instant.js";
import type { AnyLeaf, AnyWindow, DateShift } from "../logic/condition.js";
import { type Allowance, isSpent, spend } from "./allowance.js";
import { below, type ComparisonAt, type Path, type Place } from "./comparisons.js";
import {
  endOfDay,
  isDay,
  MILLISECONDS_PER_DAY,
  type Moment,
  momentOf,
  ofDay,
  ofMilliseconds,
  startOfDay,
  written,
} from "./moment.js";

/** So many days or instants a fact can have at most. */
const MOST_MOMENTS = 2000;
/** What it costs to lay one day by another, in looks. */
const MOMENT_COST = 4;
const EARLIEST = /* @__PURE__ */ dayNumber("0001-01-01" as CalendarDate);
const LATEST = /* @__PURE__ */ dayNumber("9998-12-31" as CalendarDate);

/** The day on which whatever is compared with no given day is laid. */
const ANCHOR = /* @__PURE__ */ dayNumber("2020-03-01" as CalendarDate);

/** Days and instants that are compared with each other, with all that is asked of them. */
export interface MomentGroup {
  readonly places: readonly Place[];
  readonly comparisons: readonly ComparisonAt[];
  /** The answers that are given, for each fact that has some. */
  readonly given: ReadonlyMap<Path, readonly string[]>;
  readonly copies: number;
  readonly allowance: Allowance;
  /** Whether both sides of every boundary are wanted, and not only the later moment that stands for each. */
  readonly hasBothSides: boolean;
}

/** How far after another a moment may lie, as the comparison says; the ends are included. */
interface Edge {
  readonly at: Place;
  readonly other: Place | Moment;
  readonly shift: DateShift;
  readonly inDays: boolean;
  readonly least: number;
  readonly most: number;
}

/**
 * Days and instants for each of the facts, such that any others stand to the given ones, and to each other, as some of
 * these do. Every fact is laid as late as its comparisons allow, from one late day that all share: a system of such
 * comparisons that can be met at all is met so. Where an answer is given, or a day stands in a condition, that day comes
 * after them all; where neither is, it is an anchor, since only differences count.
 */
export function possibleMoments(group: MomentGroup): {
  readonly answers: ReadonlyMap<Path, readonly (CalendarDate | Instant)[]>;
  readonly inexact: readonly Path[];
} {
  const { places, given, copies, hasBothSides, allowance } = group;
  const sides = hasBothSides && places.length > 1 ? "either-side" : "latest";
  const edges = group.comparisons.flatMap(edgesOf);
  const offset = offsetOf(group);
  const fixed = new Map([...given].map(([path, answers]) => [path, answers.map((answer) => momentOf(answer))]));
  const anchor = lateDay(edges, fixed, offset);
  const found = new Map(places.map(({ path }) => [path, new Map<number, Moment>()]));
  let isExact = true;
  const add = ({ path, kind }: Place, at: number): void => {
    const moments = found.get(path);
    if (moments === undefined || moments.has(at)) return;
    const moment = kind.kind === "date" ? ofDay(at) : ofMilliseconds(at, offset);
    if (moment.day < EARLIEST || moment.day > LATEST) return;
    if (moments.size >= MOST_MOMENTS || isSpent(allowance)) isExact = false;
    else moments.set(at, moment);
  };
  // From what is given: on either side of each boundary. From what varies: as late as the comparison allows.
  for (const edge of edges) for (const [place, at] of boundaries(edge, fixed, offset, "either-side")) add(place, at);
  for (const place of places) add(place, place.kind.kind === "date" ? anchor : endOfDay(anchor, offset));
  const rounds = places.length * copies - (hasBothSides ? 0 : 1);
  const count = () => [...found.values()].reduce((total, moments) => total + moments.size, 0);
  let [before, now] = [0, count()];
  for (let round = 0; round < rounds && before < now && isExact; round++) {
    const known = new Map([...found].map(([path, moments]) => [path, [...moments.values()]]));
    for (const edge of edges) {
      spend(allowance, MOMENT_COST * (known.get(edge.at.path)?.length ?? 1));
      for (const [place, at] of boundaries(edge, known, offset, sides)) add(place, at);
    }
    [before, now] = [now, count()];
  }
  const answers = places.map(({ path, kind }) => {
    const moments = [...(found.get(path) as Map<number, Moment>).values()];
    return [path, moments.map((moment) => written(moment, kind.kind === "date", offset))] as const;
  });
  return { answers: new Map(answers), inexact: isExact ? [] : places.map(({ path }) => path) };
}

/** What a comparison says of how two moments lie to each other. */
function edgesOf({ at, leaf, other }: ComparisonAt): Edge[] {
  if (leaf.known !== undefined) return [];
  if (at.kind.kind === "list") return periodEdges(at, leaf, other);
  const window = leaf.within ?? leaf.since;
  const [least, most] = window === undefined ? reachOf(leaf) : [-lengthOf(window), leaf.since ? Infinity : 0];
  const against = other ?? momentOf(String(leaf.before ?? leaf.after ?? leaf.onOrBefore ?? leaf.onOrAfter ?? leaf.is));
  const isDate = at.kind.kind === "date" || ("kind" in against ? against.kind.kind === "date" : isDay(against));
  const inDays = isDate || window?.days !== undefined;
  return [{ at, other: against, shift: other?.plus ?? {}, inDays, least, most }];
}

/** Periods overlap, meet and cover a window by how their ends lie to each other and to the ends of the window. */
function periodEdges({ path, kind }: Place, { overlap, covers }: AnyLeaf, upTo: ComparisonAt["other"]): Edge[] {
  const period = overlap ?? covers;
  if (period === undefined || kind.kind !== "list") return [];
  const [from, to] = [period.from, period.to].map(
    (name): Place => ({ path: below(path, name), kind: { kind: "date" } }),
  );
  if (from === undefined || to === undefined) return [];
  const edge = (at: Place, other: Place, least: number): Edge => ({
    at,
    other,
    shift: {},
    inDays: true,
    least,
    most: Infinity,
  });
  if (upTo === undefined || covers === undefined) return [edge(from, to, 0)];
  return [edge(from, to, 0), edge(from, to, 2), edge(from, upTo, 1 - lengthOf(covers.window)), edge(to, upTo, 0)];
}

function reachOf({ before, after, onOrBefore, onOrAfter }: AnyLeaf): readonly [least: number, most: number] {
  if (before !== undefined) return [-Infinity, -1];
  if (after !== undefined) return [1, Infinity];
  if (onOrBefore !== undefined) return [-Infinity, 0];
  return onOrAfter !== undefined ? [0, Infinity] : [0, 0];
}

/** Days, or milliseconds, that a window reaches back. */
function lengthOf({ hours, days = 0, dayCount }: AnyWindow): number {
  if (hours !== undefined) return hours * 3_600_000;
  return days - DAY_COUNTS[dayCount as keyof typeof DAY_COUNTS].startingDayIs;
}

/** The places of one end of a comparison at which it turns, for each place of the other end. */
function boundaries(
  edge: Edge,
  known: ReadonlyMap<Path, readonly Moment[]>,
  offset: number,
  which: "either-side" | "latest",
): (readonly [Place, number])[] {
  const { at, other, shift, inDays, least, most } = edge;
  const found: (readonly [Place, number])[] = [];
  /** A place on this unit's line, and the one before it, which is the latest for which the comparison has not turned. */
  const turn = (place: Place, first: number): void => {
    if (!Number.isFinite(first)) return;
    const whole = Math.ceil(first);
    const start = !inDays || place.kind.kind === "date" ? whole : startOfDay(whole, offset);
    if (which === "either-side") found.push([place, start]);
    found.push([place, start - 1]);
  };
  const others = "path" in other ? (known.get(other.path) ?? []) : [other];
  for (const moment of others) {
    const from = inDays ? shifted(moment.day, shift) : moment.milliseconds + shiftedBy(moment.day, shift);
    turn(at, from + least);
    turn(at, Math.floor(from + most) + 1);
  }
  if (!("path" in other)) return found;
  for (const moment of known.get(at.path) ?? []) {
    const from = inDays ? moment.day : moment.milliseconds;
    for (const bound of [Math.floor(from - least) + 1, from - most])
      for (const turned of shiftedBack(bound, shift, inDays, offset)) turn(other, turned);
  }
  return found;
}

function shifted(day: number, { years = 0, days = 0 }: DateShift): number {
  if (years === 0 || day < EARLIEST || day > LATEST) return day + days;
  return dayNumber(addMonths(dateOfDayNumber(day), years * 12)) + days;
}

function shiftedBy(day: number, shift: DateShift): number {
  return (shifted(day, shift) - day) * MILLISECONDS_PER_DAY;
}

/** From where a shift leads to a place; with years also from a day before and after, since a leap day is lost. */
function shiftedBack(bound: number, shift: DateShift, inDays: boolean, offset: number): number[] {
  const { years = 0, days = 0 } = shift;
  const unit = inDays ? 1 : MILLISECONDS_PER_DAY;
  if (years === 0 || !Number.isFinite(bound)) return [bound - days * unit];
  const day = inDays ? bound : ofMilliseconds(bound, offset).day;
  const back = bound + (shifted(day - days, { years: -years }) - day) * unit;
  return [back - unit, back, back + unit];
}

/** A day after everything that is given, by more than all the distances in the comparisons together. */
function lateDay(edges: readonly Edge[], fixed: ReadonlyMap<Path, readonly Moment[]>, offset: number): number {
  const marks = [...fixed.values()].flat().map(({ day }) => day);
  let distance = 1;
  for (const { other, shift, inDays, least, most } of edges) {
    if (!("path" in other)) marks.push(isDay(other) ? other.day : ofMilliseconds(other.milliseconds, offset).day + 1);
    const reach = [least, most].filter(Number.isFinite).reduce((sum, length) => sum + Math.abs(length) + 1, 0);
    distance += Math.ceil(inDays ? reach : reach / MILLISECONDS_PER_DAY + 1);
    distance += Math.abs(shift.days ?? 0) + Math.abs(shift.years ?? 0) * 366;
  }
  return marks.length === 0 ? ANCHOR : Math.min(LATEST, Math.max(...marks) + distance);
}

/** Milliseconds east of UTC in which instants are written: as the first that is given or stands in a condition. */
function offsetOf({ given, comparisons }: MomentGroup): number {
  const sides = comparisons.flatMap(({ leaf }) => [leaf.is, leaf.before, leaf.after, leaf.onOrBefore, leaf.onOrAfter]);
  const first = [...[...given.values()].flat(), ...sides].find(isInstant);
  if (first === undefined) return 0;
  const atUtc = epochMilliseconds(first.replace(/(Z|[+-]\d\d:\d\d)$/, "Z") as Instant);
  return atUtc - epochMilliseconds(first);
}
