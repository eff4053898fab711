import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { type Interference, significantInterference } from "../../src/risk/significant-interference.js";

const from = instant("2026-03-01T08:00:00+08:00");
const timeZone = "Asia/Shanghai";
const delay = (other: Partial<Interference>) => significantInterference({ kind: "delay", from, timeZone, ...other });
const until = (text: string) => delay({ until: instant(text) });
const asOf = (text: string) => delay({ asOf: instant(text) });

describe("significant interference (IHR (2005), Article 43.3)", () => {
  it.each([
    ["2026-03-01T08:00:00+08:00", "false", 0],
    ["2026-03-02T07:59:59+08:00", "false", 24 - 1 / 3600],
    ["2026-03-02T08:00:00+08:00", "false", 24],
    ["2026-03-02T08:00:01+08:00", "true", 24 + 1 / 3600],
    ["2026-03-03T00:00:00Z", "true", 48],
  ])("a delay that ended at %s: %s", (end, significant, hours) => {
    const found = until(end);
    expect(found.significant).toBe(significant);
    expect(found.delayHours).toBeCloseTo(hours, 9);
    expect("duties" in found).toBe(significant === "true");
  });

  it("a delay that still lasts is undecided until it has gone beyond 24 hours", () => {
    expect(asOf("2026-03-02T08:00:00+08:00")).toMatchObject({ significant: "undecided", delayHours: 24 });
    expect(asOf("2026-03-02T08:00:01+08:00").significant).toBe("true");
    expect(asOf("2026-03-01T20:00:00+08:00").limit?.end).toBe("2026-03-02T08:00:00+08:00");
  });

  it("its end counts before the instant at which it is looked at", () => {
    const found = delay({ until: instant("2026-03-01T20:00:00+08:00"), asOf: instant("2026-03-09T08:00:00+08:00") });
    expect(found).toMatchObject({ significant: "false", delayHours: 12 });
  });

  it("of a delay of which nothing more is known, it is undecided", () => {
    expect(delay({})).toMatchObject({ significant: "undecided", duties: {} });
    expect(delay({})).not.toHaveProperty("delayHours");
  });

  it("a refusal is one at once", () => {
    expect(significantInterference({ kind: "refusal", from, timeZone }).significant).toBe("true");
  });

  it("throws on a delay that ends before it begins", () => {
    expect(() => until("2026-03-01T07:59:59+08:00")).toThrow(RangeError);
    expect(() => delay({ timeZone: "Peking time" })).toThrow(RangeError);
  });
});

describe("what a State owes for it (IHR (2005), Articles 43.5 and 43.6)", () => {
  it("is to tell WHO within 48 hours and to review within three months, with the working", () => {
    const { duties } = significantInterference({ kind: "refusal", from, timeZone });
    expect(duties?.informWho).toEqual({
      end: "2026-03-03T08:00:00+08:00",
      working: {
        en: "2 × 24 h from 2026-03-01T08:00:00+08:00 end at 2026-03-03T08:00:00+08:00",
        zh: "自2026-03-01T08:00:00+08:00起2个24小时，至2026-03-03T08:00:00+08:00止",
      },
    });
    expect(duties?.review).toEqual({
      end: "2026-06-01",
      working: {
        en: "3 months from 2026-03-01 end on 2026-06-01, inclusive",
        zh: "自2026-03-01起3个月，至2026-06-01止（含当日）",
      },
    });
  });

  it("counts months by the calendar of the place, and ends on the last day of a shorter month", () => {
    const review = (text: string, zone: string) =>
      significantInterference({ kind: "refusal", from: instant(text), timeZone: zone }).duties?.review.end;
    expect(review("2025-11-30T12:00:00Z", "UTC")).toBe("2026-02-28");
    expect(review("2026-02-28T20:00:00Z", "Asia/Shanghai")).toBe("2026-06-01");
  });
});
