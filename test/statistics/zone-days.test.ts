import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/calendar/calendar-date.js";
import { instantAt, localDay } from "../../src/calendar/time-zone.js";
import { addDays, probableSlots, slotsOf, zoneDays } from "../../src/statistics/zone-days.js";

const ZONES = [
  "UTC",
  "Asia/Shanghai",
  "America/New_York",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Africa/Monrovia",
] as const;
/** Near changes of the clocks: Apia 2011-12-30, St John's 2010-11-07 just after midnight, Lord Howe 2020, Monrovia 1972. */
const anySecond = fc.oneof(
  fc.nat(2_147_483_647),
  ...[1_325_239_200, 1_289_097_060, 1_585_990_800, 63_593_070].map((near) =>
    fc.integer({ min: near - 90_000, max: near + 90_000 }),
  ),
);
const anySeconds = fc.array(fc.option(anySecond, { nil: -1, freq: 9 }), { minLength: 1, maxLength: 30 });

describe("the day of an instant in a zone", () => {
  it.each(ZONES)("in %s is what its clock shows", (zone) => {
    fc.assert(
      fc.property(anySeconds, fc.constantFrom("narrow", "many", "wide"), (list, kind) => {
        const seconds = kind === "wide" ? Float64Array.from(list) : Int32Array.from(list);
        const slots = slotsOf(seconds);
        if (slots === undefined) {
          expect(list.every((second) => second < 0)).toBe(true);
          return;
        }
        const zoned = zoneDays(slots, [zone]);
        const into = kind === "narrow" ? new Uint16Array(list.length) : new Int32Array(list.length);
        addDays(into, 0, seconds, 0, list.length, zoned, 1);
        for (const [place, second] of list.entries()) {
          const found = into[place] as number;
          if (second < 0) expect(found).toBe(zoned.days + 1);
          else {
            expect(found).toBeLessThan(zoned.days);
            expect(zoned.firstDay + found).toBe(dayNumber(localDay(instantAt(second * 1000, "UTC"), zone)));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is told by the row of the zone, and not known without one", () => {
    const seconds = Int32Array.of(1_325_239_200, 1_325_239_200, 1_325_239_200, -1);
    const slots = slotsOf(seconds);
    if (slots === undefined) throw new Error("no slots");
    const zoned = zoneDays(slots, ["UTC", "Pacific/Apia"]);
    const into = new Int32Array(4);
    addDays(into, 0, seconds, 0, 4, zoned, 10, Int32Array.of(0, 1, -1, 0));
    expect([...into].map((place) => place / 10)).toEqual([
      dayNumber(localDay(instantAt(1_325_239_200_000, "UTC"), "UTC")) - zoned.firstDay,
      dayNumber(localDay(instantAt(1_325_239_200_000, "UTC"), "Pacific/Apia")) - zoned.firstDay,
      zoned.days,
      zoned.days + 1,
    ]);
  });

  it("marks the slots of nine hours from the first instant to the last", () => {
    const slot = 2 ** 15;
    const list = [3 * slot, 5 * slot - 1, 6 * slot, -1];
    const expected = { first: 3, seen: Uint8Array.of(1, 1, 0, 1) };
    expect(slotsOf(Int32Array.from(list))).toEqual(expected);
    expect(slotsOf(Float64Array.from(list))).toEqual(expected);
    expect(slotsOf(Float64Array.of(0))).toEqual({ first: 0, seen: Uint8Array.of(1) });
    expect(slotsOf(Float64Array.of(8.64e12))?.seen).toEqual(Uint8Array.of(1));
    expect(() => slotsOf(Float64Array.of(8.64e12 + 1))).toThrow("tallyColumns: expected instants in whole seconds");
  });

  it("guesses the slots from one instant in 64, and three more on both sides", () => {
    const slot = 2 ** 15;
    const seconds = new Int32Array(130).fill(-1);
    seconds[0] = 10 * slot;
    seconds[1] = 500 * slot;
    seconds[64] = 12 * slot;
    expect(probableSlots(seconds)).toEqual({ first: 7, seen: new Uint8Array(9).fill(1) });
    expect(probableSlots(Int32Array.of(slot))).toEqual({ first: 0, seen: new Uint8Array(5).fill(1) });
    expect(probableSlots(Int32Array.of(-1, 5))).toBeUndefined();
    expect(probableSlots(Int32Array.of())).toBeUndefined();
  });

  it("has days from the first slot to the last, and one thing to add where the clocks never change", () => {
    const zoned = zoneDays({ first: 0, seen: Uint8Array.of(1) }, ["Asia/Shanghai"]);
    expect(zoned).toMatchObject({ first: 0, width: 1, firstDay: 0, days: 1, always: 28_800, is32Bits: true });
    const later = zoneDays({ first: 0, seen: Uint8Array.of(1, 1, 1) }, ["UTC"]);
    expect(later).toMatchObject({ firstDay: 0, days: 2, always: 0 });
    const west = zoneDays({ first: 2, seen: Uint8Array.of(1) }, ["UTC", "Asia/Shanghai"]);
    expect(west).toMatchObject({ firstDay: 0, days: 2, always: undefined, width: 1, more: Int32Array.of(0, 0) });
    expect([...west.add]).toEqual([0, 28_800]);
  });

  it("adds to the groups of the rows that it is told, shifted as they lie", () => {
    const seconds = Int32Array.of(0, 86_400, 86_400, -1);
    const slots = slotsOf(seconds);
    if (slots === undefined) throw new Error("no slots");
    const zoned = zoneDays(slots, ["UTC"]);
    for (const into of [Uint16Array.of(5, 5, 5, 5), Int32Array.of(5, 5, 5, 5)]) {
      addDays(into, -1, seconds, 1, 4, zoned, 10);
      expect([...into]).toEqual([15, 15, 5 + 10 * (zoned.days + 1), 5]);
    }
    const wide = Int32Array.of(5, 5, 5, 5);
    addDays(wide, -1, Float64Array.from(seconds), 1, 4, zoned, 10);
    expect([...wide]).toEqual([15, 15, 5 + 10 * (zoned.days + 1), 5]);
    const known = Int32Array.of(5, 5, 5, 5);
    addDays(known, -1, Float64Array.from(seconds), 1, 4, zoned, 10, Int32Array.of(0, -1, 0));
    expect([...known]).toEqual([15, 5 + 10 * zoned.days, 5 + 10 * (zoned.days + 1), 5]);
  });

  it("has no slots where nothing was recorded, and refuses fractions", () => {
    expect(slotsOf(Int32Array.of(-1, -2_000_000_000))).toBeUndefined();
    expect(slotsOf(Float64Array.of(-1, Number.NaN))).toBeUndefined();
    expect(() => slotsOf(Float64Array.of(1.5))).toThrow(RangeError);
  });
});
