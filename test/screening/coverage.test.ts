import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import type { EventOf } from "../../src/flow/flow.js";
import { replay } from "../../src/flow/replay.js";
import { type ProtocolStep, stepsDone } from "../../src/screening/coverage.js";
import { threeChecks2020, threeChecksSteps2020 } from "../../src/screening/flows/index.js";

type Event = EventOf<typeof threeChecks2020.moves>;

/** The steps that a log of these events, a minute apart, shows; the source carries no particulars. */
function done(...events: Event[]): string[] {
  const log = events.map((event, index) => ({
    at: instant(`2020-03-18T06:${String(10 + index)}:00+08:00`),
    sequence: index + 1,
    by: "officer-1",
    event,
  }));
  return stepsDone(threeChecksSteps2020, replay(threeChecks2020, log, { carries: [] }).accepted);
}

describe("stepsDone", () => {
  it("names the three checks for everyone and the three screenings for who has a ground (GACC, 2020-03-01)", () => {
    const owedTo = (who: ProtocolStep["owedTo"]) =>
      threeChecksSteps2020.filter((each) => each.owedTo === who).map(({ step }) => step);
    expect(owedTo("everyone")).toEqual(["declaration", "temperature", "patrol"]);
    expect(owedTo("triggered")).toEqual(["survey", "examination", "sample"]);
  });

  it("counts a check whatever its outcome", () => {
    expect(done("declaration-clear", "temperature-normal", "patrol-clear")).toEqual([
      "declaration",
      "temperature",
      "patrol",
    ]);
    expect(done("declaration-flagged", "temperature-raised", "patrol-flagged")).toEqual([
      "declaration",
      "temperature",
      "patrol",
    ]);
  });

  it("shows a step once, in the protocol's order, however often it was recorded", () => {
    expect(done("declaration-returned", "declaration-returned")).toEqual([]);
    expect(done("declaration-returned", "declaration-clear", "declaration-clear")).toEqual(["declaration"]);
  });

  it("takes a refused event for nothing done", () => {
    expect(done("patrol-clear", "sample-taken")).toEqual([]);
    expect(done("declaration-clear", "patrol-clear", "temperature-normal")).toEqual(["declaration", "temperature"]);
  });

  it("shows the whole way of a traveller with a ground", () => {
    const way: Event[] = [
      "declaration-flagged",
      "temperature-normal",
      "patrol-clear",
      "survey-completed",
      "examination-completed",
      "sample-taken",
    ];
    expect(done(...way)).toEqual(threeChecksSteps2020.map(({ step }) => step));
    for (let length = 0; length < way.length; length++) expect(done(...way.slice(0, length))).toHaveLength(length);
  });

  it("asks only for the steps that it is given", () => {
    expect(stepsDone([], replay(threeChecks2020, []).accepted)).toEqual([]);
  });
});
