import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { assess } from "../../../src/risk/assess.js";
import type { FeverFacts } from "../../../src/risk/fever-facts.js";
import { feverChinaConsularForm2020 } from "../../../src/risk/policies/fever-china-consular-form-2020.js";

const none: FeverFacts = {
  celsius: absent("not-asked"),
  axillaryCelsius: absent("not-asked"),
  infraredCelsius: absent("not-asked"),
};

describe("at 37.3 °C, included (Consulate General in Lahore, 2020-07-27)", () => {
  it("has its threshold there", () => {
    const graded = (reading: number) => assess(feverChinaConsularForm2020, { ...none, celsius: reading });
    expect(graded(37.3)).toMatchObject({ decided: true, grade: "met", because: ["threshold"] });
    expect(graded(37.29)).toMatchObject({ decided: true, grade: "not-met", because: [] });
  });

  it("is undecided without a reading", () => {
    expect(assess(feverChinaConsularForm2020, none)).toMatchObject({ decided: false, needs: ["celsius"] });
  });
});
