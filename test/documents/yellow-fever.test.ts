import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { addDays, calendarDate, dateOfDayNumber } from "../../src/calendar/calendar-date.js";
import { yellowFeverValidity } from "../../src/documents/yellow-fever.js";

const on = (doseOn: string, date: string, printed?: string) =>
  yellowFeverValidity(
    { doseOn: calendarDate(doseOn), ...(printed === undefined ? {} : { printedValidUntil: calendarDate(printed) }) },
    calendarDate(date),
  );

describe("yellowFeverValidity (IHR (2005), Annex 7)", () => {
  it("is valid from the tenth day after the dose, in February and in a leap year too", () => {
    expect(on("2025-02-20", "2025-03-01")).toMatchObject({ valid: "no", validFrom: "2025-03-02" });
    expect(on("2024-02-20", "2024-03-01")).toMatchObject({ valid: "yes", validFrom: "2024-03-01" });
  });

  it("says how it came to its days, in both languages", () => {
    expect(on("2025-05-01", "2025-05-11").working).toEqual({
      en: "day 0 = 2025-05-01; day 10 = 2025-05-11, the first valid day; valid for life, whatever end the certificate prints",
      zh: "第0天＝2025-05-01；第10天＝2025-05-11，自该日起有效；终身有效，不论证书印有何截止日",
    });
    expect(on("2006-03-10", "2016-03-20").working.en).toMatch(/120 months from that day = 2016-03-20, inclusive$/);
  });

  it("ignores a printed end since 11 July 2016, and followed an earlier one before", () => {
    expect(on("2012-03-10", "2025-01-15", "2022-03-20")).toMatchObject({ valid: "yes", validUntil: "life" });
    expect(on("2012-03-10", "2016-01-15", "2015-12-31")).toMatchObject({ valid: "no", validUntil: "2015-12-31" });
  });

  it("decides nothing before the Regulations, nor from a dose that cannot be dated", () => {
    expect(on("2006-03-10", "2007-06-14")).toMatchObject({ valid: "undecided", rule: undefined });
    expect(yellowFeverValidity({ doseOn: absent("asked-unknown") }, calendarDate("2025-01-01"))).toMatchObject({
      valid: "undecided",
      rule: "ihr-yellow-fever-certificate-2014",
    });
  });

  it("stays valid once it is, since 2016", () => {
    const since2016 = fc.integer({ min: 17_000, max: 60_000 }).map(dateOfDayNumber);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60_000 }).map(dateOfDayNumber),
        since2016,
        fc.nat(10_000),
        (doseOn, day, later) => {
          const [now, then] = [day, addDays(day, later)].map((date) => yellowFeverValidity({ doseOn }, date).valid);
          if (now === "yes") expect(then).toBe("yes");
          expect(now === "yes").toBe(addDays(doseOn, 10) <= day);
        },
      ),
    );
  });
});
