import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilson } from "../../src/statistics/wilson.js";
import { LADDER_STEPS, type LadderStep, yieldLadder } from "../../src/statistics/yield-ladder.js";
import golden from "../golden/paper-tables.json" with { type: "json" };
import intervals from "../golden/proportion-ci.json" with { type: "json" };

const dollard = golden.tables.find(({ id }) => id === "dollard2020_cascade") as unknown as {
  parameters: { screened: number; publicHealthAssessment: number; tested: number; positive: number };
  results: {
    assessedPercent: number;
    testedPercent: number;
    positivePercent: number;
    travellersPerCaseRounded: number;
  };
};
const { screened, publicHealthAssessment: assessed, tested, positive } = dollard.parameters;

describe("yield ladder", () => {
  it("of United States airports, 2020-01-17 to 09-13, is as printed (Dollard et al., MMWR 2020;69:1681)", () => {
    const { shares, travellersPerCase, disagreements } = yieldLadder({ screened, assessed, tested, positive });
    const percent = (share: number | undefined, digits: number) => Number(((share as number) * 100).toFixed(digits));
    expect(percent(shares.referral.share, 2)).toBe(dollard.results.assessedPercent);
    expect(percent(shares.tested.share, 3)).toBe(dollard.results.testedPercent);
    expect(percent(shares.yield.share, 3)).toBe(dollard.results.positivePercent);
    expect(Math.round((travellersPerCase.value as number) / 1000) * 1000).toBe(
      dollard.results.travellersPerCaseRounded,
    );
    expect(disagreements).toEqual([]);
    expect(shares.coverage).toMatchObject({ share: undefined, because: "not-reported" });
  });

  it("has the golden intervals at 9, 35 and 298 of 766,044 and at 9 of 35", () => {
    const { shares } = yieldLadder({ screened, assessed, tested, positive });
    for (const share of [shares.yield, shares.tested, shares.referral, shares.positivity]) {
      const row = intervals.cases.find(({ x, n, level }) => x === share.count && n === share.of && level === 0.95);
      if (row === undefined) continue;
      expect(share.interval?.lower).toBeCloseTo(row.wilson[0] as number, 12);
      expect(share.interval?.upper).toBeCloseTo(row.wilson[1] as number, 12);
    }
  });

  it("turns the interval of the yield over for travellers per case", () => {
    const { shares, travellersPerCase } = yieldLadder(
      { screened: 1000, positive: 4 },
      { level: 0.9, interval: wilson },
    );
    expect(travellersPerCase.value).toBe(250);
    expect(travellersPerCase.lower).toBe(1 / (shares.yield.interval?.upper as number));
    expect(travellersPerCase.upper).toBe(1 / (shares.yield.interval?.lower as number));
    expect(shares.yield.interval).toMatchObject({ level: 0.9, method: "wilson" });
  });

  it("without a case has no number of travellers per case, at least so many, and no upper bound", () => {
    const { travellersPerCase } = yieldLadder({ screened: 1000, positive: 0 });
    expect(travellersPerCase.value).toBeUndefined();
    expect(travellersPerCase.lower).toBeGreaterThan(250);
    expect(travellersPerCase.upper).toBe(Number.POSITIVE_INFINITY);
    const nobody = { value: undefined, lower: undefined, upper: undefined };
    for (const counts of [
      { screened: 0, positive: 0 },
      { screened: 5 },
      { positive: 5 },
      { screened: 5, positive: 6 },
      {},
    ])
      expect(yieldLadder(counts).travellersPerCase).toStrictEqual(nobody);
  });

  it("names every step that more people reached than an earlier one, and makes no share of the two", () => {
    const ladder = yieldLadder({ screened: 100, assessed: 5, tested: 7, positive: 6, confirmed: -1 });
    expect(ladder.disagreements).toEqual([
      { code: "step-exceeds-earlier", step: "tested", count: 7, earlier: "assessed", of: 5 },
      { code: "step-exceeds-earlier", step: "positive", count: 6, earlier: "assessed", of: 5 },
    ]);
    expect(yieldLadder({ screened: 5, assessed: 5, tested: 5 }).disagreements).toEqual([]);
    expect(yieldLadder({ eligible: 4, screened: 6, tested: 5 }).disagreements).toEqual([
      { code: "step-exceeds-earlier", step: "screened", count: 6, earlier: "eligible", of: 4 },
      { code: "step-exceeds-earlier", step: "tested", count: 5, earlier: "eligible", of: 4 },
    ]);
    expect(ladder.shares.testing.because).toBe("part-exceeds-whole");
    expect(ladder.shares.confirmation.because).toBe("not-a-count");
    expect(ladder.shares.positivity.count).toBe(6);
  });

  it("has no disagreement on the way down, and its shares multiply along it", () => {
    const steps = Object.keys(LADDER_STEPS) as LadderStep[];
    const anyLadder = fc.array(fc.integer({ min: 1, max: 10_000 }), {
      minLength: steps.length,
      maxLength: steps.length,
    });
    fc.assert(
      fc.property(anyLadder, (numbers) => {
        const falling = numbers.toSorted((one, other) => other - one);
        const { shares, disagreements } = yieldLadder(
          Object.fromEntries(steps.map((step, place) => [step, falling[place]])),
        );
        expect(disagreements).toEqual([]);
        const { referral, testing, positivity } = shares;
        const along = (referral.share as number) * (testing.share as number) * (positivity.share as number);
        expect(along).toBeCloseTo(shares.yield.share as number, 10);
      }),
    );
  });
});
