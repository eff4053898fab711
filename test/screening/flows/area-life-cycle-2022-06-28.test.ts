import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { areaDowngrade } from "../../../src/risk/area-downgrade.js";
import { areasEdition9 } from "../../../src/risk/areas/index.js";
import { areaLifeCycle2022 } from "../../../src/screening/flows/area-life-cycle-2022-06-28.js";
import { asksOf, follow, isSound, refusedFor, saysWhatItPromises } from "./sound-flow.js";

describe("life of an area under edition 9", () => {
  /* An area may be drawn anew in any class, and come down again: what one drawing does not do, another does. */
  const DRAWN_ANEW = [
    "undrawn: medium-drawn",
    "undrawn: high-drawn",
    "low: medium-drawn",
    "low: high-drawn",
    "medium: high-drawn",
    "medium-after-high: medium-drawn",
    "medium-after-high: high-drawn",
  ];

  isSound(areaLifeCycle2022, {
    removals: DRAWN_ANEW,
    redirections: [
      ...DRAWN_ANEW.map((move) => `${move} -> ${move.split(":")[0]}`),
      "medium: lowered-to-low -> medium",
      "medium-after-high: lowered-after-high -> medium-after-high",
    ],
  });
  saysWhatItPromises(areaLifeCycle2022);

  it("lowers high risk by way of medium, and lifts it with the last area", () => {
    expect(follow(areaLifeCycle2022, "high-drawn", "lowered-to-medium")).toBe("medium-after-high");
    expect(follow(areaLifeCycle2022, "high-drawn", "lowered-to-low")).toMatchObject({ code: "not-accepted" });
    expect(follow(areaLifeCycle2022, "high-drawn", "lowered-to-medium", "lowered-after-high", "last-area-lifted")).toBe(
      "lifted",
    );
    expect(follow(areaLifeCycle2022, "high-drawn", "last-area-lifted")).toMatchObject({
      way: ["lowered-to-medium", "lowered-after-high"],
    });
  });

  it("has 7 days and a round for what was medium from the start, 3 days for what was high", () => {
    expect(follow(areaLifeCycle2022, "medium-drawn", "lowered-to-low")).toBe("low");
    expect(follow(areaLifeCycle2022, "medium-drawn", "lowered-after-high")).toMatchObject({ code: "not-accepted" });
    expect(asksOf(areaLifeCycle2022, "lowered-to-low")).toEqual(["clearDays", "round", "announcement"]);
    expect(asksOf(areaLifeCycle2022, "lowered-after-high")).toEqual(["clearDays", "announcement"]);
  });

  it.each([
    ["lowered-to-medium", "clearDays", "6"],
    ["lowered-to-medium", "round", "two positives"],
    ["lowered-to-low", "round", "not held"],
    ["lowered-after-high", "clearDays", "2"],
    ["last-area-lifted", "othersLeft", "one high-risk area"],
  ])("%s is refused where %s is stated as %s", (event, name, value) => {
    expect(refusedFor(areaLifeCycle2022, event, { [name]: value })).toEqual([name]);
  });

  it("extends a high-risk area for a new infection, and draws the others anew", () => {
    expect(follow(areaLifeCycle2022, "high-drawn", "extended")).toBe("high");
    expect(asksOf(areaLifeCycle2022, "extended")).toEqual(["infection", "extent"]);
    expect(follow(areaLifeCycle2022, "medium-drawn", "extended")).toMatchObject({ code: "not-accepted" });
    expect(follow(areaLifeCycle2022, "medium-drawn", "high-drawn")).toBe("high");
    expect(follow(areaLifeCycle2022, "high-drawn", "lowered-to-medium", "medium-drawn")).toBe("medium");
  });

  it("has a status for each class of the plan, and the steps that areaDowngrade allows", () => {
    const statuses = Object.keys(areaLifeCycle2022.moves);
    expect(statuses).toEqual(expect.arrayContaining(areasEdition9.classes.map((each) => each.class)));
    const area = {
      class: "high",
      infections: [{ on: calendarDate("2022-07-01") }],
      rounds: [{ on: calendarDate("2022-07-08"), result: "all-negative" }],
    } as const;
    expect(areaDowngrade(areasEdition9, area, calendarDate("2022-07-08")).mayBecome).toBe("medium");
  });
});
