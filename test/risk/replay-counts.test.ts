import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addRule,
  addShifts,
  countAt,
  firstMovers,
  keepMover,
  type ReplayCounts,
} from "../../src/risk/replay-counts.js";

const none = { firedBefore: [], firedAfter: [], openBefore: [], openAfter: [], regraded: [] };

describe("countAt", () => {
  it("is one count for each pair of places", () => {
    const counts: ReplayCounts = [];
    countAt(counts, 2, 1).count++;
    countAt(counts, 2, 1).count++;
    countAt(counts, 1, 2).count++;
    expect([countAt(counts, 2, 1).count, countAt(counts, 1, 2).count, countAt(counts, 0, 0).count]).toEqual([2, 1, 0]);
  });

  it("counts rules, whatever they are called", () => {
    const count = countAt([], 0, 1);
    addShifts(count, { ...none, firedAfter: ["__proto__", "fever"] });
    addRule(count, "firedAfter", "fever", 2);
    expect([...count.because.firedAfter]).toEqual([
      ["__proto__", 1],
      ["fever", 3],
    ]);
  });
});

describe("keepMover", () => {
  it("keeps the first by their ids whatever order they come in, and never many more", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 }), fc.nat(5), (ids, samples) => {
        const count = countAt([], 0, 1);
        for (const id of ids) {
          keepMover(count, { id, ...none }, samples);
          expect(count.movers.length).toBeLessThanOrEqual(2 * samples + 16);
        }
        const kept = firstMovers(count.movers, samples).map(({ id }) => id);
        expect(kept).toEqual(ids.toSorted((one, other) => (one < other ? -1 : Number(one > other))).slice(0, samples));
      }),
    );
  });

  it("tells two of one id apart by what moved them", () => {
    const [one, other] = [
      { id: "T", ...none, firedAfter: ["a"] },
      { id: "T", ...none, firedAfter: ["b"] },
    ];
    expect(firstMovers([other, one], 1)).toEqual([one]);
    expect(firstMovers([one, other], 1)).toEqual([one]);
  });
});
