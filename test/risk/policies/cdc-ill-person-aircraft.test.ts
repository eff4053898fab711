import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";
import type { Facts } from "../../../src/logic/facts.js";
import { assess } from "../../../src/risk/assess.js";
import { cdcIllPersonAircraft } from "../../../src/risk/policies/cdc-ill-person-aircraft.js";
import { celsiusFromFahrenheit } from "../../../src/subjects/reading.js";

type IllPersonFacts = Facts<typeof cdcIllPersonAircraft.facts>;
const notAsked = absent("not-asked");
const unknown = absent("asked-unknown");
/** Somebody well who was measured, and no notice in force. */
const well: IllPersonFacts = {
  temperatureTaken: "yes",
  celsius: 36.6,
  feelsWarm: "no",
  historyOfFever: "no",
  feverOver48Hours: "no",
  signs: [],
  notice: absent("not-applicable"),
};

/** The rules that make somebody an ill person, or what is needed to tell. */
function grounds(facts: Partial<IllPersonFacts>): readonly string[] {
  const taken = facts.celsius === notAsked ? ({ temperatureTaken: "no" } as const) : {};
  const assessment = assess(cdcIllPersonAircraft, { ...well, ...taken, ...facts });
  return assessment.decided ? assessment.because : ["?", ...assessment.needs];
}

describe("ill person on board an aircraft (42 CFR 71.1(b), final rule of 2017-01-19)", () => {
  it("is in force from 21 March 2017, to which its first date of 21 February was put off", () => {
    const inForce = (day: string) => "edition" in inForceOn([cdcIllPersonAircraft], calendarDate(day));
    expect(["2017-02-21", "2017-03-20", "2017-03-21"].map(inForce)).toEqual([false, false, true]);
  });

  it("names the nine signs of the definition, of which each is enough with a fever", () => {
    const { options } = cdcIllPersonAircraft.facts.signs;
    expect(options).toHaveLength(9);
    for (const sign of options) expect(grounds({ celsius: 38, signs: [sign] })).toEqual(["fever-with-sign"]);
  });

  it.each([
    ["nothing at all", {}, []],
    ["38.0 °C is a fever (38 °C or greater)", { celsius: 38, signs: ["persistent-cough"] }, ["fever-with-sign"]],
    ["37.9 °C is none", { celsius: 37.9, signs: ["persistent-cough"] }, []],
    ["100.4 °F is 38 °C", { celsius: celsiusFromFahrenheit(100.4), signs: ["skin-rash"] }, ["fever-with-sign"]],
    ["100.3 °F is not", { celsius: celsiusFromFahrenheit(100.3), signs: ["skin-rash"] }, []],
    ["feels warm, with rash", { celsius: notAsked, feelsWarm: "yes", signs: ["skin-rash"] }, ["fever-with-sign"]],
    [
      "tells of fever, 36.6 °C now",
      { historyOfFever: "yes", signs: ["headache-with-stiff-neck"] },
      ["fever-with-sign"],
    ],
    ["a fever without a sign", { celsius: 39, feelsWarm: "yes", historyOfFever: "yes" }, []],
    ["a fever of more than 48 hours without a sign", { feverOver48Hours: "yes" }, ["fever-over-48-hours"]],
    ["what a notice has announced, without fever", { notice: "yes" }, ["notice"]],
    [
      "all three are named",
      { celsius: 39, signs: ["skin-rash"], feverOver48Hours: "yes", notice: "yes" },
      ["fever-with-sign", "fever-over-48-hours", "notice"],
    ],
  ] as const)("%s", (_, facts, expected) => {
    expect(grounds(facts)).toEqual(expected);
  });

  it("does without a thermometer: touch and history decide, and an unknown one of them stays open", () => {
    expect(grounds({ celsius: notAsked, signs: ["skin-rash"] })).toEqual([]);
    expect(grounds({ celsius: notAsked, historyOfFever: unknown, signs: ["skin-rash"] })).toEqual([
      "?",
      "historyOfFever",
    ]);
  });

  it("takes unknown for no answer of no", () => {
    expect(grounds({ feverOver48Hours: unknown })).toEqual(["?", "feverOver48Hours"]);
    expect(grounds({ celsius: 39, signs: unknown })).toEqual(["?", "signs"]);
    expect(grounds({ notice: notAsked })).toEqual(["?", "notice"]);
    expect(grounds({ feverOver48Hours: unknown, celsius: 39, signs: ["skin-rash"] })).toEqual(["fever-with-sign"]);
  });
});
