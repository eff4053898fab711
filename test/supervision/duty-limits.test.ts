import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDate, instantAt } from "../../src/calendar/index.js";
import { dutyBreaches } from "../../src/supervision/duty-limits.js";
import type { Shift } from "../../src/supervision/shift.js";

const zone = "Asia/Shanghai";
const START = Date.parse("2020-01-20T00:00:00+08:00");
/** A shift from an hour after midnight of 20 January 2020 to another. */
const shift = (id: string, from: number, before: number): Shift => ({
  id,
  post: "hall",
  from: instantAt(START + from * 3_600_000, zone),
  before: instantAt(START + before * 3_600_000, zone),
  needs: { people: 1 },
});
const of = (shifts: readonly Shift[]) => shifts.map(({ id }) => ({ shift: id, person: "P-1" }));
const breaches = (shifts: readonly Shift[], limits: Parameters<typeof dutyBreaches>[2]) =>
  dutyBreaches(shifts, of(shifts), limits, zone);

describe("duties", () => {
  it("of ten days one after the other are found (volunteers at Wuhan Tianhe, January 2020: 连续战斗10天)", () => {
    const ten = Array.from({ length: 10 }, (_, day) => shift(`S-${day}`, 24 * day + 8, 24 * day + 16));
    expect(breaches(ten, { maximumConsecutiveDays: 9 })).toEqual([
      {
        person: "P-1",
        breach: "too-many-consecutive-days",
        firstDay: "2020-01-20",
        lastDay: addDays(calendarDate("2020-01-20"), 9),
        days: 10,
      },
    ]);
    expect(breaches(ten, { maximumConsecutiveDays: 10 })).toEqual([]);
  });

  it("may last and follow each other exactly as long as allowed", () => {
    const two = [shift("S-1", 8, 16), shift("S-2", 27, 35)];
    expect(breaches(two, { maximumShiftHours: 8, minimumRestHours: 11 })).toEqual([]);
    expect(breaches(two, { maximumShiftHours: 7.9, minimumRestHours: 11.1 })).toEqual([
      { person: "P-1", breach: "shift-too-long", shift: "S-1", hours: 8 },
      { person: "P-1", breach: "shift-too-long", shift: "S-2", hours: 8 },
      { person: "P-1", breach: "rest-too-short", shift: "S-2", after: "S-1", hours: 11 },
    ]);
  });

  it("are not at two places at once, and a short shift within a long one does not end the long one", () => {
    const shifts = [shift("long", 0, 12), shift("short", 1, 2), shift("later", 10, 14)];
    expect(breaches(shifts, {})).toEqual([
      { person: "P-1", breach: "two-places-at-once", shift: "short", after: "long", hours: 1 },
      { person: "P-1", breach: "two-places-at-once", shift: "later", after: "long", hours: 2 },
    ]);
  });

  it("belong to the day of the port on which they begin", () => {
    const nights = [0, 2, 4].map((day) => shift(`S-${day}`, 24 * day + 22, 24 * day + 30));
    expect(breaches(nights, { maximumConsecutiveDays: 1 })).toEqual([]);
  });

  it("are looked at under every shift that bears the name: none hides another", () => {
    const limits = { maximumShiftHours: 8 };
    const long = shift("day", 0, 12);
    const short = shift("day", 24, 32);
    const found = [{ person: "P-1", breach: "shift-too-long", shift: "day", hours: 12 }];
    expect(dutyBreaches([long, short], of([long]), limits, zone)).toEqual(found);
    expect(dutyBreaches([short, long], of([long]), limits, zone)).toEqual(found);
    expect(dutyBreaches([long, { ...long }], of([long]), limits, zone)).toEqual(found);
  });

  it("do not end before they begin, or as they begin: such a shift is named and counts for nothing else", () => {
    const shifts = [shift("turned", 8, 2), shift("empty", 9, 9), shift("next", 12, 20)];
    expect(breaches(shifts, { maximumShiftHours: 8, minimumRestHours: 11 })).toEqual([
      { person: "P-1", breach: "shift-without-time", shift: "turned", hours: -6 },
      { person: "P-1", breach: "shift-without-time", shift: "empty", hours: 0 },
    ]);
    const nights = [shift("S-1", 8, 16), shift("turned", 32, 24), shift("S-3", 56, 64)];
    expect(breaches(nights, { maximumConsecutiveDays: 1 })).toMatchObject([{ breach: "shift-without-time" }]);
  });

  it("come to the same in any order", () => {
    const hours = fc.integer({ min: 0, max: 300 });
    const shifts = fc
      .array(fc.tuple(hours, fc.integer({ min: 1, max: 14 })), { maxLength: 12 })
      .map((list) =>
        list.map(([from, long], place) => shift(`S-${String(place).padStart(2, "0")}`, from, from + long)),
      );
    const limits = { maximumShiftHours: 8, minimumRestHours: 11, maximumConsecutiveDays: 3 };
    fc.assert(
      fc.property(shifts, (list) => {
        expect(dutyBreaches(list, of(list).toReversed(), limits, zone)).toEqual(breaches(list, limits));
      }),
    );
  });

  it.each([-1, Number.NaN])("have limits from 0, not %d", (maximumShiftHours) => {
    expect(() => dutyBreaches([], [], { maximumShiftHours }, zone)).toThrow(
      /^dutyBreaches: expected maximumShiftHours/,
    );
  });
});
