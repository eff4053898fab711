import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { assess } from "../../src/risk/assess.js";
import { feverUnder, type SitedTemperature } from "../../src/risk/index.js";
import {
  feverAndMedicine2020,
  feverCdcAircraft2017,
  feverChinaAxillary2020,
  feverChinaConsularForm2020,
  feverIhrAircraft2005,
  feverInfraredAlarm2009,
  travellerTrigger2020,
} from "../../src/risk/policies/index.js";
import { withOverlays } from "../../src/risk/policy.js";
import { NO_CARD_ANSWERS, travellerFacts } from "../../src/risk/traveller-facts.js";
import { celsiusFromFahrenheit } from "../../src/subjects/reading.js";
import { reading } from "./travellers.js";

const schemes = [
  feverChinaAxillary2020,
  feverChinaConsularForm2020,
  feverIhrAircraft2005,
  feverCdcAircraft2017,
  feverInfraredAlarm2009,
];
function read(...readings: SitedTemperature[]): (string | boolean)[] {
  const under = feverUnder(schemes, readings);
  return schemes.map(({ edition }) => {
    const assessment = under[edition.id];
    return assessment?.decided ? assessment.grade === "met" : "?";
  });
}

describe("one person under several schemes for fever", () => {
  it.each([
    ["38.0 °C under the arm", { celsius: 38, site: "axillary" }, [true, true, true, true, "?"]],
    ["37.9 °C under the arm", { celsius: 37.9, site: "axillary" }, [true, true, false, false, "?"]],
    ["37.3 °C under the arm", { celsius: 37.3, site: "axillary" }, [true, true, false, false, "?"]],
    ["37.2 °C under the arm", { celsius: 37.2, site: "axillary" }, [false, false, false, false, "?"]],
    ["38.2 °C at the forehead", { celsius: 38.2, site: "forehead" }, ["?", true, true, true, true]],
    ["37.0 °C by camera", { celsius: 37, site: "camera" }, ["?", false, false, false, false]],
    ["37.1 °C by camera", { celsius: 37.1, site: "camera" }, ["?", false, false, false, true]],
    ["38 °C, the site not known", { celsius: 38 }, ["?", true, true, true, "?"]],
    ["100.4 °F", { celsius: celsiusFromFahrenheit(100.4) }, ["?", true, true, true, "?"]],
    ["100.3 °F", { celsius: celsiusFromFahrenheit(100.3) }, ["?", true, false, false, "?"]],
  ] as const)("%s", (_, given, expected) => {
    expect(read(given)).toEqual(expected);
  });

  it("nobody measured is undecided under each", () => {
    expect(read()).toEqual(["?", "?", "?", "?", "?"]);
  });

  it("a warmer or a further reading never lowers a grade", () => {
    const site = fc.constantFrom("axillary" as const, "forehead" as const, "camera" as const);
    const temperature = fc.record({ celsius: fc.integer({ min: 350, max: 420 }).map((tenths) => tenths / 10), site });
    fc.assert(
      fc.property(fc.array(temperature, { minLength: 1, maxLength: 3 }), temperature, (readings, further) => {
        const [before, after] = [read(...readings), read(...readings, further)];
        for (const [index, grade] of before.entries()) if (grade === true) expect(after[index]).toBe(true);
      }),
    );
  });

  it("agrees with the ground of the port on whoever was measured under the arm", () => {
    const policy = withOverlays(travellerTrigger2020, [feverAndMedicine2020]);
    for (const celsius of [36.5, 37.2, 37.3, 38]) {
      const readings = [reading(celsius)];
      const on = calendarDate("2020-03-18");
      const port = assess(policy, travellerFacts({ on, affectedAreas: [], readings, answers: NO_CARD_ANSWERS }));
      expect(read(...readings)[0]).toBe(port.decided && port.grade === "triggered");
    }
  });
});
