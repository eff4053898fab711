import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { calendarDate, daysBetween } from "../../src/calendar/calendar-date.js";
import { classifyContact } from "../../src/risk/classify-contact.js";
import { contacts9 } from "../../src/risk/contacts/index.js";
import { exposureWindow } from "../../src/risk/exposure-window.js";
import { ANY_CASE, ANY_ENCOUNTER, confirmed, july } from "./encounters.js";

const unknown = absent("asked-unknown");

describe("exposureWindow", () => {
  it.each([
    ["2022-03-01", 2, "2022-02-27"],
    ["2020-03-01", 2, "2020-02-28"],
    ["2022-05-03", 4, "2022-04-29"],
    ["2022-01-01", 2, "2021-12-30"],
    ["2022-07-10", 0, "2022-07-10"],
  ])("onset on %s, %d days: from %s", (onsetOn, days, from) => {
    expect(exposureWindow({ kind: "confirmed", onsetOn: calendarDate(onsetOn) }, days)).toMatchObject({ from });
  });

  it("says how it was reckoned, in both languages", () => {
    const window = exposureWindow({ ...confirmed, isolatedOn: july(12) }, 2);
    expect(window.known && window.working).toEqual({
      en: "day 0 = 2022-07-10 (onset); 2 days before = 2022-07-08, inclusive; up to isolation on 2022-07-12, inclusive",
      zh: "第0天＝2022-07-10（发病）；前2天＝2022-07-08（含当日）；至隔离日2022-07-12（含当日）",
    });
    const sampled = exposureWindow({ kind: "asymptomatic", sampledOn: july(10) }, 2);
    expect(sampled.known && sampled.working.en).toBe(
      "day 0 = 2022-07-10 (sampling); 2 days before = 2022-07-08, inclusive; no end",
    );
  });

  it("goes up to the day of isolation, of whatever kind of case", () => {
    const isolatedOn = july(12);
    const of = (indexCase: Parameters<typeof exposureWindow>[0]) => exposureWindow({ ...indexCase, isolatedOn }, 2);
    const days = { known: true, from: july(8), until: july(12) };
    expect(of({ kind: "confirmed", onsetOn: july(10) })).toMatchObject(days);
    expect(of({ kind: "suspected", onsetOn: july(10), sampledOn: july(11) })).toMatchObject(days);
    expect(of({ kind: "asymptomatic", onsetOn: july(11), sampledOn: july(10) })).toMatchObject(days);
    const either = of({ kind: unknown, onsetOn: july(10), sampledOn: july(10) });
    expect(either).toEqual({
      ...days,
      working: {
        en: "day 0 = 2022-07-10 (onset and sampling); 2 days before = 2022-07-08, inclusive; up to isolation on 2022-07-12, inclusive",
        zh: "第0天＝2022-07-10（发病及采样）；前2天＝2022-07-08（含当日）；至隔离日2022-07-12（含当日）",
      },
    });
  });

  it("needs both dates and the kind where none is known", () => {
    expect(exposureWindow({ kind: unknown }, 2)).toEqual({
      known: false,
      needs: ["indexCaseKind", "onsetOn", "sampledOn"],
    });
  });

  it("leaves an end out that nobody knows", () => {
    expect(exposureWindow({ ...confirmed, isolatedOn: unknown }, 2)).not.toHaveProperty("until");
  });

  it("names what is missing, and takes no other date in its place", () => {
    expect(exposureWindow({ kind: "suspected", sampledOn: july(3) }, 2)).toEqual({ known: false, needs: ["onsetOn"] });
    expect(exposureWindow({ kind: "asymptomatic", onsetOn: july(3) }, 2)).toEqual({
      known: false,
      needs: ["sampledOn"],
    });
    expect(exposureWindow({ kind: unknown, onsetOn: july(3) }, 2)).toEqual({
      known: false,
      needs: ["indexCaseKind", "sampledOn"],
    });
    expect(exposureWindow({ kind: unknown, sampledOn: july(3) }, 2)).toMatchObject({
      needs: ["indexCaseKind", "onsetOn"],
    });
    expect(exposureWindow({ kind: unknown, onsetOn: july(3), sampledOn: july(4) }, 2)).toEqual({
      known: false,
      needs: ["indexCaseKind"],
    });
  });

  it("is the same for every kind of case where onset and sampling are the same day", () => {
    const window = exposureWindow({ kind: unknown, onsetOn: july(3), sampledOn: july(3) }, 2);
    expect(window).toMatchObject({ known: true, from: july(1) });
    expect(window.known && window.working.zh).toContain("发病及采样");
  });

  it("agrees with the definition: outside it nobody is a contact", () => {
    fc.assert(
      fc.property(ANY_CASE, ANY_ENCOUNTER, (indexCase, encounter) => {
        const { assessment, window } = classifyContact(contacts9, indexCase, encounter);
        if (!window?.known || typeof encounter.on !== "string") return;
        const last = encounter.until ?? encounter.on;
        if (typeof last !== "string" || last < encounter.on) return;
        const isBefore = daysBetween(last, window.from) > 0;
        const isAfter = window.until !== undefined && encounter.on > window.until;
        if (isBefore || isAfter) expect(assessment).toMatchObject({ decided: true, grade: "none" });
      }),
      { numRuns: 1000 },
    );
  });

  it("refuses what is no number of days", () => {
    expect(() => exposureWindow(confirmed, -1)).toThrow(RangeError);
  });
});
