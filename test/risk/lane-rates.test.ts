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
