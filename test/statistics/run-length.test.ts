import { describe, expect, it } from "vitest";
import { cusumRunLength, ewmaRunLength } from "../../src/statistics/run-length.js";
import { expectNear, goldenRows } from "./known/golden-rows.js";

const rows = goldenRows("aberration", "arl");

describe("cusumRunLength", () => {
  it.each(rows.filter(({ k }) => k !== undefined))("golden: k $k, h $h, shift $shift: $ARL", (row) => {
    const run = { allowance: Number(row.k), limit: Number(row.h), shift: Number(row.shift) };
    expectNear(cusumRunLength(run), row.ARL, 1e-9);
  });

  it("with a headstart is what Lucas and Crosier printed", () => {
    const run = { allowance: 0.5, limit: 5, headstart: 2.5 };
    expect(cusumRunLength(run).toFixed(0)).toBe("430");
    expect(cusumRunLength({ ...run, shift: 1 }).toFixed(2)).toBe("6.35");
    expect(cusumRunLength({ ...run, shift: 2 }).toFixed(2)).toBe("2.36");
  });

  it("is the same for a rise and a fall", () => {
    const run = { allowance: 0.5, limit: 4, headstart: 2 };
    expectNear(cusumRunLength({ ...run, shift: -0.7 }), cusumRunLength({ ...run, shift: 0.7 }), 1e-12);
  });

  // By the same equation with 900 places in numpy; without an allowance the run is a walk between two walls.
  it.each([
    [0, 50, 0, 1308.9385546807457],
    [0, 100, 0, 5117.198270344773],
    [0, 100, 1, 100.74725473409865],
    [0.25, 100, 1, 134.05987384763736],
  ])("is right for a far limit: k %d, h %d, shift %d", (allowance, limit, shift, known) => {
    expectNear(cusumRunLength({ allowance, limit, shift }), known, 1e-9);
  });

  it("keeps its digits where an alert is very rare, and is never negative", () => {
    // Each ten standard deviations more of the limit make it e^10 times as long (Siegmund's approximation).
    const [twenty, thirty] = [20, 30].map((limit) => cusumRunLength({ allowance: 0.5, limit }));
    expect((thirty ?? 0) / (twenty ?? 0) / Math.exp(10)).toBeCloseTo(1, 6);
    expect(cusumRunLength({ allowance: 3, limit: 60 })).toBeGreaterThan(1e150);
    expect(cusumRunLength({ allowance: 20, limit: 30 })).toBe(Infinity);
    expectNear(cusumRunLength({ allowance: 0.5, limit: 5, shift: 60, headstart: 2.5 }), 1, 1e-12);
  });

  it("refuses what it cannot use", () => {
    expect(() => cusumRunLength({ allowance: 1, limit: 301 })).toThrow(
      "cusumRunLength: expected a range of at most 300",
    );
    expect(() => cusumRunLength({ allowance: -1, limit: 4 })).toThrow("cusumRunLength: expected an allowance");
    expect(() => cusumRunLength({ allowance: 1, limit: 0 })).toThrow("cusumRunLength: expected a limit");
    expect(() => cusumRunLength({ allowance: 1, limit: 4, headstart: 5 })).toThrow(
      "cusumRunLength: expected a headstart",
    );
    expect(() => cusumRunLength({ allowance: 1, limit: 4, shift: Number.NaN })).toThrow("expected a finite shift");
  });
});

describe("ewmaRunLength", () => {
  it.each(rows.filter(({ lambda }) => lambda !== undefined))(
    "golden: weight $lambda, width $L, shift $shift: $ARL",
    (row) => {
      const run = { weight: Number(row.lambda), width: Number(row.L), shift: Number(row.shift) };
      expectNear(ewmaRunLength(run), row.ARL, 1e-9);
    },
  );

  it("of each day by itself is one over the chance of a day outside", () => {
    expectNear(ewmaRunLength({ weight: 1, width: 3 }), 370.3983473449564, 1e-9);
  });

  it("is so too where an alert is very rare", () => {
    // Twice the upper tail beyond 8, which is 6.22096057427178e-16.
    expectNear(ewmaRunLength({ weight: 1, width: 8 }), 1 / (2 * 6.22096057427178e-16), 1e-12);
  });

  // By the same equation with 1,500 places in numpy.
  it.each([
    [0.01, 3, 1, 24.659207804644065],
    [0.005, 3, 1, 33.34057947279637],
    [0.001, 3, 1, 70.29673343324748],
    [0.005, 3, 0, 9925.322435735216],
  ])("is right for slow smoothing: weight %d, width %d, shift %d", (weight, width, shift, known) => {
    expectNear(ewmaRunLength({ weight, width, shift }), known, 1e-8);
  });

  it("refuses what it cannot use", () => {
    expect(() => ewmaRunLength({ weight: 1e-4, width: 3 })).toThrow("ewmaRunLength: expected a range of at most 300");
    expect(() => ewmaRunLength({ weight: 0, width: 3 })).toThrow("ewmaRunLength: expected a weight");
    expect(() => ewmaRunLength({ weight: 0.1, width: 0 })).toThrow("ewmaRunLength: expected a width");
    expect(() => ewmaRunLength({ weight: 0.1, width: 3, shift: Number.NaN })).toThrow("expected a finite shift");
  });
});
