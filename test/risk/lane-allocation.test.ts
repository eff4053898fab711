import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { assess } from "../../src/risk/assess.js";
import { allocateLanes, nextInLane } from "../../src/risk/lane-allocation.js";
import { LANE_DRAW_NUMBERS } from "../../src/risk/lane-draw.js";
import type { LaneState } from "../../src/risk/lane-state.js";
import { inLane, startLanes, subjectToDraw } from "../../src/risk/lane-state.js";
import {
  type ArrivalLane,
  anyPlan,
  anySeed,
  anyTravellers,
  lanesWith,
  well,
  wellTravellers,
} from "./lane-travellers.js";

const plan = lanesWith();
const one = (facts: Partial<typeof well>) =>
  allocateLanes(plan, [{ id: "T-1", facts: { ...well, ...facts } }], "spring").log[0];

describe("a criterion", () => {
  it("selects, and is named with its rules", () => {
    expect(one({ symptoms: ["rash"], axillaryCelsius: 38 })).toMatchObject({
      place: 1,
      lane: "red",
      because: { by: "criterion", grade: "examine", rules: ["symptoms", "fever"] },
    });
    expect(one({ fromListedArea: "yes" })).toMatchObject({ lane: "yellow", because: { rules: ["listed-area"] } });
  });

  it("that may apply puts the traveller where the severest grade that is possible leads", () => {
    expect(one({ fromListedArea: absent("asked-unknown") })).toMatchObject({
      lane: "yellow",
      because: { by: "undecided", atLeast: "none", atMost: "question", needs: ["fromListedArea"] },
    });
    expect(one({ fromListedArea: "yes", symptoms: absent("not-asked") })).toMatchObject({
      lane: "red",
      because: { by: "undecided", atLeast: "question", atMost: "examine", needs: ["symptoms"] },
    });
  });

  it("always selects, whatever the seed and the plan", () => {
    fc.assert(
      fc.property(anyPlan, anyTravellers, anySeed, (any, travellers, seed) => {
        const { log } = allocateLanes(any, travellers, seed);
        for (const [index, { facts }] of travellers.entries()) {
          const assessment = assess(any.policy, facts);
          const grade = assessment.decided ? assessment.grade : assessment.atMost;
          const isByCriterion = ["criterion", "undecided"].includes(log[index]?.because.by ?? "");
          expect(isByCriterion).toBe(grade !== "none");
          if (grade !== "none") expect(log[index]?.lane).toBe(any.rules.laneOfGrade[grade]);
        }
      }),
    );
  });
});

describe("a stream", () => {
  it("is the same again from the same seed, and another from another", () => {
    fc.assert(
      fc.property(anyPlan, anyTravellers, anySeed, (any, travellers, seed) => {
        expect(allocateLanes(any, travellers, seed)).toEqual(allocateLanes(any, travellers, seed));
      }),
    );
    const lanes = (seed: string) => allocateLanes(plan, wellTravellers(500), seed).log.map(({ lane }) => lane);
    expect(lanes("spring")).not.toEqual(lanes("summer"));
  });

  it("goes on where it was cut, its state kept as JSON: day by day, or one by one", () => {
    fc.assert(
      fc.property(anyPlan, anyTravellers, anySeed, fc.nat(120), (any, travellers, seed, cut) => {
        const whole = allocateLanes(any, travellers, seed);
        const first = allocateLanes(any, travellers.slice(0, cut), seed);
        const kept = JSON.parse(JSON.stringify(first.state)) as LaneState<ArrivalLane>;
        const second = allocateLanes(any, travellers.slice(cut), seed, kept);
        expect([...first.log, ...second.log]).toEqual(whole.log);
        expect(second.state).toEqual(whole.state);
        let state = startLanes(any);
        for (const [index, traveller] of travellers.entries()) {
          const next = nextInLane(any, traveller, seed, state);
          expect(next.entry).toEqual(whole.log[index]);
          state = next.state;
        }
      }),
      { numRuns: 50 },
    );
  });

  it("takes travellers as they come, from any iterable", () => {
    function* coming() {
      yield* wellTravellers(3);
    }
    expect(allocateLanes(plan, coming(), "spring")).toEqual(allocateLanes(plan, wellTravellers(3), "spring"));
  });

  it("never has a longer run without selection than the plan allows", () => {
    fc.assert(
      fc.property(anyPlan, anyTravellers, anySeed, (any, travellers, seed) => {
        let run = 0;
        for (const { lane, because } of allocateLanes(any, travellers, seed).log) {
          run = lane === "green" ? run + 1 : 0;
          expect(run).toBeLessThanOrEqual(any.rules.longestRun.travellers);
          if (because.by === "longest-run") expect(because.unselected).toBe(any.rules.longestRun.travellers);
        }
      }),
    );
  });

  it("without any rate selects by the longest run alone: each so-manieth", () => {
    const { green, blue, yellow, red } = plan.rules.lanes;
    const bare = Object.fromEntries(
      Object.entries({ green, blue, yellow, red }).map(([lane, { label }]) => [lane, { label }]),
    ) as typeof plan.rules.lanes;
    const { log } = allocateLanes(
      lanesWith({ lanes: bare, longestRun: { travellers: 2, lane: "blue" } }),
      wellTravellers(7),
      "s",
    );
    expect(log.map(({ lane }) => lane)).toEqual(["green", "green", "blue", "green", "green", "blue", "green"]);
    expect(log[0]?.because).toMatchObject({ by: "not-selected", threshold: 0 });
  });
});

