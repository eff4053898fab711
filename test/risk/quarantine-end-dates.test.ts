import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate, dateOfDayNumber } from "../../src/calendar/calendar-date.js";
import { instant } from "../../src/calendar/instant.js";
import { type QuarantineOrder, quarantineEndDates } from "../../src/risk/quarantine-end-dates.js";
import { quarantineEdition9 } from "../../src/risk/schedules/index.js";
import { scheduleFrom } from "./quarantine-samples.js";

const order = (lastDay: string, at: string, reason = "entry from abroad"): QuarantineOrder => ({
  lastDay: calendarDate(lastDay),
  by: "district office",
  at: instant(at),
  reason,
});
const FIRST = order("2022-07-10", "2022-07-01T12:00:00+08:00");
const limit = (end: string) => ({ end: calendarDate(end), working: { en: `ends ${end}`, zh: `至${end}` } });

describe("an ordered, a recommended and a recomputed last day", () => {
  it("stand side by side, with what differs and by how much", () => {
    const recommended = scheduleFrom(quarantineEdition9, "entrant", "2022-07-01").ends;
    const recomputed = scheduleFrom(quarantineEdition9, "entrant", "2022-07-03").ends;
    const found = quarantineEndDates({
      orders: [FIRST],
      ...(recommended && { recommended }),
      ...(recomputed && { recomputed }),
    });
    expect(found.stands).toBe(FIRST);
    expect(found.differences.map(({ from, to, days }) => [from, to, days])).toEqual([
      ["ordered", "recomputed", 2],
      ["recommended", "recomputed", 2],
    ]);
    expect(found.differences[0]?.working.en).toContain(
      "is 2 days later than ordered (until 2022-07-10, by the order of",
    );
    expect(found.differences[0]?.working.zh).toContain("晚2天");
  });

  it("what agrees, and what is left out, is no difference", () => {
    expect(quarantineEndDates({})).toEqual({ stands: undefined, orders: [], differences: [] });
    expect(quarantineEndDates({ orders: [FIRST], recomputed: limit("2022-07-10") }).differences).toEqual([]);
    expect(
      quarantineEndDates({ recommended: limit("2022-07-10"), recomputed: limit("2022-07-09") }).differences,
    ).toMatchObject([{ from: "recommended", to: "recomputed", days: -1 }]);
  });

  it("an extension and a reduction are orders with their reason, and a blank reason is named", () => {
    const extended = order("2022-07-13", "2022-07-09T09:00:00+08:00", "a test is open");
    const reduced = order("2022-07-12", "2022-07-11T09:00:00+08:00", " ");
    const same = order("2022-07-12", "2022-07-12T09:00:00+08:00");
    const { stands, orders } = quarantineEndDates({ orders: [reduced, same, FIRST, extended] });
    expect(stands).toBe(same);
    expect(orders.map(({ change, byDays, problems }) => [change, byDays, problems])).toEqual([
      ["first", 0, []],
      ["extension", 3, []],
      ["reduction", -1, ["no-reason"]],
      ["confirmation", 0, []],
    ]);
  });

  it("an order that ends before the first day is named, and stands", () => {
    const typing = order("2022-06-10", "2022-07-01T12:00:00+08:00");
    const { stands, orders } = quarantineEndDates({ orders: [typing], firstDay: calendarDate("2022-07-01") });
    expect(stands).toBe(typing);
    expect(orders[0]?.problems).toEqual(["ends-before-first-day"]);
  });

  it.each(["2022-07-10", "2022-07-09"])(
    "an order until 10 July is none that ends before the first day, %s",
    (firstDay) => {
      const { orders } = quarantineEndDates({ orders: [FIRST], firstDay: calendarDate(firstDay) });
      expect(orders).toEqual([{ order: FIRST, change: "first", byDays: 0, problems: [] }]);
    },
  );

  it("of two orders of one instant the one that ends later stands", () => {
    const other = order("2022-07-12", "2022-07-01T04:00:00Z");
    for (const orders of [
      [FIRST, other],
      [other, FIRST],
    ])
      expect(quarantineEndDates({ orders }).stands).toBe(other);
  });

  it("no computation moves the order that stands, and the order of orders does not matter", () => {
    const day = fc.integer({ min: 19_000, max: 19_100 }).map(dateOfDayNumber);
    const orders = fc.array(
      fc
        .record({ lastDay: day, at: fc.integer({ min: 0, max: 9 }) })
        .map(({ lastDay, at }) => order(lastDay, `2022-07-0${at === 0 ? 9 : at}T09:00:00+08:00`)),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(orders, day, day, fc.infiniteStream(fc.nat()), (given, recommended, recomputed, keys) => {
        const alone = quarantineEndDates({ orders: given }).stands;
        const shuffled = given.map((one) => [keys.next().value, one] as const).sort(([one], [other]) => one - other);
        const beside = quarantineEndDates({
          orders: shuffled.map(([, one]) => one),
          recommended: limit(recommended),
          recomputed: limit(recomputed),
        }).stands;
        expect(beside?.lastDay).toBe(alone?.lastDay);
      }),
    );
  });
});
