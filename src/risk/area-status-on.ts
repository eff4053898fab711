import { type Answer, absent, isAbsent } from "../answer.js";
import { addDays, type CalendarDate } from "../calendar/calendar-date.js";
import { possiblyFrom } from "../edition/in-force-on.js";
import { type AreaCourse, type AreaDay, type AreaHistory, areaCourses, BEFORE, looksAt } from "./area-courses.js";
import { areaWorking } from "./area-downgrade.js";
import type { AreaOrigin, AreaStanding } from "./area-facts.js";
import { areaFacts } from "./area-record.js";
import { type AreaRegime, rankOf } from "./area-regime.js";

/** A change of grade that is possible from a day. */
export interface AreaChange {
  readonly on: CalendarDate;
  readonly to: AreaStanding;
}

/** An area's grade on a date, where the history decides it. */
export interface DecidedAreaStatus {
  readonly decided: true;
  readonly grade: AreaStanding;
  /** First day of the grade; `undefined` where it is not known, or the area was not drawn yet. */
  readonly since: CalendarDate | undefined;
  /** How the area came to the grade; `undefined` where no rule reads it, or it is not known. */
  readonly origin: AreaOrigin | undefined;
  /** The earliest day on which it can have a milder grade, given no new infection, and which; `undefined` for none. */
  readonly earliestChange: AreaChange | undefined;
  readonly working: readonly AreaDay[];
}

/** An area's grade on a date, where the history leaves it open: there is no grade to read by mistake. */
export interface UndecidedAreaStatus {
  readonly decided: false;
  readonly atLeast: AreaStanding;
  readonly atMost: AreaStanding;
  /** The parts of the history that leave it open. */
  readonly needs: readonly (keyof AreaHistory)[];
  readonly working: readonly AreaDay[];
}

/** What an area is on a date. */
export type AreaStatus = DecidedAreaStatus | UndecidedAreaStatus;

/**
 * What an area is on a date, by replaying its history day by day under one edition: new infections take effect on their
 * day, then what the authority drew; when a day is over the steps of the edition are looked at, and an area whose
 * requirements are all met has its new class from the next day. So it is the day from which the rules let the area be
 * what it is; an authority that decided otherwise is told of by `drawn`.
 *
 * Where the history does not say enough, every course that it allows is followed, and the grade is decided only where all
 * agree. After an infection in an area of a class of which the edition does not say what it becomes, the grade is open
 * upwards until the area is drawn anew. Entries later than the date are not looked at, and their order does not matter.
 *
 * The edition given is taken for the whole history: what becomes of areas under way when rules change is not guessed. The
 * working says where the history reaches beyond the edition's own days.
 *
 * @example
 * const history = {
 *   drawn: [{ on: calendarDate("2022-07-01"), as: "high" }],
 *   infections: [{ on: calendarDate("2022-07-01") }],
 *   rounds: [{ on: calendarDate("2022-07-08"), result: "all-negative" }],
 * };
 * const status = areaStatusOn(history, areasEdition9, calendarDate("2022-07-09"));
 * status.decided ? [status.grade, status.since, status.earliestChange] : status.needs
 * // => ["medium", "2022-07-09", { on: "2022-07-12", to: "low" }]
 * const again = { ...history, infections: [...history.infections, { on: calendarDate("2022-07-05") }] };
 * const later = areaStatusOn(again, areasEdition9, calendarDate("2022-07-09"));
 * later.decided ? [later.grade, later.earliestChange?.on] : later.needs // => ["high", "2022-07-13"]
 * @see COVID-19 prevention and control plan, editions 8 and 9; the twenty measures; the ten measures
 */
export function areaStatusOn(history: AreaHistory, policy: AreaRegime, date: CalendarDate): AreaStatus {
  const known = upTo(history, date);
  const courses = isAbsent(known.infections) ? anyCourse(policy) : areaCourses(known, policy, date);
  const inOrder = courses.toSorted((one, other) => rankOf(policy, one.class) - rankOf(policy, other.class));
  const [mildest = BEFORE] = inOrder;
  const working = workingOf(inOrder, known, policy, date);
  if (inOrder.some((course) => course.class !== mildest.class)) {
    const { class: severest } = inOrder.at(-1) as AreaCourse;
    const needs = [...new Set(inOrder.flatMap(({ open }) => open))];
    return { decided: false, atLeast: mildest.class, atMost: severest, needs, working };
  }
  const origin = agreed(inOrder.map((course) => course.origin));
  return {
    decided: true,
    grade: mildest.class,
    since: agreed(inOrder.map(({ since }) => since)),
    origin: origin === undefined || isAbsent(origin) ? undefined : origin,
    earliestChange: earliest(inOrder.flatMap((course) => changeAfter(course, known, policy, date))),
    working,
  };
}

