import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "../../src/calendar/calendar-date.js";
import { instantAt, localDay } from "../../src/calendar/time-zone.js";
import { addDays, slotsOf, zoneDays } from "../../src/statistics/zone-days.js";

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

  it("has no slots where nothing was recorded, and refuses fractions", () => {
    expect(slotsOf(Int32Array.of(-1, -2_000_000_000))).toBeUndefined();
    expect(slotsOf(Float64Array.of(-1, Number.NaN))).toBeUndefined();
    expect(() => slotsOf(Float64Array.of(1.5))).toThrow(RangeError);
  });
});
