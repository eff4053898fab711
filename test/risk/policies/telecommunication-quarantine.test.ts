import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import type { Facts } from "../../../src/logic/facts.js";
import { assess } from "../../../src/risk/assess.js";
import { telecommunicationQuarantine } from "../../../src/risk/policies/telecommunication-quarantine.js";

type ShipFacts = Facts<typeof telecommunicationQuarantine.facts>;
/** Every condition of the rules on quarantine by telecommunication is met. */
const eligible: ShipFacts = {
  sanitationCertificateValid: "yes",
  fromAffectedArea: "no",
  infectiousSymptomsOnBoard: "no",
  unexplainedDeath: "no",
  abnormalRatDeaths: "no",
  treatmentNeededAtAnchorage: "no",
  documentsValid: "yes",
  appliedHoursBeforeEntry: 26,
};
const asked = (change: Partial<ShipFacts>) => assess(telecommunicationQuarantine, { ...eligible, ...change });

describe("quarantine by telecommunication (Chinese rules; Frontier Health and Quarantine Law (2024 revision), Art. 14)", () => {
  it("is possible where every condition is met", () => {
    expect(asked({})).toEqual({ decided: true, grade: "eligible", because: [], fired: [] });
  });

  it.each([
    [{ sanitationCertificateValid: "no" }, "sanitation-certificate-valid"],
    [{ fromAffectedArea: "yes" }, "not-from-affected-area"],
    [{ infectiousSymptomsOnBoard: "yes" }, "no-infectious-symptoms-on-board"],
    [{ unexplainedDeath: "yes" }, "no-unexplained-death"],
    [{ abnormalRatDeaths: "yes" }, "no-abnormal-rat-deaths"],
    [{ treatmentNeededAtAnchorage: "yes" }, "no-treatment-needed-at-anchorage"],
    [{ documentsValid: "no" }, "documents-valid"],
    [{ appliedHoursBeforeEntry: 20 }, "applied-24-hours-before-entry"],
  ] as const)("is not where one is not: %j", (change, rule) => {
    expect(asked(change)).toEqual({ decided: true, grade: "not-eligible", because: [rule], fired: [rule] });
  });

  it("takes an application of exactly 24 hours before entry", () => {
    expect(asked({ appliedHoursBeforeEntry: 24 })).toMatchObject({ grade: "eligible" });
    expect(asked({ appliedHoursBeforeEntry: 23.9 })).toMatchObject({ grade: "not-eligible" });
  });

  it("names every condition that is not met", () => {
    expect(asked({ fromAffectedArea: "yes", documentsValid: "no" })).toMatchObject({
      because: ["not-from-affected-area", "documents-valid"],
    });
  });

  it("is never possible while a condition is not known", () => {
    for (const fact of Object.keys(eligible))
      expect(asked({ [fact]: absent("not-asked") })).toEqual({
        decided: false,
        atLeast: "eligible",
        atMost: "not-eligible",
        needs: [fact],
        fired: [],
      });
  });
});
