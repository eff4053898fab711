import { describe, expect, it } from "vitest";
import { endOfDay, isDay, momentOf, ofDay, ofMilliseconds, startOfDay, written } from "../../src/risk/moment.js";

const EAST = 8 * 3_600_000;

describe("moments", () => {
  it("are days, or instants with the day on which they were written", () => {
    expect(isDay(momentOf("1970-01-02"))).toBe(true);
    expect(isDay(momentOf("1970-01-02T00:00:00Z"))).toBe(false);
    expect(momentOf("1970-01-02")).toEqual(ofDay(1));
    expect(momentOf("1970-01-02T00:00:00+08:00")).toEqual({ day: 1, milliseconds: 57_600_000 });
  });

  it("are written as they are read, in any offset", () => {
    for (const [text, offset] of [
      ["2020-03-18T06:10:00+08:00", EAST],
      ["2020-03-18T06:10:00.250Z", 0],
      ["2020-03-17T23:40:00-03:30", -12_600_000],
      ["2020-03-17T23:04:05.007+05:45", 20_700_000],
      ["1969-12-31T00:00:00+08:00", EAST],
    ] as const)
      expect(written(momentOf(text), false, offset)).toBe(text);
    expect(written(momentOf("2020-03-18"), true, 0)).toBe("2020-03-18");
  });

  it("begin and end a day where they are written", () => {
    expect(written(ofMilliseconds(startOfDay(1, EAST), EAST), false, EAST)).toBe("1970-01-02T00:00:00+08:00");
    expect(ofMilliseconds(startOfDay(1, EAST) - 1, EAST)).toEqual({ day: 0, milliseconds: 57_599_999 });
    expect([startOfDay(1, -EAST), endOfDay(1, -EAST)]).toEqual([115_200_000, 201_599_999]);
    expect(written(ofMilliseconds(endOfDay(1, EAST), EAST), false, EAST)).toBe("1970-01-02T23:59:59.999+08:00");
  });
});
