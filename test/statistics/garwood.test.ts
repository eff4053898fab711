import { describe, expect, it } from "vitest";
import { garwood } from "../../src/statistics/garwood.js";
import { isAnIntervalOfARate } from "./known/rates.js";

describe("garwood", () => {
  isAnIntervalOfARate(garwood, { column: "exact_garwood", method: "garwood" });

  it("has a closed form for none", () => {
    expect(garwood(0, 2)?.upper).toBeCloseTo(-Math.log(0.025) / 2, 14);
  });

  it("is right past a shape of 900, where a package's incomplete gamma is not", () => {
    expect(garwood(1000, 1)?.upper.toFixed(2)).toBe("1063.95");
  });
});
