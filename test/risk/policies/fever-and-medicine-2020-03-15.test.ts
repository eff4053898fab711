import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { assess } from "../../../src/risk/assess.js";
import { feverAndMedicine2020 } from "../../../src/risk/policies/fever-and-medicine-2020-03-15.js";
import { travellerTrigger2020 } from "../../../src/risk/policies/traveller-trigger-2020-03-01.js";
import { withOverlays } from "../../../src/risk/policy.js";
import type { DeclaredAnswers } from "../../../src/risk/traveller-facts.js";
import { travellerFacts } from "../../../src/risk/traveller-facts.js";
import type { TemperatureReading } from "../../../src/subjects/reading.js";
import { facts, on, reading } from "../travellers.js";

const policy = withOverlays(travellerTrigger2020, [feverAndMedicine2020]);

function grounds(readings: readonly TemperatureReading[], answers: Partial<DeclaredAnswers> = {}): readonly string[] {
  const assessment = assess(policy, facts(answers, { readings }));
  return assessment.decided ? assessment.because : ["?", ...assessment.needs];
}

describe("fever: axillary temperature of 37.3 °C or above (Guangzhou Customs daily report template of 2020)", () => {
  it.each([
    [37.2, []],
    [37.29, []],
    [37.3, ["fever"]],
    [38.5, ["fever"]],
  ])("%d °C under the arm: %j", (celsius, expected) => {
    expect(grounds([reading(celsius)])).toEqual(expected);
  });

  it.each(["camera", "forehead"] as const)(
    "a %s reading that high decides nothing and calls for an axillary one",
    (site) => {
      expect(grounds([reading(37.3, site)])).toEqual(["?", "axillaryCelsius"]);
      expect(grounds([reading(37.2, site)])).toEqual([]);
      expect(grounds([reading(40, site), reading(36.8)])).toEqual([]);
      expect(grounds([reading(37.6, site), reading(38.1)])).toEqual(["fever"]);
      expect(grounds([reading(36.2, site), reading(38.1)])).toEqual(["fever"]);
    },
  );

  it("goes by the highest of several readings under the arm", () => {
    expect(grounds([reading(36.8), reading(37.4), reading(36.9)])).toEqual(["fever"]);
  });

  it("is undecided without any reading: nobody was found well by not being measured", () => {
    expect(grounds([])).toEqual(["?", "axillaryCelsius", "firstPassCelsius"]);
  });
});

describe("medicine that masks a fever (flight CA988; Beijing press conference of 2020-03-15)", () => {
  it("is a ground at a normal temperature of 36.4 °C", () => {
    expect(grounds([reading(36.4)], { feverMedicine: "yes" })).toEqual(["medication"]);
  });

  it("is undecided while it is not known", () => {
    for (const reason of ["asked-unknown", "asked-declined", "not-asked"] as const)
      expect(grounds([reading(36.4)], { feverMedicine: absent(reason) })).toEqual(["?", "feverMedicine"]);
  });

  it("stands beside fever and the published grounds, all of them named", () => {
    expect(grounds([reading(38)], { feverMedicine: "yes", contactWithCase: "yes" })).toEqual([
      "contact-with-case",
      "fever",
      "medication",
    ]);
  });
});

describe("a traveller who never declared", () => {
  it("is undecided, unless a fever was found", () => {
    const undeclared = (celsius: number) =>
      assess(policy, travellerFacts({ on, affectedAreas: [], readings: [reading(celsius)] }));
    expect(undeclared(36.5).decided).toBe(false);
    expect(undeclared(37.3)).toEqual({ decided: true, grade: "triggered", because: ["fever"], fired: ["fever"] });
  });
});
