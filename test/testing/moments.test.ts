import fc from "fast-check";
import { expect, it } from "vitest";
import { epochMilliseconds, instant } from "../../src/calendar/instant.js";
import { clockOf, dayAt, minutesLater } from "../../src/testing/moments.js";

it.each([
  ["2020-02-28T23:30:00+08:00", 60, "2020-02-29T00:30:00+08:00"],
  ["2020-03-01T00:10:00-05:30", -20, "2020-02-29T23:50:00-05:30"],
  ["2020-03-18T06:10Z", 0, "2020-03-18T06:10:00Z"],
])("%s and %i minutes is %s, with the same offset", (at, minutes, later) => {
  expect(minutesLater(instant(at), minutes)).toBe(later);
});

it("moves by exactly as many minutes", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.constantFrom("Z", "+08:00", "-03:30"),
      (minutes, offset) => {
        const at = instant(`2020-03-18T06:10:22${offset}`);
        expect(epochMilliseconds(minutesLater(at, minutes)) - epochMilliseconds(at)).toBe(minutes * 60_000);
      },
    ),
  );
});

it("knows the clock and the day of the port", () => {
  expect(clockOf(6 * 3600 + 10 * 60 + 22)).toBe("06:10:22");
  const at = instant("2020-03-18T20:00:00Z");
  expect([dayAt(at, undefined), dayAt(at, "Asia/Shanghai")]).toEqual(["2020-03-18", "2020-03-19"]);
});
