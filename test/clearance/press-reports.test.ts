import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { instant } from "../../src/calendar/instant.js";
import { localDay } from "../../src/calendar/time-zone.js";
import type { Consignment } from "../../src/clearance/consignment.js";
import { suppliesImportClearance2020 } from "../../src/clearance/flows/index.js";
import { quantity } from "../../src/clearance/quantity.js";
import * as modules from "../../src/clearance/release-modes/index.js";
import { releaseModesOn } from "../../src/clearance/release-modes-on.js";
import { releaseTimesOf } from "../../src/clearance/release-times-of.js";
import { supplementStatus } from "../../src/clearance/supplement-status.js";
import { waitingAfterArrival } from "../../src/clearance/waiting-after-arrival.js";
import { replay } from "../../src/flow/replay.js";

/*
 * What press reports of early 2020 tell of the release of supplies, as far as it can be represented. The days and the numbers
 * are theirs; times of the day are ours.
 */

const UNKNOWN = absent("asked-unknown");
const timeZone = "Asia/Shanghai";
const modesFor = (date: string, donated: boolean) =>
  releaseModesOn(Object.values(modules), calendarDate(date))
    .modes.filter(({ covers }) => donated || !covers.donatedOnly)
    .map(({ mode }) => mode);

describe("the first donated lot at Wuhan Tianhe airport, late on 25 January 2020", () => {
  const lot: Consignment = {
    id: "tianhe-1",
    direction: "import",
    arrivedAt: instant("2020-01-25T23:30:00+08:00"),
    lines: [
      {
        item: "suits",
        category: "protective",
        quantity: quantity(10_000, "piece"),
        donated: "yes",
        licence: UNKNOWN,
        origin: UNKNOWN,
      },
    ],
    consignees: [{ name: "hospitals of Wuhan" }],
  };
  const event = (at: string, sequence: number, name: string, particulars = {}) => ({
    at: instant(`${at}:00+08:00`),
    sequence,
    by: "Wuhan Tianhe airport customs",
    event: name,
    particulars,
  });
  const log = [
    event("2020-01-25T23:30", 1, "arrived"),
    event("2020-01-25T23:50", 2, "registered", { registrationNumber: "1", formalitiesOwed: "declaration, tax relief" }),
    event("2020-01-26T01:00", 3, "released-on-registration"),
  ];
  const run = replay(suppliesImportClearance2020, log);

  it("could be released on registration that very day, because it was donated", () => {
    expect(modesFor("2020-01-25", true)).toContain("release-on-registration");
    expect(modesFor("2020-01-25", false)).not.toContain("release-on-registration");
  });

  it("went to the hospital before dawn: an hour and a half after its arrival, over midnight", () => {
    const times = releaseTimesOf(run.accepted);
    expect(times.arrivedAt).toBe(lot.arrivedAt);
    expect(waitingAfterArrival(times)).toMatchObject({ minutes: 90, declared: undefined });
  });

  it("is not done with: the formalities are owed, by 9 February where 14 days are stated", () => {
    expect(run.status).toBe("released-on-registration");
    const releasedOn = localDay(instant("2020-01-26T01:00:00+08:00"), timeZone);
    const released = { releasedOn, withinDays: 14, dayCount: "start-is-day-0" } as const;
    expect(supplementStatus(released, calendarDate("2020-02-05"))).toMatchObject({
      state: "supplement-due",
      dueOn: "2020-02-09",
    });
  });
});

describe("mobile X-ray machines for hospitals of Wuhan and for Chongqing, declared in advance", () => {
  it("are released on arrival: no wait, though customs had the declaration for five hours", () => {
    const modes = modesFor("2020-01-30", false);
    expect(modes).toContain("advance-declaration");
    expect(modes).toContain("pick-up-on-arrival");
    const arrivedAt = instant("2020-01-30T15:00:00+08:00");
    const declaredAt = instant("2020-01-30T10:00:00+08:00");
    expect(waitingAfterArrival({ arrivedAt, declaredAt, releasedAt: arrivedAt })).toEqual({
      minutes: 0,
      customsMinutes: 300,
      declared: "before-arrival",
      findings: [],
    });
  });
});

it("masks bought in Viet Nam came easily through Pingxiang in early February 2020: the modes were no longer for donations only", () => {
  expect(modesFor("2020-01-26", false)).not.toContain("green-channel");
  expect(modesFor("2020-02-02", false)).toContain("green-channel");
});
