import { type Answer as Answered, absent, isAbsent } from "pratique";
import { addDays, type CalendarDate, calendarDate, instant } from "pratique/calendar";
import { inForceOn } from "pratique/edition";
import type { Truth } from "pratique/logic";
import * as risk from "pratique/risk";
import {
  type AreaClassName,
  type AreaFacts,
  type AreaInfection,
  type AreaOrigin,
  type AreaOverlay,
  type AreaRegime,
  type AreaRequirement,
  areaAfterInfection,
  areaClassesOn,
  areaDowngrade,
  assess,
  beijingAreas202205,
  countyCaseFacts,
  countyGrading2020,
  drawsAreas,
  lockdownClock,
  RESPONSE_LEVELS,
  type ResponseLevel,
  ROUND_RESULTS,
  type RoundResult,
  responseLevelAt,
  withAreaOverlays,
  zoneLift,
} from "pratique/risk";
import { type Answer, type Asks, type Case, type Given, isRecord, NotAnswered } from "../case.ts";
import { editionOn, editionsOf } from "../editions.ts";
import { yesNo } from "../rulings.ts";
import { answerFor, listIn, numberIn, onlyKeys, recordIn, recordsIn, textIn, word } from "../words.ts";

export const areaGrading: Asks = {
  "grade-county": {
    given: ["cumulativeCases", "newCasesInLast14Days", "clusterInLast14Days"],
    when: ["on"],
    answer: gradeCounty,
  },
  downgrade: {
    given: [
      "level",
      "lastNewInfectionOn",
      "roundOnLastRequiredDay",
      "dayCount",
      "origin",
      "mediumSince",
      "localOverride",
      "laterPositives",
      "earlierInfectionsOn",
    ],
    when: ["regime", "on", "endOfDay"],
    answer: downgrade,
  },
  "area-classes": { given: [], when: ["on"], answer: areaClasses },
  "zone-lift": {
    given: ["zone", "lastNewInfectionOn", "lastCloseContact", "finalRound", "convention"],
    when: ["regime", "on", "liftOn"],
    answer: mayLiftZone,
  },
  "zone-after-event": { given: ["zone", "newPositive"], when: ["regime", "on"], answer: zoneAfterEvent },
  "precaution-lift": { given: ["county"], when: ["regime", "on"], answer: precautionLift },
  "local-lockdown-clock": {
    given: [
      "zone",
      "caseLeftOn",
      "environmentPositive",
      "terminalDisinfectionOn",
      "lastNewCaseOn",
      "lockdownDays",
      "dayCount",
    ],
    when: ["endOfDay", "regime", "on"],
    answer: localLockdownClock,
  },
  "response-level": { given: ["place", "levelBefore", "changes"], when: ["at"], answer: responseLevel },
  "county-risk-areas": { given: ["localInfections"], when: ["regime", "on"], answer: countyRiskAreas },
};

/** The cases' three-valued answer. */
function decided(truth: Truth): boolean | "undecided" {
  return truth === "undecided" ? truth : truth === "true";
}

/** A regime by its name in the cases, or the one in force on a date. */
function regimeOf({ when }: Case, otherwiseOn?: CalendarDate): AreaRegime {
  const regimes = editionsOf<AreaRegime>(risk, "cn-risk-areas");
  if (typeof when.regime === "string") {
    const named = regimes.find(({ edition }) => edition.id === `cn-risk-areas-${when.regime}`);
    if (named === undefined) throw new NotAnswered(`when.regime: ${when.regime}`);
    return named;
  }
  const on = when.on === undefined ? otherwiseOn : calendarDate(textIn(when, "on"));
  if (on === undefined) throw new NotAnswered("when.regime: none");
  return editionOn(regimes, on, "regime of areas");
}

/** A number or a date that may be a blank or one of the words for an absent answer. */
function known<Value>(value: unknown, read: (value: unknown) => Value): Answered<Value> {
  const answer = value === null || value === undefined ? absent("not-asked") : answerFor(value);
  return isAbsent(answer) ? answer : read(answer);
}

