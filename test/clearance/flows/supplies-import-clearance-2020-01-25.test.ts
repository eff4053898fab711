import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { epochMilliseconds, instant } from "../../../src/calendar/instant.js";
import { instantAt, localDay } from "../../../src/calendar/time-zone.js";
import { suppliesImportClearance2020 } from "../../../src/clearance/flows/supplies-import-clearance-2020-01-25.js";
import { supplementStatus } from "../../../src/clearance/supplement-status.js";
import { deadlineAt } from "../../../src/flow/deadline-at.js";
import { everyPath, neverAfter } from "../../../src/flow/proofs.js";
import { replay } from "../../../src/flow/replay.js";
import { asksOf, follow, isSound, saysWhatItPromises } from "../../screening/flows/sound-flow.js";

const flow = suppliesImportClearance2020;
const REGISTERED = ["arrived", "registered", "released-on-registration"];
const timeZone = "Asia/Shanghai";

/** The log of goods that were released on registration at an instant; what went before is an hour earlier each. */
function logUntil(releasedAt: number) {
  return REGISTERED.map((event, index) => ({
    at: instantAt(releasedAt - (REGISTERED.length - 1 - index) * 3_600_000, timeZone),
    sequence: index + 1,
    by: "Wuhan Tianhe airport customs",
    event,
    particulars: event === "registered" ? { registrationNumber: "T-1", formalitiesOwed: "declaration" } : {},
  }));
}

describe("clearance of epidemic supplies that come in", () => {
  isSound(flow, {
    removals: [
      "expected: arrived",
      "expected: withdrawn",
      "pre-declared: documents-returned",
      "pre-declared: arrived",
      "pre-declared: withdrawn",
      "documents-ready: arrived",
      "documents-ready: withdrawn",
      "declared: documents-accepted",
      "declared: documents-returned",
      "inspection-selected: inspection-passed",
      "inspection-selected: inspection-failed",
      "registered: released-on-registration",
      "registered-selected: inspection-failed",
    ],
    redirections: ["pre-declared: arrived -> arrived", "arrived: declared -> arrived"],
  });
  saysWhatItPromises(flow);

  it("releases on registration and closes once the formalities are completed", () => {
    expect(follow(flow, ...REGISTERED)).toBe("released-on-registration");
    expect(follow(flow, ...REGISTERED, "supplemented", "closed")).toBe("closed");
  });

  it("never closes a release on registration without the formalities", () => {
    expect(follow(flow, ...REGISTERED, "closed")).toMatchObject({ way: ["supplemented"] });
    const through = { events: ["supplemented"] } as const;
    expect(everyPath(flow, { from: "released-on-registration", to: "closed", through })).toEqual({ holds: true });
  });

  it("releases nothing that has not arrived, in either line", () => {
    const through = { events: ["arrived"] } as const;
    for (const to of ["released", "released-tax-open", "released-on-registration"] as const)
      expect(everyPath(flow, { to, through })).toEqual({ holds: true });
  });

  it("inspects what was selected, in either line", () => {
    const selected = ["arrived", "registered", "inspection-selected"];
    expect(follow(flow, ...selected, "released-on-registration")).toMatchObject({ way: ["inspection-passed"] });
    expect(follow(flow, ...selected, "inspection-passed", "released-on-registration")).toBe("released-on-registration");
    expect(follow(flow, ...selected, "inspection-failed", "destroyed")).toBe("destroyed");
    expect(neverAfter(flow, { event: "inspection-failed", never: "released-on-registration" })).toEqual({
      holds: true,
    });
    expect(neverAfter(flow, { event: "inspection-failed", never: "released" })).toEqual({ holds: true });
  });

  it("still clears what is declared, donated goods with the relief from taxes afterwards", () => {
    const released = [
      "pre-declared",
      "documents-accepted",
      "arrived",
      "inspection-not-selected",
      "tax-deferred",
      "released",
    ];
    expect(follow(flow, ...released)).toBe("released-tax-open");
    expect(follow(flow, ...released, "tax-settled", "closed")).toBe("closed");
  });

  it("asks which formalities are owed before anything is released on registration", () => {
    expect(asksOf(flow, "registered")).toEqual(["registrationNumber", "formalitiesOwed"]);
    expect(asksOf(flow, "supplemented")).toEqual(["declarationNumber"]);
  });

  it("had the first donated lot at Wuhan Tianhe in the night of 25 to 26 January 2020; the clock times are ours", () => {
    const run = replay(flow, logUntil(epochMilliseconds(instant("2020-01-26T01:00:00+08:00"))), {
      carries: "all" as never,
    });
    expect(run.status).toBe("released-on-registration");
    const standing = (at: string) => deadlineAt(flow, run, instant(at));
    expect(standing("2020-02-05T12:00:00+08:00")?.isOverdue).toBe(false);
    expect(standing("2020-02-10T01:00:00+08:00")?.isOverdue).toBe(false);
    expect(standing("2020-02-10T01:00:01+08:00")?.isOverdue).toBe(true);
    expect(standing("2020-02-10T02:00:00+08:00")?.deadline.owedBy.en).toBe("the consignee");
  });

  it("is overdue by its deadline only when fourteen days are over by the calendar as well", () => {
    fc.assert(
      fc.property(fc.nat(86_399), fc.nat(30 * 86_400), (second, later) => {
        const releasedAt = epochMilliseconds(instant("2020-01-26T00:00:00+08:00")) + second * 1000;
        const at = instantAt(releasedAt + later * 1000, timeZone);
        const run = replay(flow, logUntil(releasedAt));
        const releasedOn = localDay(instantAt(releasedAt, timeZone), timeZone);
        const { state } = supplementStatus(
          { releasedOn, withinDays: 14, dayCount: "start-is-day-0" },
          localDay(at, timeZone),
        );
        if (deadlineAt(flow, run, at)?.isOverdue === true) expect(state).toBe("supplement-overdue");
      }),
      { numRuns: 50 },
    );
  });
});
