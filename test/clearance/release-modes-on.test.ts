import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate } from "../../src/calendar/calendar-date.js";
import type { CalendarDate } from "../../src/calendar/index.js";
import { RELEASE_MODES } from "../../src/clearance/release-mode.js";
import * as modules from "../../src/clearance/release-modes/index.js";
import { releaseModesOn as ofEditions } from "../../src/clearance/release-modes-on.js";
import type { InForceOptions } from "../../src/edition/index.js";

const releaseModesOn = (date: CalendarDate, options: InForceOptions = {}) =>
  ofEditions(Object.values(modules), date, options);

const on = (date: string, illustrative = false) =>
  releaseModesOn(calendarDate(date), { illustrative }).modes.map(({ mode }) => mode);
const certainty = (date: string) =>
  Object.fromEntries(releaseModesOn(calendarDate(date)).modes.map(({ mode, certain }) => [mode, certain]));

describe("the modes of release on a date", () => {
  // GACC Notice 17 of 2020 is in force from 25 January 2020.
  it.each([
    ["2020-01-24", ["ordinary", "advance-declaration"]],
    ["2020-01-25", ["ordinary", "advance-declaration", "green-channel", "release-on-registration"]],
    ["2020-01-26", ["ordinary", "advance-declaration", "green-channel", "release-on-registration"]],
  ])("on %s are %j", (date, modes) => {
    expect(on(date)).toEqual(modes);
  });

  it("have pick-up on arrival from 27 January 2020 (GACC notice of that day)", () => {
    expect(on("2020-01-27")).toContain("pick-up-on-arrival");
    expect(on("2020-01-26")).not.toContain("pick-up-on-arrival");
  });

  it("name two-step declaration, written from memory, only to those who ask for it", () => {
    expect(on("2020-02-03")).not.toContain("two-step");
    expect(releaseModesOn(calendarDate("2020-02-03")).illustrative).toEqual(["cn-two-step-declaration-2020-01-01"]);
    expect(on("2020-02-03", true)).toEqual(Object.keys(RELEASE_MODES));
    expect(releaseModesOn(calendarDate("2019-12-31"))).not.toHaveProperty("illustrative");
  });

  it("lose those of Notice 17 some day of 2021, by Notice 57 of that year", () => {
    expect(certainty("2020-12-31")).toMatchObject({ "green-channel": true, "release-on-registration": true });
    expect(certainty("2021-01-01")).toMatchObject({ "green-channel": false, "release-on-registration": false });
    expect(certainty("2021-12-31")).toMatchObject({ "green-channel": false, ordinary: true });
    expect(on("2022-01-01")).toEqual(["ordinary", "advance-declaration", "pick-up-on-arrival"]);
  });

  it("are for donated goods only, and from 27 January 2020 for bought ones too, as those brought from Viet Nam to Pingxiang", () => {
    const bought = (date: string) =>
      releaseModesOn(calendarDate(date))
        .modes.filter(({ covers }) => !covers.donatedOnly && covers.directions.includes("import"))
        .map(({ mode }) => mode);
    expect(bought("2020-01-26")).toEqual(["ordinary", "advance-declaration"]);
    expect(bought("2020-02-02")).toEqual([
      "ordinary",
      "advance-declaration",
      "green-channel",
      "release-on-registration",
      "pick-up-on-arrival",
    ]);
  });

  it("say for which goods from each day on, in order", () => {
    for (const { edition } of releaseModesOn(calendarDate("2020-02-03"), { illustrative: true }).modes) {
      const days = edition.covers.map(({ from }) => from ?? "");
      expect(days).toEqual([...days].sort());
      expect(edition.covers.slice(1).map(({ from }) => from)).toEqual(
        (edition.edition.amendments ?? []).map(({ from }) => from),
      );
    }
  });

  it("may have been ordinary or in advance before it is certain", () => {
    expect(on("1987-06-30")).toEqual([]);
    expect(certainty("2000-01-01")).toEqual({ ordinary: false });
    expect(certainty("2014-06-01")).toEqual({ ordinary: true, "advance-declaration": false });
  });

  it("as known before the notice of 27 January have no pick-up on arrival", () => {
    const asKnownOn = calendarDate("2020-01-26");
    const { modes } = releaseModesOn(calendarDate("2020-02-03"), { asKnownOn });
    expect(modes.map(({ mode }) => mode)).not.toContain("pick-up-on-arrival");
  });

  it("are each there once, in the order of the modes", () => {
    const order = Object.keys(RELEASE_MODES);
    fc.assert(
      fc.property(fc.nat(20_000), fc.boolean(), (days, illustrative) => {
        const { modes } = releaseModesOn(addDays(calendarDate("1985-01-01"), days), { illustrative });
        const places = modes.map(({ mode }) => order.indexOf(mode));
        expect(places).toEqual([...new Set(places)].sort((one, other) => one - other));
      }),
    );
  });
});