const dateOf = (value: unknown) => known(value, (text) => calendarDate(String(text)));
const numberOf = (value: unknown) => known(value, Number);
const truthOf = (value: unknown, what: string) => yesNo(value ?? undefined, what);

function gradeCounty({ given, when }: Case): Answer {
  if (when.on !== undefined) {
    const found = inForceOn([countyGrading2020], calendarDate(textIn(when, "on")));
    if ("none" in found) throw new NotAnswered(`no county grading in force on ${when.on}`);
  }
  const assessment = assess(
    countyGrading2020,
    countyCaseFacts({
      cumulativeCases: numberOf(given.cumulativeCases),
      newCasesInLast14Days: numberOf(given.newCasesInLast14Days),
      clusterInLast14Days: truthOf(given.clusterInLast14Days, "given.clusterInLast14Days"),
    }),
  );
  const needs = assessment.decided ? [] : assessment.needs;
  return { grade: assessment.decided ? assessment.grade : "undecided", undecided: needs, needed: needs };
}

function areaClasses({ when }: Case): Answer {
  const regimes = [...editionsOf<AreaRegime>(risk, "cn-risk-grades"), ...editionsOf<AreaRegime>(risk, "cn-risk-areas")];
  return { classes: areaClassesOn(regimes, calendarDate(textIn(when, "on"))).classes };
}

const LEVELS = { high: "high", medium: "medium", low: "low" } as const satisfies Record<string, AreaClassName>;
const ORIGINS = {
  original: "original",
  "downgraded-from-high": "downgraded-from-high",
} as const satisfies Record<string, AreaOrigin>;
const RESULTS: Readonly<Record<string, RoundResult>> = {
  ...Object.fromEntries(ROUND_RESULTS.map((result) => [result, result])),
  negative: "all-negative",
  positive: "some-positive",
  "not-all-negative": "some-positive",
};
/** Words that say that there was no round. */
const NO_ROUND: readonly unknown[] = [null, "none", "not-done", "not-held"];

function downgrade(asked: Case): Answer {
  const { given, when } = asked;
  const endOfDay = calendarDate(textIn(when, "endOfDay"));
  const regime = locally(regimeOf(asked, endOfDay), given.localOverride, endOfDay);
  const last = dateOf(given.lastNewInfectionOn);
  const origin = known(given.origin, (value) => word(ORIGINS, value, "given.origin"));
  const { clearDays, mayBecome, unmet, needed } = areaDowngrade(
    regime,
    {
      class: word(LEVELS, given.level, "given.level"),
      infections: isAbsent(last) ? last : [...earlierIn(given), { on: last }, ...laterIn(given)],
      rounds: roundsOf(given, endOfDay),
      origin,
      // A case that does not say since when the area is of its class leaves the clear days to decide.
      since: given.mediumSince === undefined && !isAbsent(last) ? addDays(last, 1) : dateOf(given.mediumSince),
    },
    endOfDay,
  );
  const words = needed.map((fact) => WORDS[fact] ?? fact);
  return { clearDays, mayBecome, unmet, undecided: words, needed: words };
}

/** The cases' words for the facts. */
const WORDS: { readonly [Fact in keyof AreaFacts]?: string } = {
  rounds: "roundOnLastRequiredDay",
  clearDays: "lastNewInfectionOn",
  daysInClass: "mediumSince",
};

function earlierIn(given: Given): AreaInfection[] {
  if (given.earlierInfectionsOn === undefined) return [];
  return listIn(given, "earlierInfectionsOn").map((on) => ({ on: calendarDate(String(on)) }));
}

function laterIn(given: Given): AreaInfection[] {
  if (given.laterPositives === undefined) return [];
  return recordsIn(given, "laterPositives").map((positive) => {
    onlyKeys(positive, "given.laterPositives", ["on", "amongHomeIsolated", "spreadOutsideHousehold"]);
    return {
      on: calendarDate(textIn(positive, "on")),
      amongHomeIsolated: truthOf(positive.amongHomeIsolated, "amongHomeIsolated"),
      spreadOutsideHousehold: truthOf(positive.spreadOutsideHousehold, "spreadOutsideHousehold"),
    };
  });
}

