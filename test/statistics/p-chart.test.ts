import { describe, expect, it } from "vitest";
import { pChart, sizesOf } from "../../src/statistics/p-chart.js";
import { chartRows, isNotChangedByLaterDays, partsOf } from "./known/attribute-charts.js";
import { expectNear } from "./known/golden-rows.js";
import { expectEach } from "./known/series.js";

describe("pChart", () => {
  it.each(chartRows)("golden: $name", (row) => {
    const { centre, dispersion, days, widening } = pChart(partsOf(row), partsOf(row));
    expectNear(centre, row.pbar, 1e-9);
    expectNear(dispersion.value, row.dispersion_pearson, 1e-9);
    expectEach(
      days.map(({ upper }) => upper),
      row.ucl,
      1e-9,
    );
    expectEach(
      days.map(({ lower }) => lower),
      row.lcl,
      1e-9,
    );
    expectEach(
      days.map(({ z }) => z),
      row.z,
      1e-9,
    );
    expect(widening).toBe(1);
  });

  it("finds the wafers of NIST's example that lie outside", () => {
    const [wafers = {}] = chartRows;
    const { days } = pChart(partsOf(wafers), partsOf(wafers));
    expect(days.filter(({ isAlert }) => isAlert).map(({ day }) => day + 1)).toEqual([15, 23]);
  });

  it("judges nothing by a baseline of nobody found, or all", () => {
    for (const count of [0, 50])
      expect(pChart([{ count, of: 50 }], [{ count: 1, of: 50 }]).days[0]?.because).toBe("no-spread");
  });

  isNotChangedByLaterDays(pChart);

  it("refuses what is no part of a whole", () => {
    expect(() => pChart([{ count: 2, of: 1 }], [])).toThrow("pChart: expected whole numbers");
    expect(() => pChart([], [{ count: 2, of: 1 }])).toThrow("pChart: expected whole numbers");
    expect(sizesOf("x", [undefined, { count: 1, of: 2 }])).toEqual([undefined, { count: 1, size: 2 }]);
  });
});
