import { describe, expect, it } from "vitest";
import { areaLifeCycle2022November } from "../../../src/screening/flows/area-life-cycle-2022-11-11.js";
import { follow, isSound, refusedFor, saysWhatItPromises } from "./sound-flow.js";

describe("life of an area under the twenty measures", () => {
  isSound(areaLifeCycle2022November, {
    removals: ["undrawn: high-drawn"],
    redirections: ["undrawn: high-drawn -> undrawn"],
  });
  saysWhatItPromises(areaLifeCycle2022November);

  it("knows no medium risk: high becomes low, and low is lifted with the last", () => {
    expect(Object.keys(areaLifeCycle2022November.moves)).not.toContain("medium");
    expect(follow(areaLifeCycle2022November, "high-drawn", "positive-found", "lowered-to-low")).toBe("low");
    expect(follow(areaLifeCycle2022November, "low-drawn", "last-area-lifted")).toBe("lifted");
  });

  it.each([
    ["lowered-to-low", "clearDays", "4"],
    ["last-area-lifted", "othersLeft", "one building"],
  ])("%s is refused where %s is stated as %s", (event, name, value) => {
    expect(refusedFor(areaLifeCycle2022November, event, { [name]: value })).toEqual([name]);
  });
});
