import { describe, expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";
import { assess } from "../../../src/risk/assess.js";
import { type CountyCases, countyCaseFacts } from "../../../src/risk/county-case-facts.js";
import { countyGrading2020 } from "../../../src/risk/policies/cn-county-grading-2020-02.js";

const unknown = absent("asked-unknown");
const grade = (
  cumulativeCases: CountyCases["cumulativeCases"] & {},
  newCasesInLast14Days: CountyCases["newCasesInLast14Days"] & {},
  clusterInLast14Days: CountyCases["clusterInLast14Days"] & {},
) => {
  const facts = countyCaseFacts({ cumulativeCases, newCasesInLast14Days, clusterInLast14Days });
  const assessment = assess(countyGrading2020, facts);
  return assessment.decided ? assessment.grade : [assessment.atLeast, assessment.atMost, ...assessment.needs];
};

describe("the grade of a county (guidance of February 2020)", () => {
  it.each([
    [0, 0, "no", "low"],
    [30, 0, "no", "low"],
    [3, 1, "no", "medium"],
    [50, 4, "yes", "medium"],
    [50, 4, "no", "medium"],
    [51, 4, "no", "medium"],
    [51, 4, "yes", "high"],
  ] as const)("%i cases, %i new, cluster: %s", (cumulative, fresh, cluster, expected) => {
    expect(grade(cumulative, fresh, cluster)).toBe(expected);
  });

  it("low goes before medium where more than 50 cases are all older than 14 days", () => {
    expect(grade(80, 0, "no")).toBe("low");
    expect(grade(80, 0, unknown)).toBe("low");
  });

  it("a cluster without a new case contradicts itself, and is graded by the severer statement", () => {
    expect(grade(80, 0, "yes")).toBe("high");
  });

  it("what is not known leaves it open only where it matters", () => {
    expect(grade(80, 2, unknown)).toEqual(["medium", "high", "clusterInLast14Days"]);
    expect(grade(50, 2, unknown)).toBe("medium");
    expect(grade(unknown, 2, "no")).toBe("medium");
    expect(grade(unknown, 2, "yes")).toEqual(["medium", "high", "cumulativeCases"]);
    expect(grade(30, unknown, "no")).toEqual(["low", "medium", "newCasesInLast14Days"]);
    expect(grade(80, unknown, "yes")).toBe("high");
    expect(grade(0, unknown, unknown)).toBe("low");
    expect(grade(unknown, unknown, unknown)).toEqual([
      "low",
      "high",
      "newCasesInLast14Days",
      "cumulativeCases",
      "clusterInLast14Days",
    ]);
  });

  it("began on a day of the second half of February, and ended with edition 9 at the latest", () => {
    const on = (date: string) => Object.keys(inForceOn([countyGrading2020], calendarDate(date)))[0];
    expect(["2020-02-16", "2020-02-17", "2020-02-29", "2022-06-27", "2022-06-28"].map(on)).toEqual([
      "none",
      "candidates",
      "edition",
      "edition",
      "none",
    ]);
  });
});
