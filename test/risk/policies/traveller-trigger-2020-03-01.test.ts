import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { editionsOf } from "../../../src/edition/editions-of.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";
import { assess } from "../../../src/risk/assess.js";
import * as policies from "../../../src/risk/policies/index.js";
import { travellerTrigger2020 } from "../../../src/risk/policies/traveller-trigger-2020-03-01.js";
import { type DeclaredAnswers, type TravellerEvidence, travellerFacts } from "../../../src/risk/traveller-facts.js";
import { facts, on } from "../travellers.js";

/** The grounds of a traveller, or what is needed to tell. */
function grounds(answers: Partial<DeclaredAnswers>, evidence: Partial<TravellerEvidence> = {}): readonly string[] {
  const assessment = assess(travellerTrigger2020, facts(answers, evidence));
  return assessment.decided ? assessment.because : ["?", ...assessment.needs];
}
const stay = (country: string, to: string) => ({ country, to: calendarDate(to) });
const unknown = absent("asked-unknown");

describe("the grounds of 1 March 2020 (GACC press briefing: three checks, three screenings, one transfer)", () => {
  it("are in force from 1 March 2020 until universal sampling began on 1 April", () => {
    const series = editionsOf(policies, "cn-traveller-trigger");
    const inForce = (day: string) => {
      const found = inForceOn(series, calendarDate(day));
      return "edition" in found && found.edition === travellerTrigger2020;
    };
    expect(["2020-02-29", "2020-03-01", "2020-03-31", "2020-04-01"].map(inForce)).toEqual([false, true, true, false]);
  });

  it.each([
    ["nothing found", {}, []],
    ["symptoms", { symptomsAny: "yes" }, ["symptoms"]],
    ["a symptom listed although denied", { symptomsListed: ["dry-cough"] }, ["symptoms"]],
    ["a symptom listed, the question left open", { symptomsAny: unknown, symptomsListed: ["dry-cough"] }, ["symptoms"]],
    ["an affected area", { travelHistory: [stay("ITA", "2020-03-14")] }, ["affected-area"]],
    ["contact with a case", { contactWithCase: "yes" }, ["contact-with-case"]],
    [
      "all three are named",
      { symptomsAny: "yes", travelHistory: [stay("ITA", "2020-03-17")], contactWithCase: "yes" },
      ["symptoms", "affected-area", "contact-with-case"],
    ],
    [
      "medicine, wider contact and an own test are no grounds of this policy",
      { feverMedicine: "yes", communityCase: "yes", tested: "yes", testResult: "positive" },
      [],
    ],
  ] as const)("%s", (_, answers, expected) => {
    expect(grounds(answers)).toEqual(expected);
  });

  it("symptoms: undecided while the question has no usable answer and none is listed", () => {
    for (const symptomsAny of [unknown, absent("asked-declined"), absent("not-asked")])
      for (const symptomsListed of [absent("not-asked"), unknown])
        expect(grounds({ symptomsAny, symptomsListed })).toEqual(["?", "symptomsAny", "symptomsListed"]);
  });
});

describe("affected area: a stay that ended in the 14 days up to and including the day", () => {
  // Day 0 is the day of screening, 18 March: day 14 before it is 4 March, included.
  it.each([
    ["2020-03-03", []],
    ["2020-03-04", ["affected-area"]],
    ["2020-03-18", ["affected-area"]],
    ["2020-03-20", ["affected-area"]],
  ])("a stay until %s: %j", (to, expected) => {
    expect(grounds({ travelHistory: [stay("ITA", to)] })).toEqual(expected);
  });

  it("counts 14 days over the end of February in a leap year", () => {
    const listed = [{ country: "ITA", from: calendarDate("2020-01-01") }];
    const ended = (to: string) =>
      grounds({ travelHistory: [stay("ITA", to)] }, { on: calendarDate("2020-03-10"), affectedAreas: listed });
    expect([ended("2020-02-24"), ended("2020-02-25")]).toEqual([[], ["affected-area"]]);
  });

  it("counts the whole itinerary and not only the last airport (compare Rome by way of Abu Dhabi to Beijing)", () => {
    expect(grounds({ travelHistory: [stay("ITA", "2020-03-17"), stay("ARE", "2020-03-18")] })).toEqual([
      "affected-area",
    ]);
  });

  it("goes by the list of the day: Switzerland is on it from 16 March", () => {
    const travelHistory = [stay("CHE", "2020-03-10")];
    const arriving = (day: string) => grounds({ travelHistory }, { on: calendarDate(day) });
    expect([arriving("2020-03-15"), arriving("2020-03-16")]).toEqual([[], ["affected-area"]]);
  });

  it("is undecided without a stay, or with one of which country or last day is not known, unless another is a hit", () => {
    for (const travelHistory of [absent("not-asked"), unknown])
      expect(grounds({ travelHistory })).toEqual(["?", "stays"]);
    for (const gap of [
      { country: unknown, to: on },
      { country: "CAN", to: unknown },
      { country: "ITA", to: absent("not-asked") },
    ]) {
      expect(grounds({ travelHistory: [gap] })).toEqual(["?", "stays"]);
      expect(grounds({ travelHistory: [stay("CAN", "2020-03-18"), gap] })).toEqual(["?", "stays"]);
      expect(grounds({ travelHistory: [gap, stay("ITA", "2020-03-18")] })).toEqual(["affected-area"]);
    }
  });

  it("nobody has it while no country is affected", () => {
    expect(grounds({ travelHistory: [stay("ITA", "2020-03-18")] }, { affectedAreas: [] })).toEqual([]);
  });
});

describe("a traveller who never declared", () => {
  it("is undecided on every ground", () => {
    const assessment = assess(travellerTrigger2020, travellerFacts({ on, affectedAreas: [], readings: [] }));
    expect(assessment).toMatchObject({ decided: false, atLeast: "clear", atMost: "triggered" });
    expect(!assessment.decided && [...assessment.needs].sort()).toEqual([
      "contactWithCase",
      "stays",
      "symptomsAny",
      "symptomsListed",
    ]);
  });
});
