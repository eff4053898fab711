import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkScreeningFlow } from "../../../src/statistics/check-split.js";
import { indicator } from "../../../src/statistics/indicator.js";
import { pointOfEntryIndicators2020 as set } from "../../../src/statistics/indicators/who-dhis2-poe-2020-03-24.js";

const yesNo = fc.constantFrom("yes" as const, "no" as const);
/** A person as the package has them: with symptoms one is referred and not cleared. */
const anyPerson = fc
  .record({ symptomsAtPort: yesNo, clearedAtPort: yesNo, clearedAfterFollowUp: yesNo, symptomsInFollowUp: yesNo })
  .map(({ symptomsAtPort, clearedAtPort, ...later }) => {
    const isEnrolled = symptomsAtPort === "no" && clearedAtPort === "no";
    return {
      screened: "yes" as const,
      symptomsAtPort,
      clearedAtPort: symptomsAtPort === "yes" ? ("no" as const) : clearedAtPort,
      clearedAfterFollowUp:
        isEnrolled && later.symptomsInFollowUp === "no" ? later.clearedAfterFollowUp : ("no" as const),
      referred: symptomsAtPort,
      symptomsInFollowUp: isEnrolled ? later.symptomsInFollowUp : ("no" as const),
    };
  });

describe("the point-of-entry indicators of the package for DHIS2", () => {
  it("are nine, of which one is a share", () => {
    const all = Object.values(set.indicators);
    expect(all).toHaveLength(9);
    expect(all.filter((one) => "denominator" in one)).toHaveLength(1);
    expect(set.edition).toMatchObject({ status: "published", from: "2020-03-24" });
  });

  it("have title and definition in both languages", () => {
    for (const { title, numerator } of Object.values(set.indicators))
      expect([title.en, title.zh, numerator.text.en, numerator.text.zh].every((text) => text.length > 0)).toBe(true);
  });

  it("add up: everyone screened was cleared, referred for symptoms, or enrolled", () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { maxLength: 30 }), (people) => {
        const countOf = (name: keyof typeof set.indicators) => indicator(set, name, people).count;
        const flow = {
          screened: countOf("screened"),
          clearedAtPort: countOf("cleared-at-port"),
          referred: countOf("referred"),
          enrolledForFollowUp: countOf("enrolled"),
        };
        expect(checkScreeningFlow(flow, "package").disagreements).toEqual([]);
        const { outside, share } = indicator(set, "developed-symptoms-share", people);
        expect([outside, share?.of]).toEqual([0, flow.enrolledForFollowUp]);
      }),
    );
  });
});
