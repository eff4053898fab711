import { describe, expect, it } from "vitest";
import { isZoneName, offsetAt } from "../../src/calendar/offset.js";

describe("offsetAt", () => {
  // Source: the IANA time zone database.
  it.each([
    ["UTC", "2020-03-18", 0],
    ["Asia/Shanghai", "2020-03-18", 480],
    ["Asia/Kathmandu", "2020-03-18", 345],
    ["America/St_Johns", "2020-01-18", -210],
    ["Africa/Monrovia", "1960-06-01", -44], // −0:44:30, cut off towards UTC
    ["Asia/Shanghai", "1900-06-01", 485], // +8:05:43
  ])("%s on %s is %i minutes", (zone, day, minutes) => {
    expect(offsetAt(Date.parse(day), zone, "test")).toBe(minutes);
  });

  it("is none for what is no instant, and an error in the name of who asked for what is no zone", () => {
    for (const milliseconds of [Number.NaN, 8.65e15, Number.NEGATIVE_INFINITY])
      expect(offsetAt(milliseconds, "UTC", "test")).toBeNaN();
    expect(() => offsetAt(0, "Mars+05:00", "startOfDay")).toThrow(/^startOfDay: expected an IANA name/);
  });
});

describe("isZoneName", () => {
  it("reads names in capitals or not, and asks again what it was asked before", () => {
    for (let time = 0; time < 2; time++) {
      expect(isZoneName("asia/shanghai")).toBe(true);
      expect(isZoneName("Mars/Olympus")).toBe(false);
    }
  });
});
