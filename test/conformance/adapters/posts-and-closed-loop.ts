import { absent, isAbsent } from "pratique";
import { type CalendarDate, calendarDate } from "pratique/calendar";
import * as risk from "pratique/risk";
import {
  afterLoop as afterTheLoop,
  type HighRiskPost,
  type LoopEdition,
  type LoopPattern,
  type LoopStage,
  loopCycle,
  type PostTestEdition,
  postTestDue,
} from "pratique/risk";
import { type Answer, type Asks, type Case, type Given, NotAnswered } from "../case.ts";
import { editionOn, editionsOf } from "../editions.ts";
import {
  dayCountOf,
  MEASURES_BY_WORD,
  measureWord,
  quarantineEditionOf,
  quarantineEditionOn,
  testDates,
} from "../quarantine-words.ts";
import { decided } from "../rulings.ts";
import { answerFor, numberIn, onlyKeys, recordsIn, textIn, word } from "../words.ts";

export const postsAndClosedLoop: Asks = {
  "post-test-due": { given: ["post", "regime", "lastTestOn"], when: ["on"], answer: testDue },
  "loop-cycle": { given: ["pattern", "regime", "startOn", "dayCount", "workDays"], answer: cycle },
  "after-loop": { given: ["regime", "workEndedOn", "dayCount"], when: ["on"], answer: afterLoop },
};

const POST_TESTS = editionsOf<PostTestEdition>(risk, "cn-post-tests");
const LOOPS = editionsOf<LoopEdition>(risk, "cn-closed-loop");
const LOCAL_POST_TESTS = ["erenhot-post-tests", "inner-mongolia-post-tests"].flatMap((series) =>
  editionsOf<PostTestEdition>(risk, series),
);

const POSTS: Readonly<Record<string, HighRiskPost>> = {
  "high-risk-port-post": "port",
  "closed-loop-post": "closed-loop-staff",
};

function testDue({ given, when }: Case): Answer {
  const on = calendarDate(textIn(when, "on"));
  const last = lastTestIn(given);
  const due = postTestDue(postTestsOf(given.regime, on), word(POSTS, given.post, "given.post"), {
    on,
    lastTestOn: isAbsent(last) ? last : calendarDate(last),
  });
  if ("problem" in due) throw new NotAnswered("not stated for the post");
  return {
    frequency: due.frequency,
    nextDueOn: due.nextDueOn,
    dueToday: decided(due.owedToday),
    overdue: decided(due.overdue),
    daysOverdue: due.daysOverdue,
    needed: due.needs.filter((need) => need === "lastTestOn").map(() => "last-test-on"),
  };
}

/** `null` in the place of the last test says that there was none; what is left out was not asked. */
function lastTestIn(given: Given) {
  if (given.lastTestOn === undefined) return absent("not-asked");
  if (given.lastTestOn === null || given.lastTestOn === "never") return absent("not-applicable");
  return answerFor(textIn(given, "lastTestOn"));
}

/** The rules of a regime: its own edition, or the one in force on the day that it took force. */
function postTestsOf(regime: unknown, on: CalendarDate): PostTestEdition {
  if (regime === undefined) return editionOn(POST_TESTS, on, "testing of posts");
  const own = [...POST_TESTS, ...LOCAL_POST_TESTS].find(({ edition }) => edition.id.endsWith(`post-tests-${regime}`));
  return own ?? editionOn(POST_TESTS, firstDay(regime), "testing of posts");
}

function firstDay(regime: unknown): CalendarDate {
  const { from } = quarantineEditionOf(regime).edition;
  return typeof from === "string" ? from : from.notAfter;
}

function cycle({ given }: Case): Answer {
  const found = loopCycle(patternOf(given), {
    startOn: calendarDate(textIn(given, "startOn")),
    dayCount: dayCountOf(given.dayCount),
    ...(given.workDays === undefined ? {} : { openDays: numberIn(given, "workDays") }),
  });
  if ("problem" in found) return { problem: found.problem };
  return {
    phasesInOrder: found.phases.map(({ stages: [stage], firstDay, lastDay }) => ({
      phase: stage === "work" ? stage : measureWord([stage]),
      firstDay,
      lastDay,
    })),
    endsOn: found.ends?.end,
  };
}

const STAGES: Readonly<Record<string, LoopStage>> = { work: "work", ...MEASURES_BY_WORD };

/** A pattern written out, named (`X+7`), or that of a regime. */
function patternOf({ pattern, ...given }: Given): Pick<LoopPattern, "phases"> {
  if (pattern === undefined)
    return word(
      Object.fromEntries(LOOPS.map((loop) => [loop.edition.id.slice("cn-closed-loop-".length), loop.pattern])),
      given.regime,
      "given.regime",
    );
  if (typeof pattern === "string") {
    const named = Object.fromEntries(LOOPS.map((loop) => [loop.pattern.name, loop.pattern]));
    return word(named, pattern.replaceAll(" ", ""), "given.pattern");
  }
  const [first, ...others] = recordsIn({ pattern }, "pattern").map(phaseOf);
  if (first === undefined) throw new NotAnswered("given.pattern: no phase");
  return { phases: [first, ...others] };
}

function phaseOf(phase: Given): LoopPattern["phases"][number] {
  onlyKeys(phase, "given.pattern", ["phase", "days"]);
  const stage = word(STAGES, phase.phase, "given.pattern.phase");
  const isOpen = phase.days === undefined || phase.days === null || phase.days === "X";
  return { stages: [stage], ...(isOpen ? {} : { days: numberIn(phase, "days") }) };
}

/** The first phase answers for itself; where there are more, the phases do. */
function afterLoop({ given, when }: Case): Answer {
  const ended = calendarDate(textIn(given, "workEndedOn"));
  const on = when.on === undefined ? ended : textIn(when, "on");
  const edition =
    given.regime === undefined ? quarantineEditionOn(on, "post-leaver", undefined) : quarantineEditionOf(given.regime);
  const found = afterTheLoop(edition, ended, dayCountOf(given.dayCount));
  if ("problem" in found) return { problem: found.problem };
  const phases = found.phases.map(({ measures, firstDay, lastDay }) => ({
    measure: measureWord(measures),
    firstDay,
    lastDay,
  }));
  return {
    measure: phases[0]?.measure,
    firstDay: phases[0]?.firstDay,
    lastDay: phases[0]?.lastDay,
    phasesInOrder: phases,
    endsOn: found.ends?.end,
    get testDatesInOrder() {
      return testDates(found, ({ kind }) => kind === "laboratory");
    },
  };
}
