import { expect, it } from "vitest";
import { allocateLanes } from "../../src/risk/lane-allocation.js";
import { laneRates } from "../../src/risk/lane-rates.js";
import { startLanes } from "../../src/risk/lane-state.js";
import { lanesWith, well, wellTravellers } from "./lane-travellers.js";

const plan = lanesWith();

it("are counts and their shares, beside what is expected", () => {
  const travellers = [...wellTravellers(999), { id: "T-1000", facts: { ...well, symptoms: ["rash"] as const } }];
  const { log, state } = allocateLanes(plan, travellers, "spring");
  const rates = laneRates(plan, state);
  for (const lane of plan.lanesInOrder) {
    const inIt = log.filter((entry) => entry.lane === lane);
    expect(rates[lane].travellers).toBe(inIt.length);
    expect(rates[lane].rate).toBe(inIt.length / 1000);
    expect(rates[lane].drawn).toBe(inIt.filter(({ because }) => because.by === "draw").length);
    expect(rates[lane].ofSubjectToDraw).toBe(999);
  }
  expect(rates.red.expectedRate).toBe(0.02);
  expect(rates.red.minimumRandomRate).toBe(0.01);
  expect(Object.keys(rates.green)).not.toContain("expectedRate");
});

it("are left out where there is nobody to share among", () => {
  const { red } = laneRates(plan, startLanes(plan));
  expect(red).toMatchObject({ travellers: 0, ofTravellers: 0, drawn: 0, ofSubjectToDraw: 0 });
  expect("rate" in red || "randomRate" in red).toBe(false);
});

it("tell those drawn from those with a ground, and from those whose turn it was", () => {
  const none = { criterion: 0, undecided: 0, draw: 0, "longest-run": 0, "not-selected": 0 };
  const counts = {
    green: { ...none, "not-selected": 6 },
    blue: { ...none, draw: 1 },
    yellow: { ...none, "longest-run": 1, undecided: 4 },
    red: { ...none, criterion: 5, draw: 3 },
  };
  const rates = laneRates(plan, { ...startLanes(plan), travellers: 20, counts });
  expect(rates).toEqual({
    green: {
      travellers: 6,
      ofTravellers: 20,
      rate: 0.3,
      drawn: 0,
      ofSubjectToDraw: 11,
      randomRate: 0,
      byReason: counts.green,
    },
    blue: {
      travellers: 1,
      ofTravellers: 20,
      rate: 0.05,
      expectedRate: 0.03,
      drawn: 1,
      ofSubjectToDraw: 11,
      randomRate: 1 / 11,
      minimumRandomRate: 0.02,
      byReason: counts.blue,
    },
    yellow: {
      travellers: 5,
      ofTravellers: 20,
      rate: 0.25,
      expectedRate: 0.05,
      drawn: 0,
      ofSubjectToDraw: 11,
      randomRate: 0,
      minimumRandomRate: 0.02,
      byReason: counts.yellow,
    },
    red: {
      travellers: 8,
      ofTravellers: 20,
      rate: 0.4,
      expectedRate: 0.02,
      drawn: 3,
      ofSubjectToDraw: 11,
      randomRate: 3 / 11,
      minimumRandomRate: 0.01,
      byReason: counts.red,
    },
  });
});
