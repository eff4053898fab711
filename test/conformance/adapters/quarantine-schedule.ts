import { absent } from "pratique";
import {
  calendarDate,
  DAY_COUNTS,
  dayLimit,
  epochMilliseconds,
  instant,
  instantAt,
  periodLimit,
} from "pratique/calendar";
import {
  type NoSchedule,
  type QuarantineSchedule,
  quarantineEdition9,
  quarantineSchedule as scheduleOf,
  type TestDone,
  testSpacing,
  testStatus,
} from "pratique/risk";
import { type Answer, type Asks, type Case, type Given, isRecord, NotAnswered } from "../case.ts";
import {
  dayCountOf,
  measureWord,
  quarantineEditionOf,
  quarantineEditionOn,
  regimeWord,
  subjectOf,
  testDates,
} from "../quarantine-words.ts";
import { decided, yesNo } from "../rulings.ts";
import { answerFor, listIn, numberIn, onlyKeys, textIn, textsIn, word } from "../words.ts";

const SCHEDULE_FACTS = [
  "subject",
  "startOn",
  "dayCount",
  "regime",
  "place",
  "positiveInSiteWithin10Days",
  "onwardToOtherPlace",
] as const;

export const quarantineSchedule: Asks = {
  schedule: { given: SCHEDULE_FACTS, when: ["on", "regime"], answer: schedule },
  "two-tests-in-three-days": { given: ["arrivedOn", "dayCount", "tests", "timeZone"], when: ["on"], answer: twoTests },
  "test-status": { given: [...SCHEDULE_FACTS, "testsDone"], when: ["on"], answer: statusOfTests },
  "last-day": { given: ["startOn", "days", "dayCount"], answer: lastDay },
  "end-instant": { given: ["startAt", "periods", "periodHours", "timeZone"], answer: endInstant },
};

function schedule({ given, when }: Case): Answer {
  const found = quarantineOf(given, when);
  if ("problem" in found) return problemOf(found);
  return {
    regime: regimeWord(found),
    startOn: found.startOn,
    phasesInOrder: found.phases.map(({ measures, firstDay, lastDay }) => ({
      measure: measureWord(measures),
      firstDay,
      lastDay,
    })),
    get testDatesInOrder() {
      return testDates(found, ({ kind }) => kind === "laboratory");
    },
    get antigenDatesInOrder() {
      return testDates(found, ({ kind }) => kind === "antigen");
    },
    get doubledDatesInOrder() {
      return testDates(found, ({ doubled }) => doubled);
    },
    endsOn: found.ends?.end,
  };
}

/** The schedule of the case's regime, or of the one in force on its date. */
function quarantineOf(given: Given, when: Given): QuarantineSchedule | NoSchedule {
  const subject = subjectOf(given.subject);
  const startOn = textIn(given, "startOn");
  const on = typeof when.on === "string" ? when.on : startOn;
  const regime = given.regime ?? when.regime;
  const edition = regime === undefined ? quarantineEditionOn(on, subject, given.place) : quarantineEditionOf(regime);
  // The cases speak of where somebody goes on to only where it is another place.
  const onward = given.onwardToOtherPlace ?? false;
  return scheduleOf(edition, subject, {
    startOn: calendarDate(startOn),
    dayCount: dayCountOf(given.dayCount),
    circumstances: {
      "positive-in-site-within-10-days": yesNo(given.positiveInSiteWithin10Days, "given.positiveInSiteWithin10Days"),
      "onward-to-another-place": yesNo(onward, "given.onwardToOtherPlace"),
    },
    illustrative: true,
  });
}

function problemOf(found: NoSchedule): Answer {
  if (found.problem !== "circumstances-unknown") return { problem: found.problem };
  return { problem: found.problem, needed: found.needs, undecided: found.needs };
}

/** The rule is edition 9's for people from low-risk areas. */
function twoTests({ given, when }: Case): Answer {
  const dayCount = dayCountOf(given.dayCount);
  const arrivedOn = calendarDate(textIn(given, "arrivedOn"));
  const lowRisk = scheduleOf(quarantineEdition9, "from-low-risk-area", { startOn: arrivedOn, dayCount });
  if ("problem" in lowRisk || lowRisk.spacedTests === undefined) throw new NotAnswered("no rule of spaced tests");
  const { met, unmet } = testSpacing(lowRisk.spacedTests, textsIn(given, "tests").map(instant), {
    arrivedOn,
    dayCount,
    timeZone: given.timeZone === undefined ? "Asia/Shanghai" : textIn(given, "timeZone"),
    ...(when.on === undefined ? {} : { on: calendarDate(textIn(when, "on")) }),
  });
  return { met: decided(met), unmet };
}

function statusOfTests({ given, when }: Case): Answer {
  const on = textIn(when, "on");
  const found = quarantineOf(given, { on: given.startOn });
  if ("problem" in found) return problemOf(found);
  const done = listIn(given, "testsDone").map(testDone);
  const status = testStatus(found, done, calendarDate(on), { kinds: ["laboratory"] });
  return {
    missed: status.missed.map((test) => test.on),
    nextDueOn: status.next?.on,
    dueToday: status.isDueToday,
    mayEndOnSchedule: decided(status.mayEndOnSchedule),
  };
}

/** A test is its date, or a record of it; the cases speak of laboratory tests. */
function testDone(one: unknown): TestDone {
  if (typeof one === "string") return { on: calendarDate(one), kind: "laboratory" };
  if (!isRecord(one)) throw new NotAnswered("given.testsDone: neither a date nor a record");
  onlyKeys(one, "given.testsDone", ["on", "result", "ct"]);
  const results = { negative: "negative", positive: "positive", pending: absent("asked-unknown") } as const;
  const said = answerFor(one.result);
  const isWord = typeof said === "string";
  return {
    on: calendarDate(textIn(one, "on")),
    kind: "laboratory",
    ...(one.result === undefined
      ? {}
      : { result: isWord ? word<(typeof results)[keyof typeof results]>(results, said, "result") : results.pending }),
    ...(one.ct === undefined ? {} : { cycle: numberIn(one, "ct") }),
  };
}

/** The day after the start is day 1 in the first and the last of these: two names of one convention. */
const DAY_COUNT_WORDS = { ...DAY_COUNTS, "day-after-is-day-1": DAY_COUNTS["start-is-day-0"] };

function lastDay({ given }: Case): Answer {
  const dayCount = word(DAY_COUNT_WORDS, given.dayCount, "given.dayCount");
  return { lastDay: dayLimit(calendarDate(textIn(given, "startOn")), numberIn(given, "days"), dayCount).end };
}

function endInstant({ given }: Case): Answer {
  const hours = numberIn(given, "periods") * numberIn(given, "periodHours");
  const startAt = instant(textIn(given, "startAt"));
  const timeZone = given.timeZone === undefined ? "Asia/Shanghai" : textIn(given, "timeZone");
  if (hours % 24 === 0) return { endsAt: periodLimit(startAt, hours / 24, timeZone).end };
  return { endsAt: instantAt(epochMilliseconds(startAt) + hours * 3_600_000, timeZone) };
}
