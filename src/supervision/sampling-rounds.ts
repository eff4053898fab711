import type { CalendarDate } from "../calendar/calendar-date.js";

/** A round of sampling of everyone in a zone; both days belong to it. */
export interface SamplingRound {
  readonly round: string;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
}

/** Somebody who is to be sampled in every round. */
export interface SampledPerson {
  readonly person: string;
  /** The days on which the person is in the zone; left out, all. An end left out is open. */
  readonly inZone?: { readonly from?: CalendarDate; readonly until?: CalendarDate };
  /** Why nobody samples this person, in the caller's words; such people are named and not missing. */
  readonly excused?: string;
}

/** A sample that was taken. */
export interface TakenSample {
  readonly person: string;
  readonly on: CalendarDate;
}

/** What a round came to. */
export interface RoundCoverage {
  readonly round: string;
  /** `open` while its last day is not over: whoever is missing may still come. */
  readonly state: "not-begun" | "open" | "over";
  /** How many were to be sampled: in the zone on a day of the round, and not excused. */
  readonly due: number;
  readonly sampled: number;
  /** Everyone who was due and not sampled, in the order of the list; nobody before the round begins. */
  readonly missing: readonly string[];
  /** Everyone excused who was in the zone during the round. */
  readonly excused: readonly string[];
  /** Samples by day of the round, from its first day: a person counts on the first day on which they were sampled. */
  readonly byDay: readonly { readonly on: CalendarDate; readonly sampled: number }[];
}

/** The rounds, and the samples that belong to none. */
export interface SamplingCoverage {
  /** In the order of the rounds. */
  readonly rounds: readonly RoundCoverage[];
  /** Those who were due in a round and sampled in none, in the order of the list; only rounds that are over count. */
  readonly neverSampled: readonly string[];
  /** Samples of people who are not in the list. */
  readonly unknown: readonly TakenSample[];
  /** Samples in a round of people who were not due in it: excused, or in the zone on none of its days. */
  readonly notDue: readonly TakenSample[];
  /** Samples on a day of no round. */
  readonly outsideRounds: readonly TakenSample[];
}

/**
 * Who is missing from each round of sampling of everyone in a zone, by name. A person is due in a round when they are in
 * the zone on at least one of its days; one sample in a round is enough, and a second one counts for nobody else. Where two
 * rounds share a day, a sample on it counts in both. Somebody who is in the list twice is due where one of the entries is,
 * and counts once. Samples after the day asked about count nothing, and a round that has not begun misses nobody.
 *
 * @throws RangeError when a round ends before it begins.
 * @example
 * const rounds = [{ round: "1", firstDay: calendarDate("2022-06-06"), lastDay: calendarDate("2022-06-07") }];
 * const people = [{ person: "A" }, { person: "B" }, { person: "C", excused: "in hospital" }];
 * const samples = [{ person: "A", on: calendarDate("2022-06-06") }];
 * const [first] = samplingRounds(rounds, people, samples, calendarDate("2022-06-08")).rounds;
 * [first?.due, first?.sampled, first?.missing, first?.state] // => [2, 1, ["B"], "over"]
 * @see sampling of everyone in the closed zones of the Zhangzhou development zone, June 2022 (不漏一户、不漏一人)
 */
export function samplingRounds(
  rounds: readonly SamplingRound[],
  people: readonly SampledPerson[],
  samples: readonly TakenSample[],
  on: CalendarDate,
): SamplingCoverage {
  for (const { firstDay, lastDay } of rounds)
    if (lastDay < firstDay)
      throw new RangeError("samplingRounds: expected a round to end on or after its first day, got an earlier day");
  const known = new Set(people.map(({ person }) => person));
  const taken = samples.filter((sample) => sample.on <= on);
  const byRound = rounds.map((round) => ({ round, due: dueIn(round, people) }));
  const covered = byRound.map(({ round, due }) => coverageOf(round, due, people, taken, on));
  const over = covered.filter(({ state }) => state === "over");
  const missed = new Set(over.flatMap(({ missing }) => missing));
  const everSampled = new Set(taken.filter(({ on: day }) => rounds.some((round) => isIn(round, day))).map(personOf));
  return {
    rounds: covered,
    neverSampled: [...known].filter((person) => missed.has(person) && !everSampled.has(person)),
    unknown: taken.filter(({ person }) => !known.has(person)),
    notDue: taken.filter(({ person, on: day }) => {
      const own = byRound.filter(({ round }) => isIn(round, day));
      return known.has(person) && own.length > 0 && !own.some(({ due }) => due.has(person));
    }),
    outsideRounds: taken.filter(({ on: day }) => !rounds.some((round) => isIn(round, day))),
  };
}

const personOf = ({ person }: { readonly person: string }) => person;

const isIn = ({ firstDay, lastDay }: SamplingRound, day: CalendarDate) => firstDay <= day && day <= lastDay;

function isThere({ inZone: { from, until } = {} }: SampledPerson, { firstDay, lastDay }: SamplingRound): boolean {
  return (from === undefined || from <= lastDay) && (until === undefined || until >= firstDay);
}

function dueIn(round: SamplingRound, people: readonly SampledPerson[]): ReadonlySet<string> {
  return new Set(people.filter((one) => one.excused === undefined && isThere(one, round)).map(personOf));
}

function coverageOf(
  round: SamplingRound,
  due: ReadonlySet<string>,
  people: readonly SampledPerson[],
  samples: readonly TakenSample[],
  on: CalendarDate,
): RoundCoverage {
  const { firstDay, lastDay } = round;
  const excused = new Set(people.filter((one) => isThere(one, round)).map(personOf));
  const firstOn = new Map<string, CalendarDate>();
  for (const { person, on: day } of samples) {
    const earlier = firstOn.get(person);
    if (due.has(person) && isIn(round, day) && (earlier === undefined || day < earlier)) firstOn.set(person, day);
  }
  const byDay = new Map<CalendarDate, number>();
  for (const day of firstOn.values()) byDay.set(day, (byDay.get(day) ?? 0) + 1);
  const hasBegun = firstDay <= on;
  return {
    round: round.round,
    state: !hasBegun ? "not-begun" : lastDay < on ? "over" : "open",
    due: due.size,
    sampled: firstOn.size,
    missing: hasBegun ? [...due].filter((person) => !firstOn.has(person)) : [],
    excused: [...excused].filter((person) => !due.has(person)),
    byDay: [...byDay].sort(([one], [other]) => (one < other ? -1 : 1)).map(([day, sampled]) => ({ on: day, sampled })),
  };
}
