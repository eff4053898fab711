import { expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { areaClassesOn } from "../../src/risk/area-classes-on.js";
import {
  areasClassB,
  areasEdition8,
  areasEdition9,
  areasTenMeasures,
  areasTwentyMeasures,
  riskGrades2020,
} from "../../src/risk/areas/index.js";

const ALL = [areasClassB, areasEdition9, areasEdition8, riskGrades2020, areasTenMeasures, areasTwentyMeasures];
const on = (date: string) => areaClassesOn(ALL, calendarDate(date));

it.each([
  ["2020-02-16", []],
  ["2020-03-01", ["low", "medium", "high"]],
  ["2021-05-13", ["low", "medium", "high"]],
  ["2021-05-14", ["precaution", "control", "lockdown", "low", "medium", "high"]],
  ["2022-06-27", ["precaution", "control", "lockdown", "low", "medium", "high"]],
  ["2022-06-28", ["low", "medium", "high"]],
  ["2022-11-10", ["low", "medium", "high"]],
  ["2022-11-11", ["low", "high"]],
  ["2022-12-06", ["low", "high"]],
  ["2022-12-07", ["high"]],
  ["2023-01-07", ["high"]],
  ["2023-01-08", []],
  ["2025-01-01", []],
])("the classes of %s", (date, classes) => {
  expect(on(date).classes).toEqual(classes);
});

it("the guidance of February 2020 may have come later in the month", () => {
  expect([on("2020-02-20").certain, on("2020-02-29").certain]).toEqual([false, true]);
  expect(on("2020-02-20").editions).toEqual(["cn-risk-grades-2020-02"]);
});

it("a later edition ends nothing for whoever did not know of it", () => {
  const known = areaClassesOn(ALL, calendarDate("2022-11-11"), { asKnownOn: calendarDate("2022-11-10") });
  expect(known.classes).toEqual(["low", "medium", "high"]);
});
