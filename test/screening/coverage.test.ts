import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import type { EventOf } from "../../src/flow/flow.js";
import { replay } from "../../src/flow/replay.js";
import { owedSteps, type ProtocolStep, stepCoverage, stepsDone } from "../../src/screening/coverage.js";
import * as flows from "../../src/screening/flows/index.js";
import { threeChecks2020, threeChecksSteps2020 } from "../../src/screening/flows/index.js";
import { FLAGGED_CHECKS, follow, THREE_CLEAR_CHECKS } from "./traveller-logs.js";

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
    expect(done("released", "sample-taken")).toEqual([]);
    expect(done("patrol-clear", "sample-taken", "temperature-normal")).toEqual(["temperature", "patrol"]);
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

describe("owedSteps", () => {
  const owed = (status: keyof typeof threeChecks2020.moves) => owedSteps(threeChecks2020, threeChecksSteps2020, status);

  it("reads from the flow what no way to the end goes without", () => {
    expect(owed("arrived")).toEqual(["declaration", "temperature", "patrol"]);
    expect(owed("measured")).toEqual(["patrol"]);
    expect(owed("measured-first")).toEqual(["declaration", "patrol"]);
    expect(owed("cleared")).toEqual([]);
  });

  it("knows a ground by the status", () => {
    expect(owed("declared-flagged")).toEqual(["temperature", "patrol", "survey", "examination", "sample"]);
    expect(owed("examined")).toEqual(["sample"]);
    expect(owed("sampled-first")).toEqual(["survey", "examination"]);
    expect(owed("patrolled-first-flagged")).toEqual(["declaration", "temperature", "survey", "examination", "sample"]);
    expect(owed("sampled")).toEqual([]);
  });

  it("owes nothing in an outcome, and everything where nothing is known of the status", () => {
    expect([owed("released"), owed("transferred")]).toEqual([[], []]);
    expect(owed("elsewhere" as "arrived")).toEqual(threeChecksSteps2020.map(({ step }) => step));
  });

  it.each([
    [flows.travellerScreening2020January, flows.travellerScreeningSteps2020January, ["examination"]],
    [flows.travellerScreening2020April, flows.travellerScreeningSteps2020April, ["survey", "examination", "sample"]],
    [flows.travellerScreening2023, flows.travellerScreeningSteps2023, ["antigen-test"]],
    [
      flows.travellerScreening2023November,
      flows.travellerScreeningSteps2023November,
      ["survey", "examination", "sample"],
    ],
  ] as const)("agrees with what an edition owes to everyone and to whoever has a ground", (flow, steps, referred) => {
    const everyone = steps.filter(({ owedTo }) => owedTo === "everyone").map(({ step }) => step);
    expect(owedSteps(flow as never, steps, "arrived" as never)).toEqual(everyone);
    expect(owedSteps(flow as never, steps, "referred" as never)).toEqual(referred);
    expect(steps.filter(({ step }) => !everyone.includes(step)).every(({ owedTo }) => owedTo === "triggered")).toBe(
      true,
    );
    const known = new Set(Object.values(flow.moves).flatMap((row) => Object.keys(row)));
    expect(steps.flatMap(({ events }) => events).filter((event) => !known.has(event))).toEqual([]);
  });
});

describe("stepCoverage", () => {
  const clear = follow(threeChecks2020, [...THREE_CLEAR_CHECKS, "released"]).accepted;
  const halfWay = follow(threeChecks2020, [...FLAGGED_CHECKS, "survey-completed"]).accepted;

  it("counts a step among those to whom it is owed, and names who lacks it", () => {
    const coverage = stepCoverage(threeChecksSteps2020, [
      { subject: "p1", accepted: clear, triggered: false },
      { subject: "p2", accepted: halfWay, triggered: true },
      { subject: "p3", accepted: [], triggered: false },
    ]);
    expect(coverage.map(({ step, owed, done, lacking }) => [step, owed, done, lacking])).toEqual([
      ["declaration", 3, 2, ["p3"]],
      ["temperature", 3, 2, ["p3"]],
      ["patrol", 3, 2, ["p3"]],
      ["survey", 1, 1, []],
      ["examination", 1, 0, ["p2"]],
      ["sample", 1, 0, ["p2"]],
    ]);
  });

  it("keeps apart whose ground is not decided: not owed, and not done without", () => {
    const [, , patrol, survey, examination] = stepCoverage(threeChecksSteps2020, [
      { subject: "p1", accepted: halfWay, triggered: "undecided" },
    ]);
    expect(patrol).toEqual({ step: "patrol", owed: 1, done: 1, lacking: [], undecided: [] });
    expect(survey).toEqual({ step: "survey", owed: 0, done: 0, lacking: [], undecided: [] });
    expect(examination).toEqual({ step: "examination", owed: 0, done: 0, lacking: [], undecided: ["p1"] });
  });

  it("counts 0 without subjects", () => {
    expect(stepCoverage(threeChecksSteps2020, []).every(({ owed, done }) => owed + done === 0)).toBe(true);
    expect(stepCoverage([], [])).toEqual([]);
  });
});
