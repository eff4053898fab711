import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { assess } from "../../../src/risk/assess.js";
import type { FeverFacts } from "../../../src/risk/fever-facts.js";
import { feverChinaAxillary2020 } from "../../../src/risk/policies/fever-china-axillary-2020.js";

const none: FeverFacts = {
  celsius: absent("not-asked"),
  axillaryCelsius: absent("not-asked"),
  infraredCelsius: absent("not-asked"),
};

describe("at 37.3 °C under the arm, included (Guangzhou Customs daily report template of 2020)", () => {
  it("has its threshold there", () => {
    const graded = (reading: number) => assess(feverChinaAxillary2020, { ...none, axillaryCelsius: reading });
    expect(graded(37.3)).toMatchObject({ decided: true, grade: "met", because: ["threshold"] });
    expect(graded(37.29)).toMatchObject({ decided: true, grade: "not-met", because: [] });
  });

  it("is undecided without a reading", () => {
    expect(assess(feverChinaAxillary2020, none)).toMatchObject({ decided: false, needs: ["axillaryCelsius"] });
  });

  it("says nothing by a reading taken elsewhere", () => {
    expect(assess(feverChinaAxillary2020, { ...none, celsius: 39, infraredCelsius: 39 }).decided).toBe(false);
  });
});
