import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";
import type { Facts } from "../../../src/logic/facts.js";
import { assess } from "../../../src/risk/assess.js";
import { aircraftFeverGuide2005 } from "../../../src/risk/policies/ihr-aircraft-fever-guide-2005.js";
import { celsiusFromFahrenheit } from "../../../src/subjects/reading.js";

type GuideFacts = Facts<typeof aircraftFeverGuide2005.facts>;
const notAsked = absent("not-asked");
const unknown = absent("asked-unknown");
const SIGNS = aircraftFeverGuide2005.facts.signs.options;
const nothing: GuideFacts = {
  temperatureTaken: "no",
  celsius: notAsked,
  feverAtLeast38: notAsked,
  signsGoneThrough: "no",
  signs: notAsked,
  accompanyingSign: notAsked,
};

/** The grade, or what is needed for one. */
function graded(facts: Partial<GuideFacts>): string | readonly string[] {
  const taken = facts.celsius === undefined ? {} : ({ temperatureTaken: "yes" } as const);
  const gone = facts.signs === undefined ? {} : ({ signsGoneThrough: "yes" } as const);
  const assessment = assess(aircraftFeverGuide2005, { ...nothing, ...taken, ...gone, ...facts });
  return assessment.decided ? assessment.grade : assessment.needs;
}

describe("the guide of the health part of the Aircraft General Declaration (IHR (2005), Annex 9)", () => {
  it("is in force with the form, from 15 July 2007", () => {
    const inForce = (day: string) => "edition" in inForceOn([aircraftFeverGuide2005], calendarDate(day));
    expect(["2007-07-14", "2007-07-15", "2025-09-19"].map(inForce)).toEqual([false, true, true]);
  });

  it("says that it is a guide, and that it rules nothing out", () => {
    const { grades, rules } = aircraftFeverGuide2005;
    expect(rules[0]?.text.en).toContain("a guide, not a closed rule");
    expect(rules[0]?.text.zh).toContain("供参考");
    expect(grades["likelihood-not-raised"].en).toContain("does not rule one out");
  });

  it.each([
    [38.0, ["persistent-coughing"], "likelihood-raised"],
    [37.9, ["persistent-coughing"], "likelihood-not-raised"],
    [38.5, [], "likelihood-not-raised"],
    [39.9, ["skin-rash", "obviously-unwell"], "likelihood-raised"],
  ] as const)("%d °C with %j: %s", (celsius, signs, grade) => {
    expect(graded({ celsius, signs })).toBe(grade);
  });

  it("names the eight signs of the form, of which each is enough", () => {
    expect(SIGNS).toHaveLength(8);
    for (const sign of SIGNS) expect(graded({ celsius: 38, signs: [sign] })).toBe("likelihood-raised");
  });

  it.each([
    // 38 °C is 100.4 °F; the 100 °F of the text is rounded.
    [101, "likelihood-raised"],
    [100.4, "likelihood-raised"],
    [100.3, "likelihood-not-raised"],
    [100, "likelihood-not-raised"],
    [99.9, "likelihood-not-raised"],
  ])("%d °F with a rash: %s", (fahrenheit, grade) => {
    expect(graded({ celsius: celsiusFromFahrenheit(fahrenheit), signs: ["skin-rash"] })).toBe(grade);
  });

  it.each([
    ["yes", "yes", "likelihood-raised"],
    ["yes", "no", "likelihood-not-raised"],
    ["no", "yes", "likelihood-not-raised"],
    ["no", unknown, "likelihood-not-raised"],
    [unknown, "no", "likelihood-not-raised"],
    ["yes", unknown, ["accompanyingSign"]],
    [unknown, "yes", ["feverAtLeast38"]],
    [absent("asked-declined"), notAsked, ["feverAtLeast38", "accompanyingSign"]],
  ] as const)("in the crew's word, fever %j and sign %j: %j", (feverAtLeast38, accompanyingSign, expected) => {
    expect(graded({ feverAtLeast38, accompanyingSign })).toEqual(expected);
  });

  it("goes by the reading and by the list of signs where there are any, and by the crew's word where not", () => {
    expect(graded({ celsius: 37.2, feverAtLeast38: "yes", accompanyingSign: "yes" })).toBe("likelihood-not-raised");
    expect(graded({ celsius: 38.2, feverAtLeast38: "no", accompanyingSign: "yes" })).toBe("likelihood-raised");
    expect(graded({ celsius: 38.2, signs: [], accompanyingSign: "yes" })).toBe("likelihood-not-raised");
    expect(graded({ celsius: 38.2 })).toEqual(["accompanyingSign"]);
  });

  it("never becomes milder by a higher reading or a further sign", () => {
    const anyFacts = fc.record({
      celsius: fc.integer({ min: 350, max: 420 }).map((tenths) => tenths / 10),
      signs: fc.subarray([...SIGNS]),
    });
    fc.assert(
      fc.property(anyFacts, fc.integer({ min: 0, max: 30 }), fc.constantFrom(...SIGNS), (facts, tenths, sign) => {
        if (graded(facts) !== "likelihood-raised") return;
        const worse = { celsius: facts.celsius + tenths / 10, signs: [...facts.signs, sign] };
        expect(graded(worse)).toBe("likelihood-raised");
      }),
    );
  });
});
