import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { pathsTo } from "../../src/flow/paths-to.js";
import { replay } from "../../src/flow/replay.js";
import { threeChecks2020 } from "../../src/screening/flows/index.js";

describe("pathsTo", () => {
  it("gives the shortest way first, and every way once", () => {
    const ways = [...pathsTo(threeChecks2020, { to: "released" })].map((way) => way.map(({ event }) => event));
    expect(ways[0]).toEqual(["declaration-clear", "temperature-normal", "patrol-clear", "released"]);
    expect(new Set(ways.map((way) => way.join())).size).toBe(ways.length);
    // Five ways through the checks into the screenings, each of which may end with an exclusion, and the plain one.
    const screened = ways.filter((way) => way.includes("excluded"));
    expect(ways.length).toBe(screened.length + 1);
  });

  it("leads where it says when it is followed", () => {
    const at = instant("2020-03-18T06:10:00+08:00");
    const particulars = { consent: "obtained", receiver: "Ditan Hospital" };
    for (const way of pathsTo(threeChecks2020, { to: "transferred" })) {
      const log = way.map(({ event }, index) => ({ at, sequence: index + 1, by: "officer", event, particulars }));
      expect(replay(threeChecks2020, log)).toMatchObject({ status: "transferred", refused: [] });
    }
  });

  it("is empty where no way leads, and one empty way to where one is", () => {
    expect([...pathsTo(threeChecks2020, { from: "released", to: "arrived" })]).toEqual([]);
    expect([...pathsTo(threeChecks2020, { from: "released", to: "released" })]).toEqual([[]]);
  });
});
