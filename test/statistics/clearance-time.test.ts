import { describe, expect, it } from "vitest";
import { CLEARANCE_TIMES, clearanceReduction, clearanceTime } from "../../src/statistics/clearance-time.js";
import golden from "../golden/paper-tables.json" with { type: "json" };

const table = golden.tables.find(({ id }) => id === "gacc_overall_clearance_time") as unknown as {
  parameters: { baseline2017Hours: { imports: number; exports: number } };
  results: (Record<"imports" | "exports" | "importsReductionPercent" | "exportsReductionPercent", number> & {
    period: string;
  })[];
};

describe("clearance time", () => {
  it.each(table.results)(
    "of $period: shorter than in 2017 by as much as GACC printed, to one unit in the last place",
    (row) => {
      for (const direction of ["imports", "exports"] as const) {
        const from = clearanceTime("overall-clearance", table.parameters.baseline2017Hours[direction]);
        const { percent } = clearanceReduction(from, clearanceTime("overall-clearance", row[direction]));
        const printed = row[`${direction}ReductionPercent`];
        const places = (String(printed).split(".")[1] ?? "").length;
        // One unit in the last place, and half of one for what was rounded away.
        expect(Math.abs((percent as number) - printed)).toBeLessThan(1.5 / 10 ** places);
      }
    },
  );

  it("that became longer is a negative reduction, and of nothing there is no percentage", () => {
    const two = clearanceTime("customs-clearance", 2);
    expect(clearanceReduction(two, clearanceTime("customs-clearance", 3))).toEqual({ hours: -1, percent: -50 });
    expect(clearanceReduction(clearanceTime("customs-clearance", 0), two)).toEqual({ hours: -2, percent: undefined });
  });

  it("has its name and definition in both languages", () => {
    expect(Object.values(CLEARANCE_TIMES).map(({ name }) => name.zh)).toEqual([
      "整体通关时间",
      "海关通关时间",
      "口岸放行时间",
    ]);
    for (const { definition } of Object.values(CLEARANCE_TIMES)) expect(definition.en && definition.zh).toBeTruthy();
  });

  it("says of what kind it is, and which average: a mean unless said", () => {
    expect(clearanceTime("port-release", 0)).toEqual({ kind: "port-release", average: "mean", hours: 0 });
    expect(clearanceTime("port-release", 7.5, "median")).toEqual({
      kind: "port-release",
      average: "median",
      hours: 7.5,
    });
  });

  it("refuses hours that cannot be", () => {
    for (const hours of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => clearanceTime("port-release", hours)).toThrow("clearanceTime: expected hours");
  });
});
