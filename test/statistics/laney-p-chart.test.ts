import { describe, expect, it } from "vitest";
import { laneyPChart } from "../../src/statistics/laney-p-chart.js";
import { chartRows, isNotChangedByLaterDays, partsOf } from "./known/attribute-charts.js";
import { expectNear } from "./known/golden-rows.js";
import { expectEach } from "./known/series.js";

describe("laneyPChart", () => {
  it.each(chartRows)("golden: $name", (row) => {
    const { widening, days } = laneyPChart(partsOf(row), partsOf(row));
    expectNear(widening, row.laney_sigma_z, 1e-9);
    expectEach(
      days.map(({ upper }) => upper),
      row.laney_ucl,
      1e-9,
    );
    expectEach(
      days.map(({ lower }) => lower),
      row.laney_lcl,
      1e-9,
    );
  });

  it("needs two days in its baseline", () => {
    const { widening, days } = laneyPChart([{ count: 3, of: 9 }], [{ count: 3, of: 9 }]);
    expect([widening, days[0]?.because]).toEqual([undefined, "insufficient-baseline"]);
  });

  it("judges nothing by neighbours that do not differ, whose limits would have no width", () => {
    const baseline = Array(6).fill({ count: 10, of: 100 });
    const { widening, days } = laneyPChart(baseline, [{ count: 11, of: 100 }]);
    expect([widening, days[0]?.isAlert, days[0]?.because]).toEqual([0, undefined, "no-spread"]);
  });

  isNotChangedByLaterDays(laneyPChart);

  it("refuses what is no part of a whole", () => {
    expect(() => laneyPChart([{ count: 2, of: 1 }], [])).toThrow("laneyPChart: expected whole numbers");
  });
});
