import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { pathsTo } from "../../src/flow/paths-to.js";
import { replay } from "../../src/flow/replay.js";
import { triage } from "./triage.js";

const eventsOf = (...path: Parameters<typeof pathsTo<typeof triage.moves>>) =>
  [...pathsTo(...path)].map((way) => way.map(({ event }) => event));

describe("pathsTo", () => {
  it("gives the shortest way first, and every way once; a reopening is none", () => {
    expect(eventsOf(triage, { to: "released" })).toEqual([
      ["check-clear", "released"],
      ["check-flagged", "sample-taken", "excluded", "released"],
    ]);
    expect(eventsOf(triage, { from: "sampled", to: "transferred" })).toEqual([["suspected", "transferred"]]);
  });

  it("leads where it says when it is followed", () => {
    const at = instant("2020-03-18T06:10:00+08:00");
    for (const to of Object.keys(triage.moves) as (keyof typeof triage.moves)[])
      for (const way of pathsTo(triage, { to })) {
        const particulars = { consent: "obtained" };
        const log = way.map(({ event }, index) => ({ at, sequence: index + 1, by: "officer", event, particulars }));
        const run = replay(triage, log, { statusesAt: () => ({ bed: "ready" }) });
        expect(run).toMatchObject({ status: to, refused: [] });
      }
  });

  it("is empty where no way leads, and one empty way to where one is", () => {
    expect(eventsOf(triage, { from: "released", to: "arrived" })).toEqual([]);
    expect(eventsOf(triage, { from: "released", to: "released" })).toEqual([[]]);
  });
});
