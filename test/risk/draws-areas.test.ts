import { expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { areasClassB, areasEdition9, riskGrades2020 } from "../../src/risk/areas/index.js";
import { drawsAreas } from "../../src/risk/draws-areas.js";

it("a county without infections of its own draws no area (edition 9)", () => {
  expect([0, 1, absent("asked-unknown"), Number.NaN].map((cases) => drawsAreas(areasEdition9, cases))).toEqual([
    "false",
    "true",
    "undecided",
    "undecided",
  ]);
});

it("every county had a grade in 2020, and none has one since 2023-01-08", () => {
  for (const cases of [0, 5, absent("not-asked")]) {
    expect(drawsAreas(riskGrades2020, cases)).toBe("true");
    expect(drawsAreas(areasClassB, cases)).toBe("false");
  }
});
