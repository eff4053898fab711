import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../src/calendar/instant.js";
import { CODE_STATES, codeValidity } from "../../src/declaration/code-validity.js";
import { exitEntryCard9 } from "../../src/declaration/forms/index.js";

const issuedAt = instant("2022-09-30T20:15:00+08:00");
const stateAt = (at: string, validForHours = 24) => codeValidity({ issuedAt, validForHours }, instant(at)).state;

describe("codeValidity: 24 hours (GACC filling guide)", () => {
  it.each([
    ["2022-09-30T20:14:59+08:00", "not-yet-issued"],
    ["2022-09-30T20:15:00+08:00", "valid"],
    ["2022-10-01T14:00:00+08:00", "valid"],
    ["2022-10-01T20:14:59.999+08:00", "valid"],
    ["2022-10-01T20:15:00+08:00", "expired"],
    ["2022-10-01T20:16:00+08:00", "expired"],
    ["2022-10-01T12:16:00Z", "expired"],
  ])("at %s a code of 2022-09-30 20:15 is %s", (at, expected) => {
    expect(stateAt(at)).toBe(expected);
  });

  it("takes other numbers of hours, parts of one and none", () => {
    expect(stateAt("2022-10-04T20:14:00+08:00", 96)).toBe("valid");
    expect(stateAt("2022-10-04T20:15:00+08:00", 96)).toBe("expired");
    expect(stateAt("2022-09-30T20:44:00+08:00", 0.5)).toBe("valid");
    expect(stateAt("2022-09-30T20:15:00+08:00", 0)).toBe("expired");
  });

  it("takes the hours from the form", () => {
    const validForHours = exitEntryCard9.validForHours ?? 0;
    expect(stateAt("2022-10-01T20:14:00+08:00", validForHours)).toBe("valid");
    expect(stateAt("2022-10-01T20:15:00+08:00", validForHours)).toBe("expired");
  });

  it.each([
    [
      "2022-10-01T20:16:59+08:00",
      "valid for 24 h from 2022-09-30T20:15:00+08:00; 24 h 1 min have passed",
      "自2022-09-30T20:15:00+08:00起24小时内有效；已过24小时1分钟",
    ],
    [
      "2022-09-30T19:00:00+08:00",
      "valid for 24 h from 2022-09-30T20:15:00+08:00; 1 h 15 min are left until then",
      "自2022-09-30T20:15:00+08:00起24小时内有效；距签发还有1小时15分钟",
    ],
  ])("says at %s how it came to its answer", (at, en, zh) => {
    expect(codeValidity({ issuedAt, validForHours: 24 }, instant(at)).working).toEqual({ en, zh });
  });

  it("goes from one state to the next as time passes, and never back", () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(200_000), fc.nat(60), (one, other, hours) => {
        const at = (seconds: number) => new Date(Date.UTC(2022, 8, 30) + seconds * 1000).toISOString();
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
        const rank = (seconds: number) => CODE_STATES.indexOf(stateAt(at(seconds), hours));
        expect(rank(later)).toBeGreaterThanOrEqual(rank(earlier));
      }),
    );
  });

  it("refuses a number of hours that is none", () => {
    for (const hours of [-1, Number.NaN]) expect(() => stateAt("2022-10-01T00:00:00Z", hours)).toThrow(RangeError);
  });
});
