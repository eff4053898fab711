import { describe, expect, it } from "vitest";
import { checkConduct, checkInfection } from "../../src/statistics/screening-protocol.js";
import { everywhere, madeUp, madeUpConduct } from "./known/protocols.js";

describe("checkInfection", () => {
  it("refuses what is no share, no delay, no sensitivity and no time of doubling", () => {
    expect(() => checkInfection("caller", madeUp)).not.toThrow();
    for (const name of ["symptomatic", "fever", "tookMedicine", "knowsContact", "fromAffectedArea"] as const)
      expect(() => checkInfection("caller", { ...madeUp, [name]: 1.1 })).toThrow(
        `expected ${name} from 0 to 1, got 1.1`,
      );
    expect(() => checkInfection("caller", { ...madeUp, testFactorWithoutSymptoms: 2 })).toThrow(RangeError);
    expect(() => checkInfection("caller", { ...madeUp, infectious: { meanDays: 0, varianceSquareDays: 1 } })).toThrow(
      "expected a mean above 0",
    );
    expect(() => checkInfection("caller", { ...madeUp, antigen: [{ daysSinceExposure: 0, sensitivity: -1 }] })).toThrow(
      "expected antigen from 0 to 1",
    );
    expect(() => checkInfection("caller", { ...madeUp, ages: { doublingTimeDays: 0 } })).toThrow(
      "expected doublingTimeDays above 0, got 0",
    );
  });
});

describe("checkConduct", () => {
  it("refuses what is no chance, wherever it stands", () => {
    expect(() => checkConduct("caller", madeUpConduct)).not.toThrow();
    expect(() => checkConduct("caller", { ...madeUpConduct, patrolSensitivity: -1 })).toThrow("patrolSensitivity");
    expect(() => checkConduct("caller", { ...madeUpConduct, keepsTo: everywhere(2) })).toThrow("central-quarantine");
    const tellsTruth = { ...madeUpConduct.tellsTruth, stays: Number.NaN };
    expect(() => checkConduct("caller", { ...madeUpConduct, tellsTruth })).toThrow(
      "expected stays from 0 to 1, got NaN",
    );
  });
});
