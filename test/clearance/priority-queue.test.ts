import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { epochMilliseconds, instant } from "../../src/calendar/instant.js";
import { instantAt } from "../../src/calendar/time-zone.js";
import { queueOrder, type WaitingConsignment } from "../../src/clearance/priority-queue.js";

const CLASSES = {
  ventilators: { label: { en: "ventilators", zh: "呼吸机" }, headStartMinutes: 120 },
  hospital: { label: { en: "for a hospital", zh: "送医院" }, headStartMinutes: 60 },
  donated: { label: { en: "donated goods", zh: "捐赠物资" }, headStartMinutes: 30 },
} as const;
type Class = keyof typeof CLASSES;
const ALL_MINUTES = 210;
const START = epochMilliseconds(instant("2020-02-02T00:00:00+08:00"));
const minuteOf = (minutes: number) => instantAt(START + minutes * 60_000, "Asia/Shanghai");
const consignment = (id: string, minute: number, ...classes: Class[]): WaitingConsignment<Class> => ({
  id,
  waitingSince: minuteOf(minute),
  classes,
});
const idsAt = (waiting: readonly WaitingConsignment<Class>[], minute: number) =>
  queueOrder(CLASSES, waiting, minuteOf(minute)).places.map(({ id }) => id);

describe("the queue in a shortage", () => {
  it("orders by minutes waited and head starts together", () => {
    const waiting = [
      consignment("A", 0),
      consignment("B", 30, "hospital"),
      consignment("C", 90, "hospital", "ventilators"),
    ];
    const { places } = queueOrder(CLASSES, waiting, minuteOf(100));
    expect(places.map(({ id, credit, place }) => [place, id, credit])).toEqual([
      [1, "C", 190],
      [2, "B", 130],
      [3, "A", 100],
    ]);
    expect(places[0]).toMatchObject({
      waitedMinutes: 10,
      headStartMinutes: 180,
      classes: [
        { class: "ventilators", minutes: 120 },
        { class: "hospital", minutes: 60 },
      ],
      safeAfterMinutes: 30,
    });
  });

  it("puts the one that has waited longer first among equals, then the smaller id", () => {
    expect(idsAt([consignment("late", 60, "hospital"), consignment("early", 0)], 100)).toEqual(["early", "late"]);
    expect(idsAt([consignment("B", 0), consignment("A", 0)], 100)).toEqual(["A", "B"]);
  });

  it("counts a class once", () => {
    const [place] = queueOrder(CLASSES, [consignment("A", 0, "donated", "donated")], minuteOf(0)).places;
    expect(place?.headStartMinutes).toBe(30);
  });

  it("keeps apart those that are not there yet, and those of which it is not known since when they wait", () => {
    const unknown = { id: "X", waitingSince: absent("asked-unknown"), classes: ["ventilators"] } as const;
    const { places, notYet, unknown: unplaced } = queueOrder(CLASSES, [consignment("A", 5), unknown], minuteOf(4));
    expect([places, notYet, unplaced]).toEqual([[], ["A"], ["X"]]);
    expect(idsAt([consignment("A", 4)], 4)).toEqual(["A"]);
  });

  it("refuses head starts that are none, ids that occur twice and classes that are not in the table", () => {
    const label = { en: "a class", zh: "某类" };
    for (const headStartMinutes of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => queueOrder({ a: { label, headStartMinutes } }, [], minuteOf(0))).toThrow(RangeError);
    expect(() => idsAt([consignment("A", 0), consignment("A", 1)], 2)).toThrow(RangeError);
    expect(() => idsAt([consignment("A", 0, "toString" as Class)], 2)).toThrow(TypeError);
  });
});

describe("laws of the queue", () => {
  const classes = fc.subarray(Object.keys(CLASSES) as Class[]);
  const waiting = fc
    .array(fc.record({ minute: fc.nat(600), classes }), { maxLength: 30 })
    .map((all) => all.map((one, index) => consignment(`C${index}`, one.minute, ...one.classes)));

  it("two that wait never change places, however long they wait", () => {
    fc.assert(
      fc.property(waiting, fc.integer({ min: 600, max: 10_000 }), fc.nat(10_000), (all, minute, more) => {
        expect(idsAt(all, minute + more)).toEqual(idsAt(all, minute));
      }),
    );
  });

  it("the order does not depend on the order of the list, and everybody has one place", () => {
    fc.assert(
      fc.property(waiting, (all) => {
        const order = idsAt(all, 600);
        expect(idsAt([...all].reverse(), 600)).toEqual(order);
        expect([...order].sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });

  it("nobody is overtaken by one that came later than the minutes after which it is safe", () => {
    fc.assert(
      fc.property(waiting, (all) => {
        const { places } = queueOrder(CLASSES, all, minuteOf(600));
        for (const here of places)
          for (const before of places.slice(0, here.place - 1)) {
            const later = epochMilliseconds(before.waitingSince) - epochMilliseconds(here.waitingSince);
            expect(later).toBeLessThan(Math.max(1, here.safeAfterMinutes * 60_000));
          }
      }),
    );
  });

  it("nobody starves: served one by one, whoever comes is before all that come 210 minutes later or more", () => {
    // A desk that serves one consignment every so many minutes, with more arriving than it can serve.
    fc.assert(
      fc.property(waiting, fc.integer({ min: 1, max: 60 }), (all, every) => {
        const served: string[] = [];
        let minute = 0;
        while (served.length < all.length) {
          const { places } = queueOrder(
            CLASSES,
            all.filter(({ id }) => !served.includes(id)),
            minuteOf(minute),
          );
          if (places[0] !== undefined) served.push(places[0].id);
          minute += every;
        }
        const since = new Map(all.map(({ id, waitingSince }) => [id, epochMilliseconds(waitingSince as never)]));
        for (const [place, id] of served.entries())
          for (const before of served.slice(0, place)) {
            const later = (since.get(before) ?? 0) - (since.get(id) ?? 0);
            expect(later).toBeLessThan(ALL_MINUTES * 60_000);
          }
      }),
    );
  });

  it("a further class never puts a consignment further back", () => {
    fc.assert(
      fc.property(waiting, fc.constantFrom<Class>("ventilators", "hospital", "donated"), (all, more) => {
        const [first, ...others] = all;
        if (first === undefined) return;
        const raised = [{ ...first, classes: [...first.classes, more] }, ...others];
        expect(idsAt(raised, 600).indexOf(first.id)).toBeLessThanOrEqual(idsAt(all, 600).indexOf(first.id));
      }),
    );
  });
});
