import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allocateLanes } from "../../src/risk/lane-allocation.js";
import { LANE_DRAW_NUMBERS, laneNumber, laneRanges } from "../../src/risk/lane-draw.js";
import { laneStateAfter, startLanes } from "../../src/risk/lane-state.js";
import { anyPlan, anySeed, anyTravellers, lanesWith } from "./lane-travellers.js";

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
