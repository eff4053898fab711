import { describe, expect, it } from "vitest";
import {
  epochMilliseconds,
  instant,
  isBefore,
  isInstant,
  minutesBetween,
  readInstant,
  writtenDay,
} from "../../src/calendar/instant.js";

describe("instants", () => {
  it("are read only with Z or an offset", () => {
    expect(isInstant("2020-03-18T06:10:22+08:00")).toBe(true);
    expect(isInstant("2020-03-18T06:10Z")).toBe(true);
    for (const value of ["2020-03-18T06:10:22", "2020-03-18", 1_584_483_022_000, new Date(0), null, undefined])
      expect(isInstant(value)).toBe(false);
  });

  it("keep the text as it was written", () => {
    expect(readInstant("2020-03-18T06:10+08:00")).toEqual({ ok: true, value: "2020-03-18T06:10+08:00" });
    expect(readInstant("now")).toEqual({ ok: false, issues: [{ code: "malformed", path: [] }] });
  });

  it("throw when the program wrote one wrongly, without repeating it", () => {
    expect(() => instant("yesterday")).toThrow(RangeError);
    expect(() => instant("yesterday")).toThrow(/^instant: (?!.*yesterday)/);
  });

  it("are compared as points in time, not as text", () => {
    const shanghai = instant("2020-03-18T00:30:00+08:00");
    const utc = instant("2020-03-17T16:30:00Z");
    expect(epochMilliseconds(shanghai)).toBe(epochMilliseconds(utc));
    expect(minutesBetween(shanghai, utc)).toBe(0);
  });

  it("fell on the day that the writer's clock showed", () => {
    expect(writtenDay(instant("2020-03-18T00:30:00+08:00"))).toBe("2020-03-18");
    expect(writtenDay(instant("2020-03-17T16:30:00Z"))).toBe("2020-03-17");
  });

  it("lie a signed number of minutes apart, with its fraction", () => {
    const arrived = instant("2020-03-18T06:00:00+08:00");
    const released = instant("2020-03-17T22:45:30Z");
    expect(minutesBetween(arrived, released)).toBe(45.5);
    expect(minutesBetween(released, arrived)).toBe(-45.5);
  });
});

it("tells the earlier of two instants, however they are written", () => {
  const noon = instant("2020-03-18T12:00+08:00");
  const same = instant("2020-03-18T04:00Z");
  const later = instant("2020-03-18T04:00:00.001Z");
  expect([isBefore(noon, same), isBefore(same, noon), isBefore(noon, later), isBefore(later, noon)]).toEqual([
    false,
    false,
    true,
    false,
  ]);
});
