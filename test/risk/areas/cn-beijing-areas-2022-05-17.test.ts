import { expect, it } from "vitest";
import { beijingAreas202205 } from "../../../src/risk/areas/cn-beijing-areas-2022-05-17.js";

it("counts 10 days with laboratory tests on 1, 3, 5, 7 and 10 and antigen tests between (Beijing, 2022-05-17)", () => {
  const { days, laboratoryTestDays, antigenTestDays } = beijingAreas202205.clock;
  expect([days, laboratoryTestDays, antigenTestDays]).toEqual([10, [1, 3, 5, 7, 10], [2, 4, 6, 8]]);
  expect(Math.max(...laboratoryTestDays)).toBe(days);
});

it("then 4 days of control and 4 of monitoring", () => {
  expect(beijingAreas202205.steps.map(({ from, to }) => [from, to])).toEqual([
    ["lockdown", "control"],
    ["control", "monitoring"],
    ["monitoring", "lifted"],
  ]);
});
