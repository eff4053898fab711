import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusteredProportion, clusterNormal, clusterStudent } from "../../src/statistics/clustered-proportion.js";
import { wilson } from "../../src/statistics/wilson.js";
import { expectEnds, expectNear } from "./known/golden-rows.js";
import { anyPart } from "./known/laws.js";

const parts = (pairs: readonly (readonly [number, number])[]) => pairs.map(([count, of]) => ({ count, of }));

const flights = parts([
  [3, 40],
  [0, 35],
  [7, 60],
  [2, 52],
  [5, 44],
  [1, 38],
  [0, 61],
  [4, 47],
]);

describe("clusteredProportion", () => {
  // In exact fractions by Python, and again person by person: the cluster-robust variance of a mean by least squares, with
  // k / (k - 1). Quantiles by scipy 1.17.1.
  it("agrees with the ratio estimator worked out elsewhere", () => {
    const got = clusteredProportion(flights, { level: 0.9 });
    expect(got).toMatchObject({ count: 22, of: 377, clusters: 8 });
    expectNear(got.share, 0.058355437665782495, 1e-14);
    expectNear(got.standardError, 0.017839121176484705, 1e-14);
    expectNear(got.designEffect, 2.1833327430219125, 1e-14);
    expectNear(got.effectiveSize, 172.6718024107498, 1e-14);
    expectEnds(got.interval, [0.03270955357493265, 0.10198884395545876], 1e-12);
    const { interval } = clusteredProportion(flights, { level: 0.9, interval: clusterNormal });
    expectEnds(interval, [0.035266602887114744, 0.09507075936347364], 1e-12);
  });

  it("agrees closely with leaving out one cluster after the other, which shares no formula with it", () => {
    const many = parts(Array.from({ length: 200 }, (_, flight) => [(flight * flight) % 7, 40 + ((flight * 13) % 31)]));
    const { count, of, share = 0, standardError = 0 } = clusteredProportion(many);
    const without = many.map((flight) => (count - flight.count) / (of - flight.of));
    const squares = without.reduce((sum, one) => sum + (one - share) ** 2, 0);
    expect(Math.sqrt((199 / 200) * squares) / standardError).toBeCloseTo(1, 2);
  });

  it("has a design effect near 1 where everybody comes alone", () => {
    const alone = parts(Array.from({ length: 500 }, (_, person) => [person % 10 === 0 ? 1 : 0, 1]));
    const { designEffect, interval } = clusteredProportion(alone, { interval: clusterNormal });
    expect(designEffect).toBeCloseTo(500 / 499, 12);
    expect(interval?.upper).toBeCloseTo(wilson(50, 500)?.upper ?? 0, 4);
  });

  it("is as if everybody had come twice when each cluster is counted twice as large", () => {
    fc.assert(
      fc.property(fc.array(anyPart(300), { minLength: 2, maxLength: 40 }), (clusters) => {
        const once = clusteredProportion(clusters);
        const twice = clusteredProportion(clusters.map(({ count, of }) => ({ count: 2 * count, of: 2 * of })));
        expect(twice.because).toBe(once.because);
        if (once.standardError === undefined || once.designEffect === undefined) return;
        expectNear(twice.standardError, once.standardError, 1e-12);
        expectNear(twice.designEffect, 2 * once.designEffect, 1e-12);
      }),
    );
  });

  it("does not depend on the order, nor on clusters of nobody", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(flights, { minLength: flights.length }), (shuffled) => {
        const got = clusteredProportion([{ count: 0, of: 0 }, ...shuffled]);
        expect(got.clusters).toBe(8);
        expectNear(got.standardError, clusteredProportion(flights).standardError, 1e-13);
      }),
    );
  });

  it("says why it has no interval", () => {
    expect(clusteredProportion([])).toMatchObject({ clusters: 0, share: undefined, because: "no-denominator" });
    expect(clusteredProportion(parts([[1, 5]]))).toMatchObject({
      share: 0.2,
      interval: undefined,
      because: "one-cluster",
    });
    for (const pairs of [
      [
        [0, 5],
        [0, 9],
      ],
      [
        [5, 5],
        [9, 9],
      ],
      [
        [1, 3],
        [2, 6],
        [5, 15],
      ],
    ] as const)
      expect(clusteredProportion(parts(pairs))).toMatchObject({ standardError: undefined, because: "no-variation" });
  });

  it("refuses what is no part, and what is no level", () => {
    expect(() => clusteredProportion(parts([[2, 1]]))).toThrow("clusteredProportion: expected whole numbers");
    expect(() => clusteredProportion([], { level: 1 })).toThrow("clusteredProportion: expected a level");
  });
});

describe("the intervals of a clustered share", () => {
  const estimate = { share: 0.1, effectiveSize: 80, clusters: 5 };

  it("say their method and level; Student's is the wider, and the same for very many clusters", () => {
    expect(clusterStudent(estimate)).toMatchObject({ method: "wilson-of-effective-size-t", level: 0.95 });
    expect(clusterNormal(estimate)).toMatchObject({ method: "wilson-of-effective-size-z", level: 0.95 });
    expect(clusterStudent(estimate).upper).toBeGreaterThan(clusterNormal(estimate).upper);
    expect(clusterStudent({ ...estimate, clusters: 1e6 }).upper).toBeCloseTo(clusterNormal(estimate).upper, 6);
    expect(() => clusterNormal(estimate, 2)).toThrow("clusterNormal: expected a level");
    expect(() => clusterStudent(estimate, 2)).toThrow("clusterStudent: expected a level");
  });
});

describe("clusters that look more alike than single people would", () => {
  it("are never surer than as many who came alone: the interval holds Wilson's", () => {
    const cluster = fc
      .integer({ min: 1, max: 60 })
      .chain((of) => fc.record({ count: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));
    fc.assert(
      fc.property(
        fc.array(cluster, { minLength: 2, maxLength: 6 }),
        fc.constantFrom(0.5, 0.9, 0.95, 0.99),
        fc.constantFrom(clusterStudent, clusterNormal),
        (clusters, level, interval) => {
          const { count, of, interval: robust } = clusteredProportion(clusters, { level, interval });
          const alone = wilson(count, of, level);
          if (robust === undefined || alone === undefined) return;
          expect(robust.lower).toBeLessThanOrEqual(alone.lower + 1e-12);
          expect(robust.upper).toBeGreaterThanOrEqual(alone.upper - 1e-12);
        },
      ),
    );
  });

  it("keep the design effect as measured", () => {
    const alike = clusteredProportion([
      { count: 50, of: 100 },
      { count: 51, of: 100 },
    ]);
    expect(alike.designEffect).toBeLessThan(0.1);
    expect(alike.effectiveSize).toBe(200);
  });

  it("and junk estimates are refused", () => {
    for (const interval of [clusterStudent, clusterNormal])
      for (const junk of [
        { share: Number.NaN },
        { share: 1.5 },
        { effectiveSize: 0 },
        { effectiveSize: Number.NaN },
        { effectiveSize: 1e308 },
      ])
        expect(() => interval({ share: 0.5, effectiveSize: 10, clusters: 4, ...junk })).toThrow(
          `${interval.name}: expected`,
        );
    for (const clusters of [1, 0, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => clusterStudent({ share: 0.5, effectiveSize: 10, clusters })).toThrow("clusterStudent: expected");
  });
});
