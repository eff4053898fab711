import { type Answer as Answered, absent } from "pratique";
import { type CalendarDate, calendarDate, DAY_COUNTS, type Instant, instant, localDay } from "pratique/calendar";
import * as clearance from "pratique/clearance";
import {
  type DayCountName,
  importDeclarationLimit,
  lateDeclaration,
  RELEASE_MODES,
  type ReleaseMode,
  type ReleaseModeEdition,
  releaseModesOn,
  supplementStatus,
  waitingAfterArrival,
} from "pratique/clearance";
import { clearanceTime, hoursOf, impliedBaseline } from "pratique/statistics";
import { type Answer, type Asks, type Case, type Given, NotAnswered } from "../case.ts";
import { numberIn, textIn, word } from "../words.ts";

/** The asks about how goods are released, by when what must be done, and how long it took. */
export const suppliesRelease: Asks = {
  "release-modes": { given: [], when: ["on"], answer: modesOn },
  "supplement-status": {
    given: ["mode", "releasedOn", "supplementWithinDays", "dayCount", "supplementedOn"],
    when: ["on"],
    answer: supplement,
  },
  "import-declaration-limit": { given: ["conveyanceDeclaredOn", "dayCount"], answer: declarationLimit },
  "late-declaration-days": {
    given: ["conveyanceDeclaredOn", "declaredOn", "dayCount"],
    when: ["on"],
    answer: lateDays,
  },
  "clearance-time": { given: ["direction", "arrivedAt", "declaredAcceptedAt", "releasedAt"], answer: times },
  "implied-base": { given: ["valueHours", "fallPercent"], answer: impliedBase },
};

/** The day after the start is day 1 in the first and the last of these: two names of one convention. */
const DAY_COUNT_WORDS: Readonly<Record<string, DayCountName>> = {
  ...Object.fromEntries((Object.keys(DAY_COUNTS) as DayCountName[]).map((name) => [name, name])),
  "day-after-is-day-1": "start-is-day-0",
};

const MODE_WORDS = Object.fromEntries((Object.keys(RELEASE_MODES) as ReleaseMode[]).map((mode) => [mode, mode]));

/** Every edition of a mode of release that the room exports. */
const EDITIONS = (Object.values(clearance) as readonly unknown[]).filter(
  (value): value is ReleaseModeEdition =>
    typeof value === "object" && value !== null && "edition" in value && "mode" in value,
);

function modesOn({ when }: Case): Answer {
  const { modes } = releaseModesOn(EDITIONS, calendarDate(textIn(when, "on")), { illustrative: true });
  if (modes.some(({ certain }) => !certain))
    throw new NotAnswered("the day on which a mode began or ended is not known");
  const all = modes.map(({ mode }) => mode);
  return { all, modes: all };
}

function supplement({ given, when }: Case): Answer {
  const mode = given.mode === undefined ? "release-on-registration" : word(MODE_WORDS, given.mode, "given.mode");
  const on = calendarDate(textIn(when, "on"));
  if (!owesSomethingAfterwards(mode)) return { state: undefined, dueOn: undefined, daysOverdue: 0 };
  if (mode !== "release-on-registration") throw new NotAnswered(`the formalities of ${mode}`);
  const supplementedOn = dayIn(given, "supplementedOn");
  const { state, dueOn, daysOverdue } = supplementStatus(
    {
      releasedOn: calendarDate(textIn(given, "releasedOn")),
      dayCount: dayCountOf(given),
      ...(isBlank(given.supplementWithinDays) ? {} : { withinDays: numberIn(given, "supplementWithinDays") }),
      ...(supplementedOn === undefined ? {} : { supplementedOn }),
    },
    on,
  );
  return { state, dueOn, daysOverdue };
}

/** Whether an edition of the mode puts anything off until after the release. */
function owesSomethingAfterwards(mode: ReleaseMode): boolean {
  const editions = Object.values(clearance).filter(
    (value): value is ReleaseModeEdition => typeof value === "object" && "duties" in value && value.mode === mode,
  );
  return editions.some(({ duties }) => duties.some(({ stage }) => stage === "after-release"));
}

function declarationLimit({ given }: Case): Answer {
  const { lastDay, lateFeeFrom } = limitOf(given);
  return { lastDay, lateFeeFrom };
}

function lateDays({ given, when }: Case): Answer {
  // Of goods not yet declared it is asked how late they are by a day.
  const declaredOn = dayIn(given, "declaredOn") ?? dayIn(when, "on");
  if (declaredOn === undefined) throw new NotAnswered("neither declared nor asked for a day");
  const { daysLate, limit } = lateDeclaration(limitOf(given), declaredOn);
  return { daysLate, lastDay: limit.lastDay, lateFeeFrom: limit.lateFeeFrom, isLate: daysLate > 0, late: daysLate > 0 };
}

function limitOf(given: Given) {
  return importDeclarationLimit(calendarDate(textIn(given, "conveyanceDeclaredOn")), dayCountOf(given));
}

function dayCountOf(given: Given): DayCountName {
  return word(DAY_COUNT_WORDS, given.dayCount, "given.dayCount");
}

function times({ given }: Case): Answer {
  const waited = waitingAfterArrival({
    arrivedAt: instantIn(given, "arrivedAt"),
    declaredAt: instantIn(given, "declaredAcceptedAt"),
    releasedAt: instantIn(given, "releasedAt"),
  });
  const errors = waited.findings.map(({ code }) => code);
  return {
    overallHours: hours(waited.minutes),
    customsHours: hours(waited.customsMinutes),
    errors,
    error: errors[0],
    declaredBeforeArrival: waited.declared === undefined ? undefined : waited.declared === "before-arrival",
  };
}

function impliedBase({ given }: Case): Answer {
  const { baseline } = impliedBaseline(
    clearanceTime("overall-clearance", numberIn(given, "valueHours")),
    numberIn(given, "fallPercent"),
  );
  return { baseHours: baseline === undefined ? undefined : hoursOf(baseline) };
}

const hours = (minutes: number | undefined) => (minutes === undefined ? undefined : minutes / 60);

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

/** A day, or the day in China of an instant. */
function dayIn(facts: Given, name: string): CalendarDate | undefined {
  if (isBlank(facts[name])) return undefined;
  const written = textIn(facts, name);
  return written.includes("T") ? localDay(instant(written), "Asia/Shanghai") : calendarDate(written);
}

function instantIn(facts: Given, name: string): Answered<Instant> {
  if (isBlank(facts[name])) return absent("not-asked");
  if (facts[name] === "unknown") return absent("asked-unknown");
  return instant(textIn(facts, name));
}
