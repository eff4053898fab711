import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { assess } from "../../../src/risk/assess.js";
import type { FeverFacts } from "../../../src/risk/fever-facts.js";
import { feverInfraredAlarm2009 } from "../../../src/risk/policies/fever-infrared-alarm-2009.js";

const none: FeverFacts = {
  celsius: absent("not-asked"),
  axillaryCelsius: absent("not-asked"),
  infraredCelsius: absent("not-asked"),
};

describe("above 37 °C by infrared, 37.0 excluded (Hangzhou airport, 2009)", () => {
  it("has its threshold there", () => {
    const graded = (reading: number) => assess(feverInfraredAlarm2009, { ...none, infraredCelsius: reading });
    expect(graded(37.01)).toMatchObject({ decided: true, grade: "met", because: ["threshold"] });
    expect(graded(37)).toMatchObject({ decided: true, grade: "not-met", because: [] });
  });

  it("is undecided without a reading", () => {
    expect(assess(feverInfraredAlarm2009, none)).toMatchObject({ decided: false, needs: ["infraredCelsius"] });
  });

  it("says nothing by a reading taken elsewhere", () => {
    expect(assess(feverInfraredAlarm2009, { ...none, celsius: 39, axillaryCelsius: 39 }).decided).toBe(false);
  });
});