/** The cases speak of one round, that of the last day required, and of no other. */
function roundsOf({ roundOnLastRequiredDay: result }: Given, endOfDay: CalendarDate) {
  if (NO_ROUND.includes(result)) return [];
  if (result === undefined) return absent("not-asked");
  const answer = answerFor(result);
  return [{ on: endOfDay, result: isAbsent(answer) ? answer : word(RESULTS, answer, "given.roundOnLastRequiredDay") }];
}

/** The regime with what the case says was added locally: the library's own overlay of the place, or the case's figures. */
function locally(regime: AreaRegime, override: unknown, on: CalendarDate): AreaRegime {
  if (override === undefined || override === null) return regime;
  if (!isRecord(override)) throw new NotAnswered("given.localOverride: no record");
  const [round, ...others] = Object.keys(override).filter((key) => key !== "place");
  if (round === undefined) return regime;
  const day = Number(/^roundOnDay(\d+)MustBeNegative$/.exec(round)?.[1]);
  if (others.length > 0 || Number.isNaN(day)) throw new NotAnswered(`given.localOverride.${round}`);
  if (override[round] !== true) return regime;
  const place = override.place === undefined ? "" : textIn(override, "place").toLowerCase();
  const overlays = editionsOf<AreaOverlay>(risk, `cn-${place}-areas`);
  const found = inForceOn(
    overlays.filter(({ over }) => over === regime.edition.id),
    on,
  );
  return withAreaOverlays(regime, ["edition" in found && day === 5 ? found.edition : roundOnDay(day, regime)]);
}

/** A local rule that only the case knows: every way down from high risk asks for a round on a clear day too. */
function roundOnDay(day: number, { edition, steps }: AreaRegime): AreaOverlay {
  const text = { en: `the round of day ${day} is all negative`, zh: `第${day}天核酸均为阴性` };
  const round: AreaRequirement = {
    id: "round-all-negative",
    when: {
      fact: "rounds",
      some: {
        all: [
          { item: "clearDay", atLeast: day },
          { item: "result", is: "all-negative" },
        ],
      },
    },
    after: "clear-days",
    text,
    source: text,
  };
  const own = steps.filter(({ from }) => from === "high");
  const others = ({ requires }: (typeof own)[number]) => requires.filter(({ id }) => id !== round.id);
  return {
    edition: { ...edition, id: "case" },
    over: edition.id,
    jurisdiction: { level: "province", place: "CN" },
    replaces: own.map(({ id }) => id),
    steps: own.map((step) => ({ ...step, requires: [round, ...others(step)] })),
  };
}

const ZONES = { lockdown: "lockdown", control: "control", precaution: "precaution" } as const satisfies Record<
  string,
  AreaClassName
>;

function mayLiftZone(asked: Case): Answer {
  const { given, when } = asked;
  const liftOn = calendarDate(textIn(when, "liftOn"));
  const last = dateOf(given.lastNewInfectionOn);
  const result = zoneLift(
    regimeOf(asked, liftOn),
    {
      class: word(ZONES, given.zone, "given.zone"),
      infections: isAbsent(last) ? last : [{ on: last }],
      contacts: contactsOf(given.lastCloseContact),
      rounds: finalRoundsOf(given.finalRound),
    },
    liftOn,
  );
  const { mayLift, unmet, undecided, needed } = result;
  return { mayLift: decided(mayLift), unmet, undecided, needed };
}

/** `null` says that nobody was a close contact; what is left out is not known. */
function contactsOf(contact: unknown) {
  if (contact === null || contact === "none") return [];
  if (!isRecord(contact)) return absent("asked-unknown");
  onlyKeys(contact, "given.lastCloseContact", ["lastExposureOn", "testNegative"]);
  const { testNegative } = contact;
  return [
    {
      lastExposureOn: dateOf(contact.lastExposureOn),
      testNegative:
        testNegative === "pending"
          ? absent("asked-unknown")
          : truthOf(testNegative, "given.lastCloseContact.testNegative"),
    },
  ];
}

