import { describe, expect, it } from "vitest";
import type { Part } from "../../src/statistics/part.js";
import { uChart } from "../../src/statistics/u-chart.js";
import { chartRows, isNotChangedByLaterDays, partsOf } from "./known/attribute-charts.js";
import { expectNear } from "./known/golden-rows.js";
import { expectEach } from "./known/series.js";

const eventsOf = (parts: readonly (Part | undefined)[]) =>
  parts.map((part) => part && { count: part.count, exposure: part.of });

describe("uChart", () => {
  it.each(chartRows)("golden: $name", (row) => {
    const events = eventsOf(partsOf(row));
    const { centre, dispersion, days } = uChart(events, events);
    expectNear(centre, row.u_bar, 1e-9);
    expectNear(dispersion.value, row.dispersion_poisson, 1e-9);
    expectEach(
      days.map(({ upper }) => upper),
      row.u_ucl,
      1e-9,
    );
    expectEach(
      days.map(({ lower }) => lower),
      row.u_lcl,
      1e-9,
    );
  });

  it("has limits above 1, for rates are no shares", () => {
    expect(uChart([{ count: 8, exposure: 2 }], [{ count: 20, exposure: 2 }]).days[0]?.side).toBe("above");
  });

  isNotChangedByLaterDays((baseline, days) => uChart(eventsOf(baseline), eventsOf(days)));

  it("refuses what is no number of events", () => {
    expect(() => uChart([{ count: -1, exposure: 1 }], [])).toThrow("uChart: expected a whole number");
  });
});
