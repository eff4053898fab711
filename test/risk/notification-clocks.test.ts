import { describe, expect, it } from "vitest";
import { epochMilliseconds, instant } from "../../src/calendar/instant.js";
import { NOTIFICATION_CLOCKS, notificationClocks } from "../../src/risk/notification-clocks.js";

const ONE = instant("2026-03-01T10:00:00+08:00");

describe("the clocks of notification", () => {
  it("run 48 hours for an assessment and 24 for the rest (IHR (2005), Articles 6, 9 and 10 and Annex 1)", () => {
    const clocks = notificationClocks(
      { reportedAt: ONE, assessedAt: ONE, verificationRequestedAt: ONE, riskAbroadKnownAt: ONE },
      "Asia/Shanghai",
    );
    const hours = Object.entries(clocks).map(([name, { end }]) => [
      name,
      (epochMilliseconds(end) - epochMilliseconds(ONE)) / 3_600_000,
    ]);
    expect(hours).toEqual(Object.entries(NOTIFICATION_CLOCKS).map(([name, clock]) => [name, clock.hours]));
    expect(clocks["assess-report"]?.end).toBe("2026-03-03T10:00:00+08:00");
  });

  it("each runs from its own instant, with its working in both languages", () => {
    const clocks = notificationClocks({ verificationRequestedAt: ONE }, "UTC");
    expect(Object.keys(clocks)).toEqual(["answer-verification"]);
    expect(clocks["answer-verification"]).toEqual({
      end: "2026-03-02T02:00:00Z",
      working: {
        en: "1 × 24 h from 2026-03-01T10:00:00+08:00 end at 2026-03-02T02:00:00Z",
        zh: "自2026-03-01T10:00:00+08:00起1个24小时，至2026-03-02T02:00:00Z止",
      },
    });
  });

  it("are hours, not days: a change of the clocks does not stretch them", () => {
    const clocks = notificationClocks({ assessedAt: instant("2026-03-28T12:00:00+00:00") }, "Europe/London");
    expect(clocks.notify?.end).toBe("2026-03-29T13:00:00+01:00");
  });

  it("are none where nothing has come", () => {
    expect(notificationClocks({}, "UTC")).toEqual({});
    expect(() => notificationClocks({ assessedAt: ONE }, "Peking time")).toThrow(RangeError);
  });
});
