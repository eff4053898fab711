import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { instant } from "../../src/calendar/instant.js";
import { instantAt } from "../../src/calendar/time-zone.js";
import {
  importClearance2020,
  suppliesExportClearance2020,
  suppliesImportClearance2020,
} from "../../src/clearance/flows/index.js";
import { releaseTimesOf } from "../../src/clearance/release-times-of.js";
import { waitingAfterArrival } from "../../src/clearance/waiting-after-arrival.js";
import type { Flow } from "../../src/flow/flow.js";
import { replay } from "../../src/flow/replay.js";

const NOT_YET = absent("not-applicable");
const imports = suppliesImportClearance2020 as unknown as Flow;

/** An event an hour, each with everything that it must bring. */
function timesOf(flow: Flow, ...events: readonly string[]) {
  const log = events.map((event, hour) => ({
    at: instantAt(Date.UTC(2020, 1, 2, hour), "UTC"),
    sequence: hour,
    by: "port",
    event,
    particulars: Object.fromEntries((flow.particulars?.[event] ?? []).map(({ name }) => [name, "said"])),
  }));
  const run = replay(flow, log);
  expect(run.refused).toEqual([]);
  return releaseTimesOf(run.accepted);
}
const at = (hour: number) => instant(`2020-02-02T0${hour}:00:00Z`);

describe("the stamps of a consignment from its log", () => {
  it("are those of the events", () => {
    const cleared = ["documents-accepted", "inspection-not-selected", "tax-settled", "released", "closed"];
    expect(timesOf(imports, "pre-declared", "arrived", ...cleared)).toEqual({
      declaredAt: at(0),
      arrivedAt: at(1),
      releasedAt: at(5),
    });
  });

  it("of goods released on registration have the declaration when the formalities are completed", () => {
    const registered = ["arrived", "registered", "released-on-registration"];
    expect(timesOf(imports, ...registered)).toEqual({ arrivedAt: at(0), declaredAt: NOT_YET, releasedAt: at(2) });
    const times = timesOf(imports, ...registered, "supplemented");
    expect(waitingAfterArrival(times)).toMatchObject({ minutes: 120, declared: "after-release" });
  });

  it("of goods declared in two steps have the first of them", () => {
    const twoSteps = ["arrived", "summary-declared", "released-on-summary", "declaration-completed"];
    const flow = importClearance2020 as unknown as Flow;
    expect(timesOf(flow, ...twoSteps)).toEqual({ arrivedAt: at(0), declaredAt: at(1), releasedAt: at(2) });
  });

  it("pass over a declaration that was returned", () => {
    const returned = ["pre-declared", "documents-returned"];
    expect(timesOf(imports, ...returned, "arrived").declaredAt).toEqual(NOT_YET);
    expect(timesOf(imports, ...returned, "arrived", "declared").declaredAt).toEqual(at(3));
  });

  it("of goods that go out begin at the site under customs control", () => {
    const flow = suppliesExportClearance2020 as unknown as Flow;
    const events = ["arrived-at-site", "declared", "documents-accepted", "inspection-passed", "released"];
    expect(timesOf(flow, ...events)).toEqual({ arrivedAt: at(0), declaredAt: at(1), releasedAt: at(4) });
  });

  it("are none where nothing was recorded, and no method of objects is an event", () => {
    const nothing = { arrivedAt: NOT_YET, declaredAt: NOT_YET, releasedAt: NOT_YET };
    expect(releaseTimesOf([])).toEqual(nothing);
    const entry = { at: at(0), sequence: 1, by: "port", event: "toString" };
    expect(releaseTimesOf([{ entry, from: "arrived", to: "arrived" }])).toEqual(nothing);
  });

  it("never have a release before the arrival, whatever line of events the flow accepts", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 12 }), (choices) => {
        let status = imports.initial;
        const events: string[] = [];
        for (const choice of choices) {
          const open = Object.entries(imports.moves[status] ?? {});
          const chosen = open[choice % Math.max(1, open.length)];
          if (chosen === undefined) break;
          events.push(chosen[0]);
          status = chosen[1];
        }
        expect(waitingAfterArrival(timesOf(imports, ...events)).findings).toEqual([]);
      }),
    );
  });
});