/** `null` says that there was no round. */
function finalRoundsOf(round: unknown) {
  if (round === null) return [];
  if (!isRecord(round)) return absent("asked-unknown");
  onlyKeys(round, "given.finalRound", ["on", "allNegative"]);
  if (round.on === null) return [];
  const on = dateOf(round.on);
  if (isAbsent(on)) return on;
  if (round.allNegative === "pending") return [{ on, result: "pending" as const }];
  const allNegative = truthOf(round.allNegative, "given.finalRound.allNegative");
  if (isAbsent(allNegative)) return [{ on, result: allNegative }];
  return [{ on, result: allNegative === "yes" ? ("all-negative" as const) : ("some-positive" as const) }];
}

function zoneAfterEvent(asked: Case): Answer {
  const { given } = asked;
  const zone = word(ZONES, given.zone, "given.zone");
  const positive = truthOf(given.newPositive, "given.newPositive");
  if (positive === "no") return { zone };
  const after = areaAfterInfection(regimeOf(asked), zone);
  if (after === undefined) throw new NotAnswered(`the regime does not say what a ${zone} zone becomes`);
  return { zone: isAbsent(positive) && after !== zone ? "undecided" : after };
}

function precautionLift(asked: Case): Answer {
  const county = recordIn(asked.given, "county");
  onlyKeys(county, "given.county", ["lockdownZonesOpen", "controlZonesOpen"]);
  const { mayLift, undecided, needed } = zoneLift(
    regimeOf(asked),
    {
      class: "precaution",
      infections: absent("not-asked"),
      openAreas: { lockdown: numberOf(county.lockdownZonesOpen), control: numberOf(county.controlZonesOpen) },
    },
    calendarDate("2022-06-10"),
  );
  return { mayLift: decided(mayLift), undecided, needed };
}

function localLockdownClock({ given, when }: Case): Answer {
  if (given.zone !== undefined && given.zone !== "lockdown") throw new NotAnswered(`given.zone: ${String(given.zone)}`);
  const days = given.lockdownDays === undefined ? beijingAreas202205.clock.days : numberIn(given, "lockdownDays");
  const day = (name: string) =>
    given[name] === null || given[name] === undefined ? {} : { [name]: dateOf(given[name]) };
  const count = lockdownClock(
    { days },
    {
      ...day("caseLeftOn"),
      ...day("terminalDisinfectionOn"),
      ...day("lastNewCaseOn"),
      environmentPositive: truthOf(given.environmentPositive, "given.environmentPositive"),
    },
    calendarDate(textIn(when, "endOfDay")),
  );
  const { startsOn, daysCounted, reached, needed } = count;
  return { clockStartsOn: startsOn, daysCounted, lockdownDaysReached: decided(reached), undecided: needed, needed };
}

function responseLevel({ given, when }: Case): Answer {
  const levels = Object.fromEntries((Object.keys(RESPONSE_LEVELS) as ResponseLevel[]).map((level) => [level, level]));
  const before = known(given.levelBefore === "none" ? null : given.levelBefore, (level) =>
    word(levels, level, "given.levelBefore"),
  );
  const changes = recordsIn(given, "changes").map((change) => {
    onlyKeys(change, "given.changes", ["level", "at"]);
    return { level: word(levels, change.level, "given.changes.level"), at: instant(textIn(change, "at")) };
  });
  const history = isAbsent(before) ? { changes } : { before, changes };
  return { level: responseLevelAt(history, instant(textIn(when, "at"))) };
}

function countyRiskAreas(asked: Case): Answer {
  return { riskAreasDrawn: decided(drawsAreas(regimeOf(asked), numberOf(asked.given.localInfections))) };
}
