import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { compared, date, instant } from "./compared.js";

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
