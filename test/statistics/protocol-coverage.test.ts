import { describe, expect, it } from "vitest";
import { stepCoverage, threeChecksSteps2020 } from "../../src/screening/index.js";
import { protocolCoverage } from "../../src/statistics/protocol-coverage.js";

const step = (done: number | undefined, owed: number | undefined = 1200) => ({ step: "patrol", owed, done });

describe("coverage of a protocol", () => {
  it("that asks for 100 % is kept only where nobody is lacking", () => {
    expect(protocolCoverage([step(1200)])).toMatchObject({ lacking: { patrol: 0 }, isKept: "yes" });
    const missed = protocolCoverage([step(1197)]);
    expect([missed.shares["patrol"]?.share, missed.lacking, missed.isKept]).toEqual([0.9975, { patrol: 3 }, "no"]);
  });

  it("is kept where it was owed to nobody, of whom there is no share", () => {
    const { shares, isKept } = protocolCoverage([step(0, 0)]);
    expect([shares["patrol"]?.share, shares["patrol"]?.because, isKept]).toEqual([undefined, "no-denominator", "yes"]);
  });

  it("cannot be said while a step is not reported, or more was done than was owed; one that is lacking decides", () => {
    expect(protocolCoverage([step(undefined)]).isKept).toBe("undecided");
    expect(protocolCoverage([step(1201)])).toMatchObject({ lacking: {}, isKept: "undecided" });
    expect(protocolCoverage([step(undefined), { ...step(1), step: "temperature" }]).isKept).toBe("no");
    expect(protocolCoverage([]).isKept).toBe("yes");
  });

  it("takes the steps of case files, each among those to whom it was owed", () => {
    const subjects = [
      { subject: "a", accepted: [], triggered: true },
      { subject: "b", accepted: [], triggered: false },
    ];
    const { shares } = protocolCoverage(stepCoverage(threeChecksSteps2020, subjects));
    expect(Object.values(shares).map(({ of }) => of)).toEqual([2, 2, 2, 1, 1, 1]);
  });
});
