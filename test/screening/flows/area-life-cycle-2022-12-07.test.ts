import { describe, expect, it } from "vitest";
import { calendarDate } from "../../../src/calendar/calendar-date.js";
import { editionsOf } from "../../../src/edition/editions-of.js";
import { inForceOn } from "../../../src/edition/in-force-on.js";
import { areaLifeCycle2022December } from "../../../src/screening/flows/area-life-cycle-2022-12-07.js";
import * as flows from "../../../src/screening/flows/index.js";
import { asksOf, follow, isSound, refusedFor, saysWhatItPromises } from "./sound-flow.js";

describe("life of an area under the ten measures", () => {
  isSound(areaLifeCycle2022December);
  saysWhatItPromises(areaLifeCycle2022December);

  it("is closed and lifted", () => {
    expect(follow(areaLifeCycle2022December, "high-drawn", "positive-found", "lifted")).toBe("lifted");
    expect(refusedFor(areaLifeCycle2022December, "lifted", { clearDays: "4" })).toEqual(["clearDays"]);
  });

  it("does not count a positive among those isolated at home, unless it spread outside the household", () => {
    expect(asksOf(areaLifeCycle2022December, "positive-not-counted")).toEqual(["infection", "isolation", "spread"]);
    expect(refusedFor(areaLifeCycle2022December, "positive-not-counted", { spread: "to the floor" })).toEqual([
      "spread",
    ]);
  });

  it.each([
    ["2021-05-13", "none"],
    ["2021-05-14", "area-life-cycle-2021-05-14"],
    ["2022-06-27", "area-life-cycle-2021-05-14"],
    ["2022-06-28", "area-life-cycle-2022-06-28"],
    ["2022-11-10", "area-life-cycle-2022-06-28"],
    ["2022-11-11", "area-life-cycle-2022-11-11"],
    ["2022-12-06", "area-life-cycle-2022-11-11"],
    ["2022-12-07", "area-life-cycle-2022-12-07"],
    ["2023-01-07", "area-life-cycle-2022-12-07"],
    ["2023-01-08", "none"],
  ])("on %s it is %s", (date, id) => {
    const chosen = inForceOn(editionsOf(flows, "cn-area-life-cycle"), calendarDate(date));
    expect("edition" in chosen ? chosen.edition.edition.id : "none").toBe(id);
  });
});
