import { describe, expect, it } from "vitest";
import { portMeasures2020April } from "../../../src/risk/policies/port-measures-2020-04-01.js";
import { atPort, unknown } from "../at-a-port.js";

const graded = atPort(portMeasures2020April);

describe("sampling and hand-over (press conference of 2020-04-06)", () => {
  it("every traveller who enters, whatever is known of them", () => {
    expect(graded({})).toBe("sampling-and-hand-over");
    expect(graded({ triggered: unknown })).toBe("sampling-and-hand-over");
  });

  it("whoever leaves only goes on with a ground, and to the three screenings", () => {
    expect(graded({ direction: "exit" })).toBe("no-further-measure");
    expect(graded({ direction: "exit", triggered: "yes" })).toBe("three-screenings");
    expect(graded({ direction: "exit", triggered: unknown })).toEqual(["triggered"]);
    expect(graded({ direction: unknown })).toEqual(["direction"]);
  });

  it.each([
    ["yes", "no", "sampling-and-hand-over"],
    ["yes", "yes", "sampling-and-hand-over"],
    ["no", "yes", "sampling-and-hand-over"],
    ["no", "no", "no-further-measure"],
    ["yes", unknown, "sampling-and-hand-over"],
    [unknown, "yes", "sampling-and-hand-over"],
    ["no", unknown, ["symptomatic"]],
    [unknown, "no", ["leavesConveyance"]],
  ] as const)("crew: leaves the conveyance %j, has symptoms %j: %j", (leavesConveyance, symptomatic, expected) => {
    expect(graded({ role: "crew", triggered: unknown, leavesConveyance, symptomatic })).toEqual(expected);
  });
});
