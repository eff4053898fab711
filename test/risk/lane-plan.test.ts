import { describe, expect, it } from "vitest";
import { lanePlan } from "../../src/risk/lane-plan.js";
import { arrivalLanes } from "../../src/risk/lanes/arrival-lanes-2023-11-01.js";
import { arrivalLaneCriteria } from "../../src/risk/policies/arrival-lane-criteria-2023-11-01.js";
import { type ArrivalLane, lanesWith } from "./lane-travellers.js";

const { lanes } = arrivalLanes;

describe("lanePlan", () => {
  it("puts the lanes in order, and those with a rate from the severest", () => {
    const plan = lanePlan(arrivalLaneCriteria, arrivalLanes);
    expect(plan.open).toBe("green");
    expect(plan.drawn.map(({ lane }) => lane)).toEqual(["red", "yellow", "blue"]);
    expect(lanesWith({ lanes: { ...lanes, blue: { label: lanes.blue.label } } }).drawn).toHaveLength(2);
  });

  it.each([
    ["another series", { over: "port-other-criteria" }],
    ["a severer grade in a milder lane", { laneOfGrade: { none: "green", question: "red", examine: "yellow" } }],
    ["the mildest grade selected", { laneOfGrade: { none: "blue", question: "blue", examine: "red" } }],
    ["a grade without a lane", { laneOfGrade: { none: "green", question: "yellow" } as never }],
    ["a lane that there is not", { laneOfGrade: { none: "green", question: "pink" as "red", examine: "red" } }],
    ["a run that ends in no selection", { longestRun: { travellers: 5, lane: "green" } }],
    ["one lane", { lanes: { green: lanes.green } as typeof lanes }],
  ] as const)("refuses %s", (_, changes) => {
    expect(() => lanesWith(changes)).toThrow(TypeError);
  });

  it.each([
    ["a rate above 1", { lanes: { ...lanes, red: { ...lanes.red, expectedRate: 1.01 } } }],
    ["a rate below 0", { lanes: { ...lanes, red: { ...lanes.red, minimumRandomRate: -0.01 } } }],
    ["a rate that is none", { lanes: { ...lanes, red: { ...lanes.red, minimumRandomRate: Number.NaN } } }],
    ["minimum rates above 1 together", { lanes: { ...lanes, red: { ...lanes.red, minimumRandomRate: 0.99 } } }],
    ["expected rates above 1 together", { lanes: { ...lanes, red: { ...lanes.red, expectedRate: 0.99 } } }],
    ["a rate of the open lane", { lanes: { ...lanes, green: { ...lanes.green, expectedRate: 0.5 } } }],
    ["a run of nobody", { longestRun: { travellers: 0, lane: "red" as ArrivalLane } }],
    ["a run of half a traveller", { longestRun: { travellers: 1.5, lane: "red" as ArrivalLane } }],
    ["catching up over nobody", { catchUpTravellers: 0 }],
  ])("refuses %s", (_, changes) => {
    expect(() => lanesWith(changes)).toThrow(RangeError);
  });
});
