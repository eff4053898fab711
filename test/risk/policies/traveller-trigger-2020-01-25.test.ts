import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { assess } from "../../../src/risk/assess.js";
import { travellerTrigger2020January } from "../../../src/risk/policies/traveller-trigger-2020-01-25.js";
import type { DeclaredAnswers } from "../../../src/risk/traveller-facts.js";
import type { TemperatureReading } from "../../../src/subjects/reading.js";
import { facts, on, reading } from "../travellers.js";

function grounds(answers: Partial<DeclaredAnswers>, readings: readonly TemperatureReading[] = [reading(36.5)]) {
  const assessment = assess(travellerTrigger2020January, facts(answers, { readings }));
  return assessment.decided ? assessment.because : ["?", ...assessment.needs];
}

describe("before the three screenings (Notices 15 and 16 of 2020 of Chinese customs)", () => {
  it.each([
    ["nothing found", {}, []],
    ["symptoms", { symptomsAny: "yes" }, ["symptoms"]],
    ["a symptom listed", { symptomsListed: ["dyspnoea"] }, ["symptoms"]],
    [
      "stays and contacts are no grounds of the notices",
      { travelHistory: [{ country: "ITA", to: on }], contactWithCase: "yes" },
      [],
    ],
  ] as const)("%s", (_, answers, expected) => {
    expect(grounds(answers)).toEqual(expected);
  });

  it("fever at 37.3 °C under the arm, as the daily reports of the time count it", () => {
    expect(grounds({}, [reading(37.2)])).toEqual([]);
    expect(grounds({}, [reading(37.3)])).toEqual(["fever"]);
    expect(grounds({}, [reading(38, "camera")])).toEqual(["?", "axillaryCelsius"]);
    expect(grounds({}, [])).toEqual(["?", "axillaryCelsius", "firstPassCelsius"]);
  });

  it("is undecided while nobody asked after symptoms", () => {
    expect(grounds({ symptomsAny: absent("not-asked") })).toEqual(["?", "symptomsAny"]);
  });
});
