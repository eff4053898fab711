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

  it("refuses what it cannot use", () => {
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

  it("refuses what it cannot use", () => {
    expect(() => ewmaRunLength({ weight: 0, width: 3 })).toThrow("ewmaRunLength: expected a weight");
    expect(() => ewmaRunLength({ weight: 0.1, width: 0 })).toThrow("ewmaRunLength: expected a width");
    expect(() => ewmaRunLength({ weight: 0.1, width: 3, shift: Number.NaN })).toThrow("expected a finite shift");
  });
});
