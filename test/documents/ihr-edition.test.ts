import { describe, expect, it } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { isCountryCode } from "../../src/documents/country-code.js";
import { IHR_EDITIONS, IHR_STATES, type IhrStates, ihrEdition } from "../../src/documents/ihr-edition.js";

const on = (stateParty: string, date: string, states?: IhrStates) => ihrEdition(stateParty, calendarDate(date), states);
const keptOff = (edition: "2022" | "2024", entry: string) =>
  Object.entries(IHR_STATES as IhrStates)
    .filter(([, own]) => own[edition] === entry)
    .map(([stateParty]) => stateParty);

describe("ihrEdition (IHR (2005), Appendix 1, as at 2025-11-10)", () => {
  it.each([
    ["2007-06-14", undefined],
    ["2007-06-15", "2005"],
    ["2016-07-10", "2005"],
    ["2016-07-11", "2014"],
    ["2024-05-30", "2014"],
    ["2024-05-31", "2022"],
    ["2025-09-18", "2022"],
    ["2025-09-19", "2024"],
  ])("China on %s: %s", (date, edition) => {
    expect(on("CHN", date)).toBe(edition);
  });

  it.each([
    ["IND", "2007-08-08"],
    ["USA", "2007-07-18"],
    ["MNE", "2008-02-05"],
  ])("%s had its own first day, %s", (stateParty, first) => {
    const before = calendarDate(first);
    expect(on(stateParty, first)).toBe("2005");
    expect(on(stateParty, `${before.slice(0, 8)}${String(Number(before.slice(8)) - 1).padStart(2, "0")}`)).toBe(
      undefined,
    );
  });

  it("claims nothing of Liechtenstein and South Sudan before the end of a year whose day it does not know", () => {
    expect([on("LIE", "2012-12-30"), on("LIE", "2012-12-31")]).toEqual([undefined, "2005"]);
    expect([on("SSD", "2013-12-30"), on("SSD", "2013-12-31")]).toEqual([undefined, "2005"]);
  });

  it("knows who rejected the amendments, and for whom they are pending", () => {
    expect(keptOff("2022", "rejected")).toEqual(["IRN", "NLD", "NZL", "SVK"]);
    const rejected = ["ARG", "AUT", "BRA", "CAN", "CZE", "DEU", "ISR", "ITA", "NLD", "PHL", "USA"];
    expect(keptOff("2024", "rejected")).toEqual(rejected);
    expect(keptOff("2024", "pending")).toEqual(["IRN", "NZL", "SVK"]);
    expect(keptOff("2024", "reservation-pending")).toEqual(["CHE", "VAT"]);
    // 196 States Parties: 180 for which the amendments of 2024 are in force, and these.
    expect(196 - 11 - 3 - 2).toBe(180);
    expect(Object.keys(IHR_STATES).every(isCountryCode)).toBe(true);
  });

  it("goes on with the text before one that was rejected or is pending", () => {
    const dayOf2026 = "2026-03-01";
    expect(["DEU", "CHE", "NLD", "NZL", "USA"].map((state) => on(state, dayOf2026))).toEqual([
      "2022",
      "2022",
      "2014",
      "2014",
      "2022",
    ]);
  });

  it("applies a later text although an earlier one was rejected, and lets the caller say so", () => {
    const states = { ...IHR_STATES, NZL: { "2022": "rejected", "2024": calendarDate("2026-09-19") } } as const;
    expect([on("NZL", "2026-09-18", states), on("NZL", "2026-09-19", states)]).toEqual(["2014", "2024"]);
  });

  it("takes a State that is not in the table to follow the general days", () => {
    expect(on("JPN", "2026-03-01")).toBe("2024");
    expect(on("constructor", "2026-03-01")).toBe("2024");
    expect(on("USA", "2007-06-15", {})).toBe("2005");
  });

  it("has the texts in the order of their years, each with its resolution", () => {
    expect(Object.values(IHR_EDITIONS).map(({ resolution }) => resolution)).toEqual([
      "WHA58.3",
      "WHA67.13",
      "WHA75.12",
      "WHA77.17",
    ]);
  });
});
