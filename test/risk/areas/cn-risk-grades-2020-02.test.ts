import { expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";
import { riskGrades2020 } from "../../../src/risk/areas/cn-risk-grades-2020-02.js";
import { countyGrading2020 } from "../../../src/risk/policies/cn-county-grading-2020-02.js";

it("has the grades of the policy by which a county is graded, and its days", () => {
  expect(riskGrades2020.classes.map((one) => one.class)).toEqual(Object.keys(countyGrading2020.grades));
  expect([riskGrades2020.edition.from, riskGrades2020.edition.until]).toEqual([
    countyGrading2020.edition.from,
    countyGrading2020.edition.until,
  ]);
});

it("ends when edition 9 takes force on 2022-06-28", () => {
  expect(inForceOn([riskGrades2020], calendarDate("2022-06-27"))).toHaveProperty("edition");
  expect(inForceOn([riskGrades2020], calendarDate("2022-06-28"))).toEqual({ none: true });
});
