import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { addMonths, dateOfDayNumber } from "../../src/calendar/calendar-date.js";
import { celsius, compared, date, instant } from "./compared.js";

describe("days", () => {
  it.each([
    [{ before: "2020-03-18" }, ["true", "false", "false"]],
    [{ onOrBefore: "2020-03-18" }, ["true", "true", "false"]],
    [{ is: "2020-03-18" }, ["false", "true", "false"]],
    [{ onOrAfter: "2020-03-18" }, ["false", "true", "true"]],
    [{ after: "2020-03-18" }, ["false", "false", "true"]],
  ])("%j of the day before, the day and the day after: %j", (asked, expected) => {
    expect(["2020-03-17", "2020-03-18", "2020-03-19"].map((day) => compared(date, asked, day))).toEqual(expected);
  });

  it("that cannot be read decide nothing", () => {
    for (const value of ["2020-02-30", "18/03/2020", ""])
      expect(compared(date, { before: "2020-03-18" }, value)).toBe("undecided");
  });

  it("an instant counts on the day it was written when it is compared with a day", () => {
    const justAfterMidnight = "2020-03-18T00:30:00+08:00"; // still 17 March at Greenwich
    expect(compared(instant, { is: "2020-03-18" }, justAfterMidnight)).toBe("true");
    expect(compared(date, { is: { fact: "y" } }, "2020-03-18", justAfterMidnight, instant)).toBe("true");
  });

  it("instants are compared as points in time, whatever their offset", () => {
    const asked = { before: "2020-03-17T16:30:00Z" };
    expect(compared(instant, asked, "2020-03-18T00:29:59+08:00")).toBe("true");
    expect(compared(instant, asked, "2020-03-18T00:30:00+08:00")).toBe("false");
  });
});

describe("a day or an instant so much later or earlier", () => {
  const isShifted = (plus: object, from: string, to: string, kind = date) =>
    compared(kind, { is: { fact: "y", plus } }, to, from) === "true";

  it.each([
    ["2020-02-28", { days: 1 }, "2020-02-29"],
    ["2020-03-18", { days: -18 }, "2020-02-29"],
    ["2020-03-18", {}, "2020-03-18"],
    ["2020-02-29", { years: 1 }, "2021-02-28"],
    ["2020-02-29", { years: -1 }, "2019-02-28"],
    ["2020-02-29", { years: 4 }, "2024-02-29"],
    ["2000-02-29", { years: 100 }, "2100-02-28"],
    ["2019-02-28", { years: 1 }, "2020-02-28"], // not the last day of February, the same day of it
    ["2019-03-01", { years: 1 }, "2020-03-01"],
    ["2020-02-29", { years: 1, days: 1 }, "2021-03-01"], // years first: the day after the birthday
    ["2021-02-28", { years: -1, days: 1 }, "2020-02-29"],
    ["0001-01-01", { years: -1 }, "0000-01-01"],
  ])("%s and %j: %s", (from, plus, to) => {
    expect(isShifted(plus, from, to)).toBe(true);
  });

  it("years are those of the calendar, 29 February clamped, whatever the day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 60_000 }), fc.integer({ min: -120, max: 120 }), (day, years) => {
        const from = dateOfDayNumber(day);
        expect(isShifted({ years }, from, addMonths(from, 12 * years))).toBe(true);
      }),
    );
  });

  it.each([
    // In its own zone it fell on 29 February, at Greenwich on the 28th.
    ["2020-02-29T00:30:00+08:00", { years: 1 }, "2021-02-28T00:30:00+08:00"],
    // At Greenwich on 28 February, so that a year later would be 29 February in its own zone.
    ["2019-03-01T00:30:00+08:00", { years: 1 }, "2020-03-01T00:30:00+08:00"],
    ["2020-02-29T23:30:00-05:00", { years: 1 }, "2021-02-28T23:30:00-05:00"],
    ["2020-03-01T00:30:00Z", { days: -1 }, "2020-02-29T01:30:00+01:00"],
    ["2020-12-31T23:59:59.999-11:00", { years: 1, days: 1 }, "2022-01-01T23:59:59.999-11:00"],
  ])("the instant %s and %j: %s", (from, plus, to) => {
    expect(isShifted(plus, from, to, instant)).toBe(true);
  });

  it("compares by the day where either side is a day", () => {
    const asked = { after: { fact: "y", plus: { days: 1 } } };
    expect(compared(date, asked, "2020-03-19", "2020-03-18T00:30:00+08:00", instant)).toBe("false");
    expect(compared(date, asked, "2020-03-20", "2020-03-18T00:30:00+08:00", instant)).toBe("true");
    expect(compared(instant, asked, "2020-03-20T00:00:00+08:00", "2020-03-18", date)).toBe("true");
  });

  it("of what is absent decides no more than that does", () => {
    const asked = { before: { fact: "y", plus: { years: 18 } } };
    expect(compared(date, asked, "2020-03-18", absent("asked-unknown"))).toBe("undecided");
    expect(compared(date, asked, "2020-03-18", "2020-02-30")).toBe("undecided");
    expect(compared(date, asked, "2020-03-18", absent("not-applicable"))).toBe("false");
    expect(compared(instant, asked, "2020-03-18T00:00Z", "2020-03-18T00:00", instant)).toBe("undecided");
  });

  it("is a number of whole days and years", () => {
    for (const plus of [
      { days: 0.5 },
      { years: Number.NaN },
      { days: Number.POSITIVE_INFINITY },
      { days: "1" as never },
    ])
      expect(() => compared(date, { before: { fact: "y", plus } }, "2020-03-18", "2020-03-18")).toThrow(
        /whole days and years/,
      );
  });
});

