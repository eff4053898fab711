import { describe, expect, it } from "vitest";
import { quarantineTenMeasures } from "../../../src/risk/schedules/cn-quarantine-ten-measures.js";
import { phasesOf, problemOf, scheduleFrom } from "../quarantine-samples.js";

describe("ten measures (2022-12-07)", () => {
  it("entrants: 5 + 3 went on, which is inferred and said", () => {
    const schedule = scheduleFrom(quarantineTenMeasures, "entrant", "2022-12-10");
    expect(phasesOf(schedule)).toEqual([
      "central-quarantine 2022-12-10 2022-12-14",
      "home-quarantine 2022-12-15 2022-12-17",
    ]);
  });

  it("close contacts: from memory, for those who ask for it", () => {
    expect(problemOf(quarantineTenMeasures, "close-contact")).toBe("illustrative-only");
    const asked = scheduleFrom(quarantineTenMeasures, "close-contact", "2022-12-10", { illustrative: true });
    expect(phasesOf(asked)).toEqual(["home-quarantine|central-quarantine 2022-12-10 2022-12-14"]);
  });

  it("nothing is stated of people from high-risk areas and of post leavers; abolished classes stay so", () => {
    expect(problemOf(quarantineTenMeasures, "from-high-risk-area")).toBe("not-stated");
    expect(problemOf(quarantineTenMeasures, "post-leaver")).toBe("not-stated");
    expect(problemOf(quarantineTenMeasures, "contact-of-contact")).toBe("class-abolished");
  });
});
