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

  it("is frozen, with the rates of each lane that has one", () => {
    const blue = { ...lanes.blue, minimumRandomRate: 0, expectedRate: 0.03 };
    const yellow = { label: lanes.yellow.label, minimumRandomRate: 0.02 };
    const red = { label: lanes.red.label, expectedRate: 0 };
    const plan = lanesWith({ lanes: { ...lanes, blue, yellow, red } });
    expect(plan).toEqual({
      edition: arrivalLanes.edition,
      policy: arrivalLaneCriteria,
      rules: { ...arrivalLanes, lanes: { ...lanes, blue, yellow, red } },
      open: "green",
      lanesInOrder: ["green", "blue", "yellow", "red"],
      drawn: [
        { lane: "yellow", minimumRandomRate: 0.02, expectedRate: 0 },
        { lane: "blue", minimumRandomRate: 0, expectedRate: 0.03 },
      ],
    });
    expect(Object.isFrozen(plan)).toBe(true);
  });

  it.each([
    ["nobody is drawn", { lanes: { ...lanes, blue: lanes.green, yellow: lanes.green, red: lanes.green } }],
    [
      "everybody is",
      {
        lanes: {
          ...lanes,
          blue: lanes.green,
          yellow: { ...lanes.yellow, minimumRandomRate: 0.25, expectedRate: 0.5 },
          red: { ...lanes.red, minimumRandomRate: 0.75, expectedRate: 0.5 },
        },
      },
    ],
    [
      "a lane takes everybody",
      {
        lanes: {
          ...lanes,
          blue: lanes.green,
          yellow: lanes.green,
          red: { ...lanes.red, minimumRandomRate: 1, expectedRate: 1 },
        },
      },
    ],
    [
      "a rate of the open lane is none",
      { lanes: { ...lanes, green: { ...lanes.green, minimumRandomRate: 0, expectedRate: 0 } } },
    ],
    ["two grades share a lane", { laneOfGrade: { none: "green", question: "yellow", examine: "yellow" } }],
    ["all grades stay in the first lane", { laneOfGrade: { none: "green", question: "green", examine: "green" } }],
    ["every other one is selected", { longestRun: { travellers: 1, lane: "blue" } }],
    ["a shortfall is made up at once", { catchUpTravellers: 1 }],
  ] as const)("takes lanes where %s", (_, changes) => {
    expect(() => lanesWith(changes)).not.toThrow();
  });

  it("takes two lanes", () => {
    const { green, red } = lanes;
    const two = {
      ...arrivalLanes,
      lanes: { green, red },
      laneOfGrade: { none: "green", question: "green", examine: "red" },
      longestRun: { travellers: 60, lane: "red" },
    } as const;
    expect(lanePlan(arrivalLaneCriteria, two)).toMatchObject({ open: "green", lanesInOrder: ["green", "red"] });
  });

  it.each([
    ["two lanes or more", { lanes: { green: lanes.green } as typeof lanes }],
    ["a policy of", { over: "port-other-criteria" }],
    ["the grades to lead", { laneOfGrade: { none: "green", question: "red", examine: "yellow" } }],
    ["every rate", { lanes: { ...lanes, red: { ...lanes.red, minimumRandomRate: 1.01 } } }],
    ["every rate", { lanes: { ...lanes, red: { ...lanes.red, expectedRate: -0.01 } } }],
    ["the rates of all lanes together", { lanes: { ...lanes, red: { ...lanes.red, minimumRandomRate: 0.97 } } }],
    ["the rates of all lanes together", { lanes: { ...lanes, red: { ...lanes.red, expectedRate: 0.93 } } }],
    ["no rate for the first lane", { lanes: { ...lanes, green: { ...lanes.green, minimumRandomRate: 0.01 } } }],
    ["no rate for the first lane", { lanes: { ...lanes, green: { ...lanes.green, expectedRate: 0.01 } } }],
    ["a whole number of travellers", { longestRun: { travellers: 0, lane: "red" } }],
    ["a whole number of travellers", { catchUpTravellers: 0.5 }],
    ["the longest run to end", { longestRun: { travellers: 5, lane: "green" } }],
  ] as const)("says that it expected %s", (what, changes) => {
    expect(() => lanesWith(changes)).toThrow(`lanePlan: expected ${what}`);
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
