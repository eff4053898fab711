import { describe, expect, it } from "vitest";
import {
  checkShares,
  checkTime,
  SCREENING_DENOMINATORS,
  SCREENING_INTERVALS,
} from "../../src/statistics/screening-denominators.js";

describe("the denominators and intervals of screening", () => {
  it("are said in both languages", () => {
    for (const { en, zh } of [...Object.values(SCREENING_DENOMINATORS), ...Object.values(SCREENING_INTERVALS)]) {
      expect(en).toMatch(/[a-z]{3}/);
      expect(zh).toMatch(/\p{Script=Han}{3}/u);
    }
  });
});

describe("checkShares and checkTime", () => {
  it("take both ends of a share, and no time at all", () => {
    expect(() => checkShares("caller", { aware: 0, detectable: 1 })).not.toThrow();
    expect(() => checkShares("caller", { aware: 0, detectable: 1.5 })).toThrow("caller: expected detectable");
    expect(() => checkTime("caller", "flightDays", 0)).not.toThrow();
  });

  it("refuse what is no share and no time", () => {
    for (const share of [-0.1, 1.1, Number.NaN])
      expect(() => checkShares("caller", { aware: share })).toThrow(`caller: expected aware from 0 to 1, got ${share}`);
    for (const time of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => checkTime("caller", "flightDays", time)).toThrow(`caller: expected flightDays from 0, got ${time}`);
  });
});
