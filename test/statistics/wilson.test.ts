import { describe, expect, it } from "vitest";
import { wilson, wilsonLimits } from "../../src/statistics/wilson.js";
import { agreesWithGolden, endsOf, obeysTheLawsOfAShare } from "./known/laws.js";

describe("wilson", () => {
  agreesWithGolden(wilson, "wilson");
  obeysTheLawsOfAShare(wilson, "wilson");

  // Newcombe, Stat Med 1998;17:857, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i: %d to %d as printed", (count, of, lower, upper) => {
    expect(endsOf(wilson(count, of)).map((end) => Number(end.toFixed(4)))).toEqual([lower, upper]);
  });

  it("has limits for numbers of people that are not whole, which clustered people are worth", () => {
    const [lower, upper] = wilsonLimits(2.5, 50.5, 2);
    expect(lower).toBeGreaterThan(0);
    expect(upper).toBeGreaterThan(2.5 / 50.5);
  });
});
