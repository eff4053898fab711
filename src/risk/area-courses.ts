import { type Answer, absent, isAbsent } from "../answer.js";
import { addDays, type CalendarDate } from "../calendar/calendar-date.js";
import type { Truth } from "../logic/truth.js";
import type { Text } from "../text.js";
import { lookAtSteps, type StepLook } from "./area-downgrade.js";
import {
  AREA_STANDINGS,
  type AreaClassName,
  type AreaFacts,
  type AreaOrigin,
  type AreaStanding,
} from "./area-facts.js";
import { areaPace } from "./area-pace.js";
import { type AreaInfection, type AreaRecord, areaFacts, countsAgain } from "./area-record.js";
import { type AreaRegime, type AreaStep, rankOf } from "./area-regime.js";

/** That the authority drew an area as a class, for the first time or anew, or lifted it. */
export interface AreaDrawing {
  readonly on: CalendarDate;
  readonly as: AreaClassName | "lifted";
  /** How it came to the class; left out, `original`. */
  readonly origin?: Answer<AreaOrigin>;
}

/** What happened in and to one area, in any order. What other areas of the county are is not part of it. */
export interface AreaHistory extends Omit<AreaRecord, "openAreas"> {
  /** Without any the area was never drawn. */
  readonly drawn: readonly AreaDrawing[];
}

/** One line of the working: what happened on a day, or may have. */
export interface AreaDay {
  readonly on: CalendarDate;
  readonly text: Text;
}

/** @internal One course that an area may have taken, as it stands on a day. */
export interface AreaCourse {
  readonly class: AreaStanding;
  /** First day in the class; `undefined` while the area is not drawn. */
  readonly since: CalendarDate | undefined;
  readonly origin: Answer<AreaOrigin>;
  /** The day from which clear days count: the last infection that counts or, without one, the first drawing. */
  readonly last: CalendarDate | undefined;
  /** The class to which the area goes back at the mildest, because it ends with other areas of the county. */
  readonly floor: AreaStanding;
  /** The parts of the history that another course reads otherwise. */
  readonly open: readonly (keyof AreaHistory)[];
  readonly days: readonly AreaDay[];
}

const UNKNOWN = /* @__PURE__ */ absent("asked-unknown");

/** @internal An area before anything happened. */
export const BEFORE: AreaCourse = {
  class: "not-drawn",
  since: undefined,
  origin: UNKNOWN,
  last: undefined,
  floor: "not-drawn",
  open: [],
  days: [],
};

/**
 * @internal Every course that a history allows up to a date. The history ends with the date, and its infections are known.
 */
export function areaCourses(history: AreaHistory, regime: AreaRegime, date: CalendarDate): readonly AreaCourse[] {
  const infections = isAbsent(history.infections) ? [] : history.infections;
  const [start = date] = [...history.drawn, ...infections].map(({ on }) => on).sort();
  const nextAfter = areaPace(history, regime, date);
  let courses: readonly AreaCourse[] = [BEFORE];
  for (let day = start; day <= date; day = nextAfter(day, standingOf(courses))) {
    const found = infections.filter(({ on }) => on === day);
    const drawing = drawnOn(history.drawn, regime, day);
    courses = merged(
      courses.flatMap((course) => {
        const infected = afterInfections(course, found, regime, day, drawing === undefined);
        return drawing === undefined ? infected : infected.map((one) => drawnAs(one, drawing, regime, found));
      }),
    );
    if (day < date) courses = merged(courses.flatMap((course) => atEndOf(day, course, history, regime)));
  }
  return courses;
}

/** What tells one state of the courses from another. */
function standingOf(courses: readonly AreaCourse[]): string {
  return JSON.stringify(courses.map(({ days, ...course }) => [course, days.length]));
}

/** Of several drawings of one day the severest counts: the order of the entries does not matter. */
function drawnOn(drawn: AreaHistory["drawn"], regime: AreaRegime, day: CalendarDate): AreaDrawing | undefined {
  const known = drawn.filter(({ on, as }) => on === day && (as === "lifted" || rankOf(regime, as) >= 0));
  const rank = Math.max(...known.map(({ as }) => rankOf(regime, as)));
  const [first, ...others] = known.filter(({ as }) => rankOf(regime, as) === rank);
  const isAgreed = others.every(({ origin }) => JSON.stringify(origin) === JSON.stringify(first?.origin));
  return first === undefined || isAgreed ? first : { ...first, origin: UNKNOWN };
}

/** @param isLeftSo whether nobody drew the area anew that day: then a class that the edition does not name stays open */
function afterInfections(
  course: AreaCourse,
  found: readonly AreaInfection[],
  regime: AreaRegime,
  day: CalendarDate,
  isLeftSo: boolean,
): AreaCourse[] {
  if (found.length === 0) return [course];
  const counts = anyOf(found.map((infection) => countsAgain(regime, infection)));
  const open: AreaCourse["open"] = counts === "undecided" ? ["infections"] : [];
  const without = { ...withDay(course, day, POSITIVE_NOT_COUNTED), open: [...course.open, ...open] };
  if (counts === "false") return [without];
  const counted = { ...withDay(course, day, NEW_INFECTION), last: day, open: [...course.open, ...open] };
  const infected = isLeftSo ? classesAfter(counted, regime, day) : [counted];
  return counts === "true" ? infected : [without, ...infected];
}

