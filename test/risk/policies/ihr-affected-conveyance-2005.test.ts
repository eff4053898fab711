import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import type { Facts } from "../../../src/logic/facts.js";
import { assess } from "../../../src/risk/assess.js";
import { affectedConveyance2005 } from "../../../src/risk/policies/ihr-affected-conveyance-2005.js";

type Conveyance = Facts<typeof affectedConveyance2005.facts>;
const affected: Conveyance = {
  clinicalSigns: "yes",
  evidenceOfRisk: "yes",
  measuresEffective: "no",
  riskOnBoard: "yes",
};
const graded = (change: Partial<Conveyance>) => {
  const assessment = assess(affectedConveyance2005, { ...affected, ...change });
  return assessment.decided ? assessment.grade : assessment.needs;
};

describe("an affected conveyance (IHR (2005), Article 27)", () => {
  it("needs clinical signs and evidence of a risk: either alone is not enough", () => {
    expect(graded({})).toBe("affected");
    expect(graded({ clinicalSigns: "no" })).toBe("not-affected");
    expect(graded({ evidenceOfRisk: "no" })).toBe("not-affected");
  });

  it("ceases to be one when measures were effective and nothing on board is a risk: both", () => {
    expect(graded({ measuresEffective: "yes", riskOnBoard: "no" })).toBe("not-affected");
    expect(graded({ measuresEffective: "yes", riskOnBoard: "yes" })).toBe("affected");
    expect(graded({ measuresEffective: "no", riskOnBoard: "no" })).toBe("affected");
  });

  it("is undecided while a fact is open that can still change it", () => {
    expect(graded({ evidenceOfRisk: absent("asked-unknown") })).toEqual(["evidenceOfRisk"]);
    expect(graded({ measuresEffective: "yes", riskOnBoard: absent("not-asked") })).toEqual(["riskOnBoard"]);
    expect(graded({ clinicalSigns: "no", evidenceOfRisk: absent("asked-unknown") })).toBe("not-affected");
  });
});
