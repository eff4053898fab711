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

describe("addShifts", () => {
  it("counts each rule under what it did", () => {
    const count = countAt([], 0, 1);
    const shifts = {
      firedBefore: ["a"],
      firedAfter: ["b"],
      openBefore: ["c"],
      openAfter: ["d", "e"],
      regraded: ["f"],
    };
    addShifts(count, shifts);
    addShifts(count, { ...none, regraded: ["f"] });
    expect(count).toEqual({
      count: 0,
      because: {
        firedBefore: new Map([["a", 1]]),
        firedAfter: new Map([["b", 1]]),
        openBefore: new Map([["c", 1]]),
        openAfter: new Map([
          ["d", 1],
          ["e", 1],
        ]),
        regraded: new Map([["f", 2]]),
      },
      movers: [],
    });
  });
});

describe("keepMover", () => {
  it("holds nobody where none is wanted, and all while they are few", () => {
    const held = (number: number, samples: number) => {
      const count = countAt([], 0, 1);
      for (let id = 0; id < number; id++) keepMover(count, { id: String(id), ...none }, samples);
      return count.movers.length;
    };
    expect([held(3, 0), held(18, 1), held(19, 1), held(20, 1)]).toEqual([0, 18, 1, 2]);
  });

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
    expect(firstMovers([other, one], 2)).toEqual([one, other]);
    const alike = { id: "T", ...none, firedAfter: ["a"] };
    expect(firstMovers([other, one, alike], 3)).toEqual([one, alike, other]);
  });
});