const NEW_INFECTION = {
  en: "new infection: clear days count from here",
  zh: "新增感染者：无新增天数自此起算",
};
const POSITIVE_NOT_COUNTED = {
  en: "a positive that does not begin the count of clear days anew",
  zh: "检出阳性，但不重新计算无新增天数",
};
const NOT_SAID = {
  en: "the edition does not say what the area becomes after a new infection: to be drawn anew",
  zh: "该版本未规定出现新增感染者后的类别：须重新划定",
};

/** What the edition makes of the class at once; where it does not say, the class or any severer one. */
function classesAfter(course: AreaCourse, regime: AreaRegime, day: CalendarDate): AreaCourse[] {
  const said = regime.afterInfection.find(({ from }) => from === course.class);
  if (said !== undefined) return [becoming(course, said.to, "original", day)];
  const severer = regime.classes.slice(rankOf(regime, course.class) + 1);
  if (severer.length === 0) return [course];
  const open = { ...withDay(course, day, NOT_SAID), open: [...course.open, "drawn" as const] };
  const waits = regime.steps.some(({ from, waitsForOthers }) => from === course.class && waitsForOthers === true);
  const floor = waits ? course.class : course.floor;
  return [open, ...severer.map((one) => ({ ...becoming(open, one.class, "original", day), floor }))];
}

/** Drawn anew the class begins anew, whatever the area was: what an authority decides does not hang on the replay. */
function drawnAs(
  course: AreaCourse,
  { on, as, origin = "original" }: AreaDrawing,
  regime: AreaRegime,
  found: readonly AreaInfection[],
): AreaCourse {
  const { en, zh } = AREA_STANDINGS[as];
  const text = { en: `drawn by the authority: ${en}`, zh: `主管机关划定：${zh}` };
  const drawn: AreaCourse = {
    ...withDay(course, on, text),
    class: as,
    since: on,
    origin,
    last: course.last ?? on,
    floor: BEFORE.floor,
  };
  // What the edition makes of a class on a positive it makes of it on the day of the drawing too.
  const isPositive = found.some((infection) => countsAgain(regime, infection) === "true");
  const said = isPositive ? regime.afterInfection.find(({ from }) => from === as) : undefined;
  return said === undefined ? drawn : becoming(drawn, said.to, "original", on);
}

function becoming(
  course: AreaCourse,
  standing: AreaStanding,
  origin: Answer<AreaOrigin>,
  on: CalendarDate,
): AreaCourse {
  if (course.class === standing) return course;
  const { en, zh } = AREA_STANDINGS[standing];
  return {
    ...withDay(course, on, { en: `from this day: ${en}`, zh: `自本日起：${zh}` }),
    class: standing,
    since: on,
    origin,
  };
}

/** The steps of the edition, looked at when a day is over: a class that is reached holds from the next day. */
function atEndOf(day: CalendarDate, course: AreaCourse, history: AreaHistory, regime: AreaRegime): AreaCourse[] {
  const looks = looksAt(course, history, regime, day);
  if (looks.length === 0) return [course];
  const isOpen = new Set(looks.flatMap(({ outcomes }) => outcomes)).size > 1;
  const opened = isOpen ? looks.flatMap((look) => look.open.flatMap((fact) => PARTS[fact] ?? [])) : [];
  const open = [...new Set([...course.open, ...opened])];
  return looks.flatMap(({ step, outcomes }) =>
    outcomes.map((outcome) => ({ ...(outcome === undefined ? course : lowered(course, step, regime, day)), open })),
  );
}

function lowered(course: AreaCourse, step: AreaStep, regime: AreaRegime, day: CalendarDate): AreaCourse {
  const on = addDays(day, 1);
  const to = rankOf(regime, step.to) < rankOf(regime, course.floor) ? course.floor : step.to;
  return becoming(withDay(course, on, step.text), to, step.originAfter ?? UNKNOWN, on);
}

/** @internal The steps that an area of this course may take at the end of a day. */
export function looksAt(
  course: AreaCourse,
  history: AreaHistory,
  regime: AreaRegime,
  endOfDay: CalendarDate,
): StepLook[] {
  const { since = UNKNOWN, origin, last } = course;
  const steps = regime.steps.filter(({ waitsForOthers }) => waitsForOthers !== true);
  return lookAtSteps({ steps }, course, areaFacts(regime, { ...history, since, origin }, last, endOfDay));
}

/** The part of a history from which a fact comes; what comes from other areas is not looked at. */
const PARTS: { readonly [Fact in keyof AreaFacts]?: keyof AreaHistory } = {
  clearDays: "infections",
  daysInClass: "drawn",
  origin: "drawn",
  clockDays: "clock",
  rounds: "rounds",
  contacts: "contacts",
  lastContacts: "contacts",
};

function withDay(course: AreaCourse, on: CalendarDate, text: Text): AreaCourse {
  return { ...course, days: [...course.days, { on, text }] };
}

function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes("true")) return "true";
  return truths.includes("undecided") ? "undecided" : "false";
}

/** Courses that have come to the same are one: what parted them matters no more. */
function merged(courses: readonly AreaCourse[]): readonly AreaCourse[] {
  const kept = new Map<string, AreaCourse>();
  for (const course of courses) {
    const key = JSON.stringify([course.class, course.since, course.origin, course.last, course.floor]);
    const other = kept.get(key);
    kept.set(
      key,
      other === undefined ? course : { ...other, open: other.open.filter((part) => course.open.includes(part)) },
    );
  }
  return [...kept.values()];
}
