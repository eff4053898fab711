import { expect, it } from "vitest";
import { feverChinaAxillary2020, feverIhrAircraft2005 } from "../../src/risk/index.js";
import { symptomaticCount } from "../../src/statistics/symptomatic-count.js";

const axillary = (...readings: readonly number[]) =>
  readings.map((celsius) => ({ celsius, site: "axillary" }) as const);

it("counts those with 37.3 °C under the arm and more, 37.3 included", () => {
  expect(symptomaticCount(feverChinaAxillary2020, [axillary(37.3), axillary(37.2), axillary(38.4)])).toEqual({
    scheme: "fever-china-axillary-2020",
    symptomatic: 2,
    notSymptomatic: 1,
    notMeasured: 0,
  });
});

it("takes the highest reading of a person, and nobody without one at the site for well", () => {
  const people = [axillary(36.9, 37.4), [], [{ celsius: 39, site: "forehead" } as const]];
  expect(symptomaticCount(feverChinaAxillary2020, people)).toMatchObject({
    symptomatic: 1,
    notSymptomatic: 0,
    notMeasured: 2,
  });
});

it("counts by whatever scheme the column states", () => {
  expect(symptomaticCount(feverIhrAircraft2005, [axillary(37.5), axillary(38)])).toMatchObject({
    symptomatic: 1,
    notSymptomatic: 1,
  });
  expect(symptomaticCount(feverIhrAircraft2005, [])).toMatchObject({
    symptomatic: 0,
    notSymptomatic: 0,
    notMeasured: 0,
  });
});
