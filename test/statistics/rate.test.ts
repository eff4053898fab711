import { describe, expect, it } from "vitest";
import { byar } from "../../src/statistics/byar.js";
import { garwood } from "../../src/statistics/garwood.js";
import { rate } from "../../src/statistics/rate.js";
import { expectNear } from "./known/golden-rows.js";
import { rateRows } from "./known/rates.js";

describe("rate", () => {
  it.each(rateRows)("golden: $count in $personTime is $rate", (row) => {
    expectNear(rate(Number(row.count), Number(row.personTime)).value, row.rate, 1e-12);
  });

  it("stands with its two numbers and the exact interval at 95 %, unless told otherwise", () => {
    expect(rate(10, 4)).toEqual({ count: 10, exposure: 4, value: 2.5, interval: garwood(10, 4, 0.95) });
    expect(rate(10, 4, { level: 0.9, interval: byar }).interval).toEqual(byar(10, 4, 0.9));
  });

  it("is not there without exposure, and says why", () => {
    expect(rate(0, 0)).toEqual({
      count: 0,
      exposure: 0,
      value: undefined,
      interval: undefined,
      because: "no-denominator",
    });
  });

  it("refuses what is no count and no exposure", () => {
    expect(() => rate(-1, 1)).toThrow("rate: expected");
    expect(() => rate(1, -1)).toThrow("rate: expected");
    expect(() => rate(1, 1, { level: 1 })).toThrow(RangeError);
  });
});