describe("windows", () => {
  // The look-back of 14 days to 2020-03-18: stays whose last day is day − 14, 2020-03-04, or later.
  const lastDays = ["2020-03-03", "2020-03-04", "2020-03-05", "2020-03-18", "2020-03-19"];

  it.each([
    ["within", "start-is-day-0", ["false", "true", "true", "true", "false"]],
    ["within", "start-is-day-1", ["false", "false", "true", "true", "false"]],
    ["since", "start-is-day-0", ["false", "true", "true", "true", "true"]],
  ])("%s 14 days, %s", (operator, dayCount, expected) => {
    const asked = { [operator]: { days: 14, dayCount, upTo: { fact: "y" } } };
    expect(lastDays.map((day) => compared(date, asked, day, "2020-03-18"))).toEqual(expected);
  });

  it("of hours hold both their ends", () => {
    // A test of the last 48 hours before entry (notice of 2022-12-28, from 2023-01-08).
    const asked = { within: { hours: 48, upTo: { fact: "y" } } };
    const taken = [
      "2023-02-27T11:59:59Z",
      "2023-02-27T20:00:00+08:00",
      "2023-03-01T20:00:00+08:00",
      "2023-03-01T12:00:01Z",
    ];
    const entry = "2023-03-01T20:00:00+08:00";
    expect(taken.map((at) => compared(instant, asked, at, entry))).toEqual(["false", "true", "true", "false"]);
  });

  it("are undecided while their end is absent", () => {
    const asked = { within: { days: 14, dayCount: "start-is-day-0", upTo: { fact: "y" } } };
    expect(compared(date, asked, "2020-03-04")).toBe("undecided");
    expect(compared(date, asked, "2020-03-04", absent("not-applicable"))).toBe("false");
  });
});

describe("numbers", () => {
  // The axillary threshold of 37.3 °C is itself a fever ("37.3 °C or more").
  it.each([
    [{ atLeast: 37.3 }, ["false", "true", "true"]],
    [{ above: 37.3 }, ["false", "false", "true"]],
    [{ atMost: 37.3 }, ["true", "true", "false"]],
    [{ below: 37.3 }, ["true", "false", "false"]],
    [{ is: 37.3 }, ["false", "true", "false"]],
  ])("%j of 37.2, 37.3 and 37.4: %j", (asked, expected) => {
    expect([37.2, 37.3, 37.4].map((value) => compared(celsius, asked, value))).toEqual(expected);
  });

  it("are compared with another fact, and undecided while that one is absent", () => {
    expect(compared(celsius, { above: { fact: "y" } }, 38, 37)).toBe("true");
    expect(compared(celsius, { above: { fact: "y" } }, 38)).toBe("undecided");
  });

  it("without end decide nothing: no measurement comes to them, and JSON cannot keep them", () => {
    for (const value of [Infinity, -Infinity]) {
      expect(compared(celsius, { above: 37.3 }, value)).toBe("undecided");
      expect(compared(celsius, { above: { fact: "y" } }, value, 37)).toBe("undecided");
      expect(compared(celsius, { atMost: { fact: "y" } }, 37, value)).toBe("undecided");
    }
  });

  it("that are no numbers decide nothing", () => {
    for (const value of [Number.NaN, "38.5"]) expect(compared(celsius, { atLeast: 37.3 }, value)).toBe("undecided");
  });
});
