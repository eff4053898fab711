import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agrestiCoull, agrestiCoullUncut } from "../../src/statistics/agresti-coull.js";
import { wilson } from "../../src/statistics/wilson.js";
import { agreesWithGolden, anyLevel, anyPart, endsOf, obeysTheLawsOfAShare } from "./known/laws.js";

describe("agrestiCoull", () => {
  agreesWithGolden(agrestiCoull, "agresti_coull");
  obeysTheLawsOfAShare(agrestiCoull, "agresti-coull");

  it("holds the whole of Wilson's interval", () => {
    fc.assert(
      fc.property(anyPart(1e6), anyLevel, ({ count, of }, level) => {
        const [lower, upper] = endsOf(agrestiCoull(count, of, level));
        const [wilsonLower, wilsonUpper] = endsOf(wilson(count, of, level));
        expect(lower).toBeLessThanOrEqual(wilsonLower + 1e-15);
        expect(upper).toBeGreaterThanOrEqual(wilsonUpper - 1e-15);
      }),
    );
  });
});

describe("agrestiCoullUncut", () => {
  agreesWithGolden(agrestiCoullUncut, "agresti_coull_raw");
  obeysTheLawsOfAShare(agrestiCoullUncut, "agresti-coull-uncut", { isWithinBounds: false });

  it("is the other where that is not cut off", () => {
    expect(endsOf(agrestiCoullUncut(20, 50))).toEqual(endsOf(agrestiCoull(20, 50)));
    expect(endsOf(agrestiCoullUncut(0, 10))[0]).toBeLessThan(0);
  });
});