const UNKNOWN = /* @__PURE__ */ absent("asked-unknown");

/** The history as it was known at the end of a day: what happened later is left out. */
function upTo(history: AreaHistory, date: CalendarDate): AreaHistory {
  const { drawn, infections, rounds = UNKNOWN, contacts = UNKNOWN } = history;
  const past = <Entry extends { readonly on: CalendarDate }>(entries: readonly Entry[]) =>
    entries.filter(({ on }) => on <= date);
  const isLater = (day: Answer<CalendarDate> | undefined) => day !== undefined && !isAbsent(day) && day > date;
  return {
    ...history,
    drawn: past(drawn),
    infections: isAbsent(infections) ? infections : past(infections),
    rounds: isAbsent(rounds) ? rounds : past(rounds),
    contacts: isAbsent(contacts) ? contacts : contacts.filter(({ lastExposureOn }) => !isLater(lastExposureOn)),
  };
}

/** Without knowing of any infection, an area may be whatever the edition has. */
function anyCourse({ classes }: AreaRegime): readonly AreaCourse[] {
  const course: AreaCourse = { ...BEFORE, open: ["infections"] };
  return [course, ...classes.map((one) => ({ ...course, class: one.class }))];
}

/** How far ahead a change is looked for: longer than any clock of an edition, with room for several that follow. */
const DAYS_AHEAD = 60;

/** The first day on which a course can have another class if every round to come is negative and nothing new is found. */
function changeAfter(course: AreaCourse, history: AreaHistory, policy: AreaRegime, date: CalendarDate): AreaChange[] {
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
    const endOfDay = addDays(date, ahead);
    const looks = looksAt(course, hoped(history, date, endOfDay), policy, endOfDay);
    const possible = looks.find(({ truth }) => truth !== "false");
    if (possible !== undefined) return [{ on: addDays(endOfDay, 1), to: possible.step.to }];
  }
  return [];
}

/** What is pending may turn out well, and so may a round of the last day ahead: neither is known. */
function hoped(history: AreaHistory, date: CalendarDate, endOfDay: CalendarDate): AreaHistory {
  const { rounds = UNKNOWN } = history;
  if (isAbsent(rounds)) return history;
  const open = rounds.map((round) => (round.result === "pending" ? { ...round, result: UNKNOWN } : round));
  return { ...history, rounds: endOfDay > date ? [...open, { on: endOfDay, result: UNKNOWN }] : open };
}

function agreed<Value>(values: readonly Value[]): Value | undefined {
  const [first] = values;
  return values.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : undefined;
}

function earliest(changes: readonly AreaChange[]): AreaChange | undefined {
  const [first] = changes.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
  return first;
}

/** What happened on each day, in the order of the days, and what the count stands at. */
function workingOf(
  courses: readonly AreaCourse[],
  history: AreaHistory,
  policy: AreaRegime,
  date: CalendarDate,
): AreaDay[] {
  const days = new Map(courses.flatMap((course) => course.days).map((day) => [`${day.on} ${day.text.en}`, day]));
  const lines = [...days.values()].sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
  const counts = new Map(
    courses.map((course) => countOf(course, history, policy, date)).map((day) => [day.text.en, day]),
  );
  return [...beyond(lines[0]?.on ?? date, date, policy), ...lines, ...counts.values()];
}

function countOf(course: AreaCourse, history: AreaHistory, policy: AreaRegime, on: CalendarDate): AreaDay {
  const { clearDays } = areaFacts(
    policy,
    { ...history, since: course.since ?? UNKNOWN, origin: course.origin },
    course.last,
    on,
  );
  const requirements = looksAt(course, history, policy, on).flatMap((look) => look.requirements);
  return { on, text: areaWorking(course.class, isAbsent(clearDays) ? undefined : clearDays, requirements, on) };
}

/** That the edition was not in force on all days of the history, where it was not. */
function beyond(first: CalendarDate, date: CalendarDate, { edition }: AreaRegime): AreaDay[] {
  const from = possiblyFrom(edition);
  const isBeyond = first < from || (edition.until !== undefined && date > edition.until);
  if (!isBeyond) return [];
  const until =
    edition.until === undefined ? { en: "", zh: "" } : { en: ` to ${edition.until}`, zh: `至${edition.until}` };
  return [
    {
      on: first,
      text: {
        en: `read by ${edition.title.en} throughout, in force from ${from}${until.en}`,
        zh: `全程按“${edition.title.zh}”解读，该版本自${from}起施行${until.zh}`,
      },
    },
  ];
}
