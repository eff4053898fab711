import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocateLanes } from "../../src/risk/lane-allocation.js";
import { LANE_DRAW_NUMBERS, laneNumber, laneRanges } from "../../src/risk/lane-draw.js";
import { laneStateAfter, startLanes } from "../../src/risk/lane-state.js";
import { type ArrivalLane, anyPlan, anySeed, anyTravellers, lanesWith } from "./lane-travellers.js";

describe("the number drawn", () => {
  it("is the beginning of the SHA-256 of the seed, the place and the traveller", () => {
    fc.assert(
      fc.property(anySeed, fc.integer({ min: 1 }), fc.string(), (seed, place, traveller) => {
        const text = JSON.stringify([seed, place, traveller]);
        const digest = createHash("sha256").update(text, "utf8").digest("hex");
        expect(laneNumber(seed, place, traveller)).toBe(Number(`0x${digest.slice(0, 8)}`));
      }),
    );
  });

  it("is spread evenly: a tenth of many numbers lies in each tenth", () => {
    const tenths = new Array<number>(10).fill(0);
    for (let place = 1; place <= 10_000; place++) {
      const tenth = Math.floor((laneNumber("spring", place, "T") / LANE_DRAW_NUMBERS) * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});

describe("the numbers that lead into a lane", () => {
  it("are at first those of the minimum rates, the severest lane first", () => {
    const plan = lanesWith();
    const share = (rate: number) => Math.ceil(rate * LANE_DRAW_NUMBERS);
    const [red, yellow, blue] = [share(0.01), share(0.02), share(0.02)];
    expect(laneRanges(plan, startLanes(plan))).toEqual([
      { lane: "red", from: 0, below: red },
      { lane: "yellow", from: red, below: red + yellow },
      { lane: "blue", from: red + yellow, below: red + yellow + blue },
    ]);
  });

  /** The ends of the ranges, as parts of all numbers, after 20 travellers of whom so many were drawn into each lane. */
  const endsAfter = (of: Partial<Record<ArrivalLane, readonly [minimum: number, expected: number, drawn: number]>>) => {
    const { green, blue, yellow, red } = lanesWith().rules.lanes;
    const rates = (lane: ArrivalLane) => {
      const [minimumRandomRate, expectedRate] = of[lane] ?? [0, 0];
      return { minimumRandomRate, expectedRate };
    };
    const lanes = {
      green,
      blue: { ...blue, ...rates("blue") },
      yellow: { ...yellow, ...rates("yellow") },
      red: { ...red, ...rates("red") },
    };
    const plan = lanesWith({ lanes, catchUpTravellers: 10 });
    const { counts, ...start } = startLanes(plan);
    const drawn = (lane: ArrivalLane) => ({ ...counts[lane], draw: of[lane]?.[2] ?? 0 });
    const [ofBlue, ofYellow, ofRed] = [drawn("blue"), drawn("yellow"), drawn("red")];
    const others = { ...counts.green, "not-selected": 20 - ofBlue.draw - ofYellow.draw - ofRed.draw };
    const after = { green: others, blue: ofBlue, yellow: ofYellow, red: ofRed };
    return laneRanges(plan, { ...start, travellers: 20, counts: after }).map(({ lane, below }) => [
      lane,
      Number((below / LANE_DRAW_NUMBERS).toFixed(6)),
    ]);
  };

  it.each([
    // A tenth of 20 are 2: one is lacking, and is made up for within 10 travellers.
    ["one behind its minimum rate", { red: [0.1, 0, 1] }, [["red", 0.2]]],
    ["as many drawn as the minimum rate", { red: [0.1, 0, 2] }, [["red", 0.1]]],
    ["more drawn than the minimum rate", { red: [0.1, 0, 5] }, [["red", 0.1]]],
    // Three tenths of 20 are 6: four are lacking.
    ["four behind its expected rate", { blue: [0, 0.3, 2] }, [["blue", 0.4]]],
    ["more than its expected rate", { blue: [0, 0.3, 7] }, [["blue", 0]]],
    // What is lacking to the expected rate, four tenths, is more than the minimum rate, which is part of it.
    ["behind its expected rate, with a minimum", { blue: [0.1, 0.3, 2] }, [["blue", 0.4]]],
    [
      "both behind",
      { red: [0.1, 0, 1], blue: [0, 0.3, 2] },
      [
        ["red", 0.2],
        ["blue", 0.6],
      ],
    ],
    // The minimum rate takes nine tenths: for the expected rate one tenth is left.
    [
      "the minimum rates before the expected",
      { red: [0.9, 0, 18], blue: [0, 0.3, 2] },
      [
        ["red", 0.9],
        ["blue", 1],
      ],
    ],
    [
      "of the expected rates the one furthest behind first",
      { red: [0.9, 0, 18], yellow: [0, 0.3, 1], blue: [0, 0.5, 1] },
      [
        ["red", 0.9],
        ["yellow", 0.9],
        ["blue", 1],
      ],
    ],
    // They claim six tenths and eight: the larger claim is met first.
    [
      "the lane furthest behind first",
      { red: [0.4, 0, 6], yellow: [0.6, 0, 10] },
      [
        ["red", 0.2],
        ["yellow", 1],
      ],
    ],
  ] as const)("make up for what is lacking: %s", (_, of, ends) => {
    expect(endsAfter(of)).toEqual(ends);
  });

  it("follow one another, are never fewer than those of the minimum rate, and never more than there are", () => {
    fc.assert(
      fc.property(anyPlan, anyTravellers, anySeed, (plan, travellers, seed) => {
        const { state } = allocateLanes(plan, travellers, seed);
        let reached = 0;
        for (const { lane, from, below } of laneRanges(plan, state)) {
          expect(from).toBe(reached);
          expect(below).toBeGreaterThanOrEqual(from);
          expect(below).toBeLessThanOrEqual(LANE_DRAW_NUMBERS);
          reached = below;
          const { minimumRandomRate = 0 } = plan.rules.lanes[lane];
          const [only] = plan.drawn.length === 1 ? plan.drawn : [];
          if (only !== undefined) expect(below - from).toBeGreaterThanOrEqual(minimumRandomRate * LANE_DRAW_NUMBERS);
        }
      }),
    );
  });

  it("never leave a lane far behind its minimum rate, though every number were drawn to its harm", () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(2), fc.nat(), (plan, which, salt) => {
        const harmed = plan.drawn[which % Math.max(1, plan.drawn.length)];
        if (harmed === undefined) return;
        let state = startLanes(plan);
        for (let place = 1; place <= 400; place++) {
          const ranges = laneRanges(plan, state);
          const full = ranges.filter(({ from, below }) => below > from);
          const others = full.filter(({ lane }) => lane !== harmed.lane);
          const isOpen = (full.at(-1)?.below ?? 0) < LANE_DRAW_NUMBERS;
          const choices = [...others.map(({ lane }) => lane), ...(isOpen ? [plan.open] : [])];
          const lane = choices[(salt + place) % Math.max(1, choices.length)] ?? harmed.lane;
          const by = lane === plan.open ? "not-selected" : "draw";
          state = laneStateAfter(state, plan.open, { lane, because: { by }, seal: "" });
          for (const { lane: of, minimumRandomRate } of plan.drawn)
            expect(minimumRandomRate * place - state.counts[of].draw).toBeLessThanOrEqual(
              plan.rules.catchUpTravellers + plan.drawn.length,
            );
        }
      }),
      { numRuns: 300 },
    );
  });
});
