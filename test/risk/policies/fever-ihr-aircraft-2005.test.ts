import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { assess } from "../../../src/risk/assess.js";
import type { FeverFacts } from "../../../src/risk/fever-facts.js";
import { feverIhrAircraft2005 } from "../../../src/risk/policies/fever-ihr-aircraft-2005.js";

const none: FeverFacts = {
  celsius: absent("not-asked"),
  axillaryCelsius: absent("not-asked"),
  infraredCelsius: absent("not-asked"),
};

describe("at 38 °C, included (IHR (2005), Annex 9)", () => {
  it("has its threshold there", () => {
    const graded = (reading: number) => assess(feverIhrAircraft2005, { ...none, celsius: reading });
    expect(graded(38)).toMatchObject({ decided: true, grade: "met", because: ["threshold"] });
    expect(graded(37.99)).toMatchObject({ decided: true, grade: "not-met", because: [] });
  });

  it("is undecided without a reading", () => {
    expect(assess(feverIhrAircraft2005, none)).toMatchObject({ decided: false, needs: ["celsius"] });
  });
});
