import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { addMonths, calendarDate, dateOfDayNumber, daysBetween } from "../../src/calendar/calendar-date.js";
import {
  latestSanitationValidUntil,
  type SanitationCertificateDates,
  sanitationCertificateValidity,
} from "../../src/documents/sanitation-certificate.js";

const day = calendarDate;
const dates = (printed: string | undefined, extended?: string): SanitationCertificateDates => ({
  issuedOn: day("2025-03-15"),
  printedValidUntil: printed === undefined ? absent("asked-unknown") : day(printed),
  ...(extended === undefined ? {} : { extendedUntil: day(extended) }),
});

describe("latestSanitationValidUntil (IHR (2005), Article 39.1)", () => {
  it.each([
    ["2025-03-15", "2025-09-15"],
    ["2025-08-31", "2026-02-28"],
    ["2023-08-31", "2024-02-29"],
    ["2025-12-31", "2026-06-30"],
    ["2020-05-23", "2020-11-23"], // a certificate seen prints 20 November: earlier is allowed
  ])("%s: %s", (issuedOn, latest) => {
    expect(latestSanitationValidUntil(day(issuedOn))).toBe(latest);
  });

  it("lies 181 to 184 days after the issue, or less only at the end of a month", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }).map(dateOfDayNumber), (issuedOn) => {
        const days = daysBetween(issuedOn, latestSanitationValidUntil(issuedOn));
        expect(days).toBeLessThanOrEqual(184);
        expect(days).toBeGreaterThanOrEqual(Number(issuedOn.slice(8)) > 28 ? 178 : 181);
      }),
    );
  });
});

describe("sanitationCertificateValidity", () => {
  it("counts both the day of issue and the printed end", () => {
    const on = (date: string) => sanitationCertificateValidity(dates("2025-09-14"), day(date)).valid;
    expect(["2025-03-14", "2025-03-15", "2025-09-14", "2025-09-15"].map(on)).toEqual(["no", "yes", "yes", "no"]);
  });

  it("does not follow what is printed or extended too long, and says so", () => {
    expect(sanitationCertificateValidity(dates("2025-12-31"), day("2025-09-15"))).toMatchObject({
      valid: "yes",
      validUntil: "2025-09-15",
      problems: ["printed-period-over-six-months"],
    });
    expect(sanitationCertificateValidity(dates("2025-09-14", "2026-01-14"), day("2025-10-15"))).toMatchObject({
      valid: "no",
      validUntil: "2025-10-14",
      problems: ["extension-over-one-month"],
    });
    expect(sanitationCertificateValidity(dates("2025-09-14", "2025-08-01"), day("2025-09-14")).valid).toBe("yes");
  });

  it("has no last day when it ends before it was issued", () => {
    expect(sanitationCertificateValidity(dates("2025-03-01"), day("2025-03-15"))).toMatchObject({
      valid: "no",
      validUntil: undefined,
      problems: ["printed-end-before-issue"],
    });
  });

  it("decides of a printed end that cannot be read only what every end would decide", () => {
    const on = (date: string, extended?: string) =>
      sanitationCertificateValidity(dates(undefined, extended), day(date)).valid;
    expect(["2025-03-14", "2025-03-15", "2025-03-16", "2025-09-15", "2025-09-16"].map((date) => on(date))).toEqual([
      "no",
      "yes",
      "undecided",
      "undecided",
      "no",
    ]);
    expect(on("2025-10-01", "2025-10-10")).toBe("yes");
  });

  it("takes an extension for the end where the printed one cannot be read, but no more than it could be", () => {
    const until = (extended: string) =>
      sanitationCertificateValidity(dates(undefined, extended), day("2025-09-10")).validUntil;
    expect(until("2025-08-01")).toBe("2025-08-01");
    expect(until("2025-12-01")).toBe("2025-10-15");
    expect(until("2025-03-01")).toBeUndefined();
    expect(sanitationCertificateValidity(dates("2025-09-14", "2025-08-01"), day("2025-09-10")).valid).toBe("yes");
  });

  it("says how it came to its end", () => {
    expect(sanitationCertificateValidity(dates("2025-09-14"), day("2025-08-01")).working).toEqual({
      en: "issued 2025-03-15 + 6 months = at the latest 2025-09-15; printed end 2025-09-14; last valid day 2025-09-14, inclusive",
      zh: "签发日2025-03-15加6个月，最迟2025-09-15；印制截止日2025-09-14；最后有效日2025-09-14（含当日）",
    });
  });

  it("is never valid for more than seven months, whatever is written on it", () => {
    const anyDay = fc.integer({ min: 0, max: 2_000 }).map(dateOfDayNumber);
    fc.assert(
      fc.property(
        anyDay,
        anyDay,
        fc.option(anyDay, { nil: undefined }),
        anyDay,
        (issuedOn, printed, extendedUntil, on) => {
          const written = { issuedOn, printedValidUntil: printed, extendedUntil };
          const { valid, validUntil } = sanitationCertificateValidity(written, on);
          if (validUntil !== undefined) expect(issuedOn <= validUntil).toBe(true);
          if (valid === "yes") expect(issuedOn <= on && on <= addMonths(addMonths(issuedOn, 6), 1)).toBe(true);
        },
      ),
    );
  });
});
