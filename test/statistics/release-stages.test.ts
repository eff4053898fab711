import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { releaseStages } from "../../src/statistics/release-stages.js";
import golden from "../golden/paper-tables.json" with { type: "json" };

const qingdao = golden.tables.find(({ id }) => id === "trs_qingdao_2017")?.results as unknown as Record<
  "qingdaoExport" | "qingdaoImport",
  { total: number; stages: Record<string, number> }
>;

describe("release stages", () => {
  it.each([
    ["qingdaoImport", 148, 4],
    ["qingdaoExport", 84.1, 0.5],
  ] as const)("%s of 2017: come to %d hours, customs to %d %% of them, as printed", (port, hours, percent) => {
    const { sum, shares, disagreement } = releaseStages({ place: port, ...qingdao[port] }, 0.1);
    expect(sum).toBeCloseTo(hours, 10);
    expect(Math.abs((shares["customs"] as number) * 100 - percent)).toBeLessThan(0.05);
    expect(disagreement).toBeUndefined();
  });

  it("that do not come to the total are named with the place and both numbers", () => {
    const stages = { unloading: 8.3, preparation: 81.4, customs: 5.9, collection: 54.2 };
    expect(releaseStages({ place: "imports", total: 148, stages }, 0.1).disagreement).toEqual({
      code: "stages-not-total",
      place: "imports",
      total: 148,
      sum: 149.8,
    });
  });

  it("may be off by half of the last place of every figure printed, and no more", () => {
    const of = (total: number, roundedTo: number) =>
      releaseStages({ place: "here", total, stages: { first: 1, second: 1 } }, roundedTo).disagreement;
    expect(of(2.15, 0.1)).toBeUndefined();
    expect(of(2.2, 0.1)).toBeDefined();
    expect(of(2.15, 0)).toBeDefined();
  });

  it("with one not stated have no sum and no shares; what is stated can still be too much", () => {
    const stages = { unloading: 8.3, preparation: 81.4, customs: undefined };
    expect(releaseStages({ place: "here", total: 100, stages })).toEqual({
      sum: undefined,
      shares: { unloading: undefined, preparation: undefined, customs: undefined },
      disagreement: undefined,
    });
    expect(releaseStages({ place: "here", total: 80, stages }).disagreement?.sum).toBeCloseTo(89.7, 10);
    expect(releaseStages({ place: "here", stages: { customs: 0 } }).shares.customs).toBeUndefined();
  });

  it("have shares that are together 1", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 8 }), (hours) => {
        const { sum, shares } = releaseStages({ place: "here", stages: Object.fromEntries(hours.entries()) });
        if (sum === 0) return;
        expect(
          Object.values<number | undefined>(shares).reduce((total: number, share) => total + (share ?? 0), 0),
        ).toBeCloseTo(1, 10);
      }),
    );
  });

  it("of means add up to the mean of the whole; medians do not", () => {
    const cases = [
      [1, 9],
      [9, 1],
      [2, 2],
    ] as const;
    const middle = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other)[1] as number;
    const [first, second, whole] = [
      cases.map(([one]) => one),
      cases.map(([, two]) => two),
      cases.map(([one, two]) => one + two),
    ];
    expect(middle(first) + middle(second)).toBe(4);
    expect(middle(whole)).toBe(10);
  });

  it("refuses times that cannot be", () => {
    for (const hours of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => releaseStages({ place: "here", stages: { customs: hours } })).toThrow("releaseStages: expected");
      expect(() => releaseStages({ place: "here", stages: {} }, hours)).toThrow(RangeError);
    }
  });
});
