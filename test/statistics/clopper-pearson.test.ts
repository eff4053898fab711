import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clopperPearson, exactLower, exactUpper } from "../../src/statistics/clopper-pearson.js";
import { agreesWithGolden, endsOf, isAlwaysANumber, obeysTheLawsOfAShare } from "./known/laws.js";

describe("clopperPearson", () => {
  agreesWithGolden(clopperPearson, "clopper_pearson");
  obeysTheLawsOfAShare(clopperPearson, "clopper-pearson");
  isAlwaysANumber(clopperPearson);

  // Newcombe, Stat Med 1998;17:857, table I, method 5.
  it.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])("%i of %i: %d to %d as printed", (count, of, lower, upper) => {
    expect(endsOf(clopperPearson(count, of)).map((end) => Number(end.toFixed(4)))).toEqual([lower, upper]);
  });

  it("has at its ends exactly the tail of the binomial distribution, summed for small numbers", () => {
    const chance = (count: number, of: number, share: number) => {
      let chosen = 1;
      for (let place = 0; place < count; place++) chosen *= (of - place) / (place + 1);
      return chosen * share ** count * (1 - share) ** (of - count);
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }).chain((of) => fc.tuple(fc.integer({ min: 1, max: of }), fc.constant(of))),
        fc.constantFrom(0.05, 0.025, 0.0005),
        ([count, of], tail) => {
          const lower = exactLower(count, of, tail);
          const upper = exactUpper(of - count, of, tail);
          let [orMore, orFewer] = [0, 0];
          for (let more = count; more <= of; more++) orMore += chance(more, of, lower);
          for (let fewer = 0; fewer <= of - count; fewer++) orFewer += chance(fewer, of, upper);
          expect(Math.abs(orMore / tail - 1)).toBeLessThan(1e-10);
          expect(Math.abs(orFewer / tail - 1)).toBeLessThan(1e-10);
        },
      ),
    );
  });
});