describe("the rates", () => {
  it("of the draw: at no moment are more than a few fewer drawn than the minimum rate of those subject to the draw", () => {
    fc.assert(
      fc.property(anyPlan, anySeed, (any, seed) => {
        const { log } = allocateLanes(any, wellTravellers(800), seed);
        let subject = 0;
        const drawn = { green: 0, blue: 0, yellow: 0, red: 0 };
        for (const { lane, because } of log) {
          subject++;
          if (because.by === "draw") drawn[lane]++;
          for (const { lane: of, minimumRandomRate } of any.drawn)
            expect(minimumRandomRate * subject - drawn[of]).toBeLessThanOrEqual(
              any.rules.catchUpTravellers + any.drawn.length,
            );
        }
      }),
      { numRuns: 60 },
    );
  });

  it("of the lanes: where the criteria bring fewer, at no moment are more than a few lacking", () => {
    const { state } = allocateLanes(plan, wellTravellers(20_000), "spring");
    for (const { lane, expectedRate, minimumRandomRate } of plan.drawn) {
      const rate = inLane(state.counts[lane]) / state.travellers;
      expect(rate).toBeGreaterThan(expectedRate - (50 + 3) / 20_000);
      expect(rate).toBeLessThan(expectedRate + 0.01);
      expect(state.counts[lane].draw / subjectToDraw(state)).toBeGreaterThanOrEqual(minimumRandomRate);
    }
  });

  it("take nobody back where the criteria bring more, and go on drawing the minimum", () => {
    const travellers = wellTravellers(4000).map((each, index) =>
      index % 4 === 0 ? { ...each, facts: { ...well, symptoms: ["rash"] as const } } : each,
    );
    const { state } = allocateLanes(plan, travellers, "spring");
    expect(state.counts.red.criterion).toBe(1000);
    expect(state.counts.red.draw / subjectToDraw(state)).toBeGreaterThan(0.01 - 51 / 3000);
    expect(state.counts.red.draw).toBeGreaterThan(0);
  });
});

describe("an entry", () => {
  it("bears the number and the thresholds that it can be recomputed from", () => {
    for (const { because } of allocateLanes(plan, wellTravellers(2000), "spring").log) {
      if (because.by !== "draw" && because.by !== "not-selected" && because.by !== "longest-run")
        throw new Error("nobody here is selected by a criterion");
      expect(because.number).toBeLessThan(LANE_DRAW_NUMBERS);
      if (because.by === "draw") expect(because.number >= because.from && because.number < because.below).toBe(true);
      else expect(because.number).toBeGreaterThanOrEqual(because.threshold);
    }
  });
});

describe("a mistake of the program", () => {
  it("is a state of other lanes, or no seed", () => {
    const state = { ...startLanes(plan), plan: "other" };
    expect(() => allocateLanes(plan, wellTravellers(1), "spring", state)).toThrow(RangeError);
    expect(() => allocateLanes(plan, wellTravellers(1), "")).toThrow(RangeError);
  });
});
