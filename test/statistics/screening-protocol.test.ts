import { describe, expect, it } from "vitest";
import { checkConduct, checkInfection } from "../../src/statistics/screening-protocol.js";
import { CHANCES_TO_FIND, everywhere, madeUp, madeUpConduct } from "./known/protocols.js";

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

describe("checkInfection of each part", () => {
  const noDelay = { meanDays: 0, varianceSquareDays: 1 };
  const noTest = [{ daysSinceExposure: 0, sensitivity: -1 }] as const;

  it.each([
    [{ symptomatic: -0.1 }, "caller: expected symptomatic from 0 to 1"],
    [{ testFactorWithoutSymptoms: 1.1 }, "caller: expected testFactorWithoutSymptoms from 0 to 1"],
    [{ incubation: noDelay }, "caller: expected a mean above 0"],
    [{ infectious: noDelay }, "caller: expected a mean above 0"],
    [{ laboratory: noTest }, "caller: expected laboratory from 0 to 1"],
    [{ antigen: noTest }, "caller: expected antigen from 0 to 1"],
    [{ ages: { doublingTimeDays: -1 } }, "caller: expected doublingTimeDays above 0"],
    [{ ages: { doublingTimeDays: Number.NaN } }, "caller: expected doublingTimeDays above 0"],
  ])("refuses %j", (change, message) => {
    expect(() => checkInfection("caller", { ...madeUp, ...change })).toThrow(message);
  });

  it.each([
    { ages: "equal-travellers" },
    { ages: "equal-infection-days" },
    { ages: { doublingTimeDays: 0.5 } },
  ] as const)("takes %j", (change) => {
    expect(() => checkInfection("caller", { ...madeUp, ...change })).not.toThrow();
  });
});

describe("checkConduct", () => {
  it.each(CHANCES_TO_FIND)("refuses a %s that is no chance", (name) => {
    for (const chance of [-0.1, 1.1])
      expect(() => checkConduct("caller", { ...madeUpConduct, [name]: chance })).toThrow(`caller: expected ${name}`);
  });

  it("refuses onsets that are found more than always", () => {
    expect(() => checkConduct("caller", { ...madeUpConduct, onsetFound: everywhere(1.1) })).toThrow("caller: expected");
  });

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
