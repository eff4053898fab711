import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Instant, instant } from "../../src/calendar/index.js";
import {
  type CalibrationRecord,
  calibratedReadings,
  calibrationStanding,
  DAILY_CALIBRATION,
} from "../../src/supervision/calibration.js";

const options = { rule: DAILY_CALIBRATION, timeZone: "Asia/Shanghai" };
const on = (day: number, time: string) => instant(`2020-03-${String(day).padStart(2, "0")}T${time}+08:00`);
const passed = (at: Instant, device = "T-1"): CalibrationRecord => ({ device, at, outcome: "passed" });
const failed = (at: Instant, device = "T-1"): CalibrationRecord => ({ device, at, outcome: "failed" });

describe("a device that is calibrated every day (discipline inspection, March 2020: 是否每天都进行调试)", () => {
  it("stands by its last calibration of the day at the port", () => {
    const records = [passed(on(18, "06:00"))];
    const standing = (at: Instant) => calibrationStanding("T-1", records, at, options);
    expect(standing(on(18, "05:59"))).toMatchObject({ standing: "never-calibrated", daysLapsed: 0 });
    expect(standing(on(18, "06:00"))).toMatchObject({ standing: "holds", lastPassedAt: on(18, "06:00") });
    expect(standing(on(18, "23:59")).holdsUntil).toEqual({
      end: "2020-03-18",
      working: {
        en: "day 1 = 2020-03-18; day 1 = 2020-03-18, inclusive",
        zh: "第1天＝2020-03-18；第1天＝2020-03-18（含当日）",
      },
    });
    expect(standing(on(20, "00:00"))).toMatchObject({ standing: "lapsed", daysLapsed: 2 });
  });

  it("is not to be used after it failed, until it passes", () => {
    const records = [passed(on(18, "06:00")), failed(on(18, "12:00")), passed(on(18, "13:00"))];
    expect(calibrationStanding("T-1", records, on(18, "12:30"), options).standing).toBe("failed");
    expect(calibrationStanding("T-1", records, on(18, "13:00"), options).standing).toBe("holds");
  });

  it("failed where two records of one instant say both", () => {
    const both = [failed(on(18, "06:00")), passed(on(18, "06:00"))];
    for (const records of [both, both.toReversed()])
      expect(calibrationStanding("T-1", records, on(18, "07:00"), options).standing).toBe("failed");
  });

  it.each([0, -1, 1.5, Number.NaN])("has a rule of whole days: not %d", (holdsDays) => {
    const rule = { ...DAILY_CALIBRATION, holdsDays };
    expect(() => calibrationStanding("T-1", [], on(18, "06:00"), { ...options, rule })).toThrow(
      /^calibrationStanding: expected holdsDays/,
    );
    expect(() => calibratedReadings([], [], { ...options, rule })).toThrow(/^calibratedReadings: expected holdsDays/);
  });
});

describe("readings", () => {
  it("are in doubt each for its own reason", () => {
    const records = [
      passed(on(17, "06:00")),
      passed(on(18, "06:00")),
      failed(on(19, "06:00")),
      passed(on(18, "06:00"), "T-2"),
    ];
    const readings = [
      { at: on(18, "09:00"), device: "T-2" },
      { at: on(18, "05:00"), device: "T-1" },
      { at: on(18, "09:00"), device: "T-1" },
      { at: on(19, "07:00"), device: "T-1" },
      { at: on(17, "09:00"), device: "T-1" },
      { at: on(17, "09:00"), device: "T-3" },
      { at: on(17, "09:00") },
    ];
    const { sound, doubtful } = calibratedReadings(readings, records, options);
    expect(sound).toEqual([readings[0], readings[4]]);
    expect(doubtful.map(({ doubt }) => doubt)).toEqual([
      "lapsed",
      "failed-later",
      "failed",
      "never-calibrated",
      "device-not-named",
    ]);
  });

  const hours = fc
    .integer({ min: 0, max: 200 })
    .map((hour) => on(1 + Math.floor(hour / 24), `${String(hour % 24).padStart(2, "0")}:00`));
  const device = fc.constantFrom("T-1", "T-2");
  const aRecord = fc.record({ device, at: hours, outcome: fc.constantFrom("passed" as const, "failed" as const) });

  it("are each in one of the two lists, whatever the order of the calibrations", () => {
    const reading = fc.record({ at: hours, device });
    fc.assert(
      fc.property(fc.array(reading), fc.array(aRecord), (readings, records) => {
        const split = calibratedReadings(readings, records, options);
        expect(split.sound.length + split.doubtful.length).toBe(readings.length);
        expect(calibratedReadings(readings, records.toReversed(), options)).toEqual(split);
      }),
    );
  });

  it("are never made sound by another failure", () => {
    fc.assert(
      fc.property(hours, fc.array(aRecord), hours, (at, records, failure) => {
        const sound = (all: readonly CalibrationRecord[]) =>
          calibratedReadings([{ at, device: "T-1" }], all, options).sound.length;
        expect(sound([...records, failed(failure)])).toBeLessThanOrEqual(sound(records));
      }),
    );
  });
});
