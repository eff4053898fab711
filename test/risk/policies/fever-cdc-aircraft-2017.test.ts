import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { assess } from "../../../src/risk/assess.js";
import type { FeverFacts } from "../../../src/risk/fever-facts.js";
import { feverCdcAircraft2017 } from "../../../src/risk/policies/fever-cdc-aircraft-2017.js";

const none: FeverFacts = {
  celsius: absent("not-asked"),
  axillaryCelsius: absent("not-asked"),
  infraredCelsius: absent("not-asked"),
};

describe("at 38 °C, included (42 CFR 71.1(b))", () => {
  it("has its threshold there", () => {
    const graded = (reading: number) => assess(feverCdcAircraft2017, { ...none, celsius: reading });
    expect(graded(38)).toMatchObject({ decided: true, grade: "met", because: ["threshold"] });
    expect(graded(37.99)).toMatchObject({ decided: true, grade: "not-met", because: [] });
  });

  it("is undecided without a reading", () => {
    expect(assess(feverCdcAircraft2017, none)).toMatchObject({ decided: false, needs: ["celsius"] });
  });
});
