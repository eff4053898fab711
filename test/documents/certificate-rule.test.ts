import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { addDays, calendarDate, dateOfDayNumber } from "../../src/calendar/calendar-date.js";
import { type CertificateRule, certificateValidity } from "../../src/documents/certificate-rule.js";
import { polioCertificate2014, yellowFeverCertificate2014 } from "../../src/documents/certificate-rules.js";

const day = calendarDate;
/** A State's own rule, made up: ten days to protection, ninety days from the dose. */
const ownRule: CertificateRule = {
  ...polioCertificate2014,
  daysToProtection: 10,
  validity: { days: 90, countedFrom: "dose" },
};

describe("certificateValidity", () => {
  it("counts months from the dose, clamped to the end of a shorter month, the last day included", () => {
    const { validFrom, validUntil } = certificateValidity(
      { ...polioCertificate2014, validity: { months: 6, countedFrom: "dose" } },
      { doseOn: day("2025-08-31") },
      day("2025-10-01"),
    );
    expect([validFrom, validUntil]).toEqual(["2025-09-28", "2026-02-28"]);
  });

  it("counts days from the dose or from the first valid day", () => {
    const until = (countedFrom: "dose" | "first-valid-day") =>
      certificateValidity(
        { ...ownRule, validity: { days: 90, countedFrom } },
        { doseOn: day("2025-01-01") },
        day("2025-02-01"),
      ).validUntil;
    expect(until("dose")).toBe("2025-04-01");
    expect(until("first-valid-day")).toBe("2025-04-11");
  });

  it("follows a printed end only where the rule sets one, and only if it is earlier", () => {
    const shown = (rule: CertificateRule, printedValidUntil: string) =>
      certificateValidity(
        rule,
        { doseOn: day("2025-01-01"), printedValidUntil: day(printedValidUntil) },
        day("2025-03-15"),
      );
    expect(shown(ownRule, "2025-03-01")).toMatchObject({ valid: "no", validUntil: "2025-03-01" });
    expect(shown(ownRule, "2026-01-01")).toMatchObject({ valid: "yes", validUntil: "2025-04-01" });
    expect(shown(yellowFeverCertificate2014, "2025-03-01")).toMatchObject({ valid: "yes", validUntil: "life" });
    expect(shown(ownRule, "2025-03-01").working).toEqual({
      en: "day 0 = 2025-01-01; day 10 = 2025-01-11, the first valid day; 90 days from the dose = 2025-04-01, inclusive; the certificate prints the earlier 2025-03-01, inclusive",
      zh: "第0天＝2025-01-01；第10天＝2025-01-11，自该日起有效；自接种日起90天至2025-04-01（含当日）；证书印有更早的截止日2025-03-01（含当日）",
    });
  });

  it("never ends before it starts: then it has no end and is never valid", () => {
    const never = certificateValidity(
      ownRule,
      { doseOn: day("2025-01-01"), printedValidUntil: day("2025-01-05") },
      day("2025-01-05"),
    );
    expect(never).toMatchObject({ valid: "no", validUntil: undefined, problems: ["ends-before-it-starts"] });
    const anyDay = fc.integer({ min: 0, max: 40_000 }).map(dateOfDayNumber);
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, fc.nat(60), fc.nat(60), (doseOn, printed, on, days, toProtection) => {
        const rule = { ...ownRule, daysToProtection: toProtection, validity: { days, countedFrom: "dose" } } as const;
        const { valid, validFrom, validUntil } = certificateValidity(rule, { doseOn, printedValidUntil: printed }, on);
        if (validUntil === undefined) expect(valid).toBe("no");
        else expect(validFrom !== undefined && validFrom <= validUntil).toBe(true);
        if (valid === "yes") expect(addDays(doseOn, toProtection) <= on && on <= printed).toBe(true);
      }),
    );
  });

  it("decides nothing of a dose whose date is not known", () => {
    const { valid, validFrom, validUntil } = certificateValidity(
      ownRule,
      { doseOn: absent("asked-unknown") },
      day("2025-01-01"),
    );
    expect([valid, validFrom, validUntil]).toEqual(["undecided", undefined, undefined]);
  });
});
