import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { type CalendarDate, calendarDate } from "../../src/calendar/calendar-date.js";
import { areaFacts, countsAgain, possibleLastInfections } from "../../src/risk/area-record.js";
import { type AreaRegime, withAreaOverlays } from "../../src/risk/area-regime.js";
import { areasEdition9 } from "../../src/risk/areas/cn-risk-areas-edition-9.js";
import { areasTenMeasures } from "../../src/risk/areas/cn-risk-areas-ten-measures.js";
import { areasEdition8, beijingAreas202205 } from "../../src/risk/areas/index.js";

const day = (date: number) => calendarDate(`2022-12-${String(date).padStart(2, "0")}`);
const unknown = absent("asked-unknown");

describe("the last infection that counts", () => {
  it("is the latest up to the day, in whatever order they are given", () => {
    const infections = [{ on: day(9) }, { on: day(3) }, { on: day(20) }];
    expect(possibleLastInfections(areasEdition9, { infections }, day(12))).toEqual([day(9)]);
    expect(possibleLastInfections(areasEdition9, { infections: infections.toReversed() }, day(12))).toEqual([day(9)]);
  });

  it("without any on record is the first day in the class, and not known without that", () => {
    expect(possibleLastInfections(areasEdition9, { infections: [], since: day(2) }, day(12))).toEqual([day(2)]);
    expect(possibleLastInfections(areasEdition9, { infections: [] }, day(12))).toEqual([undefined]);
    expect(possibleLastInfections(areasEdition9, { infections: unknown, since: day(2) }, day(12))).toEqual([undefined]);
  });

  it.each([
    ["yes", "no", [8]],
    ["yes", "yes", [12]],
    ["no", "no", [12]],
    [unknown, "yes", [12]],
    [unknown, "no", [8, 12]],
    ["yes", unknown, [8, 12]],
  ] as const)("under the ten measures, of one isolated at home: %j, spread outside: %j", (home, spread, days) => {
    const infections = [{ on: day(8) }, { on: day(12), amongHomeIsolated: home, spreadOutsideHousehold: spread }];
    expect(possibleLastInfections(areasTenMeasures, { infections }, day(13))).toEqual(days.map(day));
    expect(possibleLastInfections(areasEdition9, { infections }, day(13))).toEqual([day(12)]);
  });

  it("an infection of which nothing is said counts", () => {
    expect(countsAgain(areasTenMeasures, { on: day(8) })).toBe("true");
    const notSpread = { ...areasTenMeasures.notCounted, when: { fact: "spreadOutsideHousehold", is: "yes" } } as const;
    expect(countsAgain({ ...areasTenMeasures, notCounted: notSpread as never }, { on: day(8) })).toBe("false");
    const elsewhere = { ...areasTenMeasures.notCounted, when: { fact: "amongHomeIsolated", is: "no" } } as const;
    expect(countsAgain({ ...areasTenMeasures, notCounted: elsewhere as never }, { on: day(8) })).toBe("false");
  });
});

it("an infection of the day itself is among them, and one of the next day is not", () => {
  const last = (on: number) => possibleLastInfections(areasEdition9, { infections: [{ on: day(12) }] }, day(on));
  expect([last(11), last(12)]).toEqual([[undefined], [day(12)]]);
});

describe("what the rules read at the end of a day", () => {
  it("days are wholly past: the day after the last infection is clear day 1", () => {
    const { clearDays, daysInClass } = areaFacts(areasEdition9, { since: day(9) }, day(1), day(11));
    expect([clearDays, daysInClass]).toEqual([10, 3]);
  });

  it("a round knows which clear day it was held on, and one of a later day is not looked at", () => {
    const rounds = [
      { on: day(8), result: "all-negative" as const },
      { on: day(12), result: unknown },
    ];
    expect(areaFacts(areasEdition9, { rounds }, day(1), day(11)).rounds).toEqual([
      { clearDay: 7, clockDay: unknown, daysBefore: 4, method: "laboratory", result: "all-negative" },
    ]);
  });

  it("the last contacts are those exposed last, and those of whom that is not known", () => {
    const contacts = [
      { lastExposureOn: day(1), testNegative: "yes" as const },
      { lastExposureOn: day(3), testNegative: "no" as const },
      { testNegative: "yes" as const },
    ];
    const facts = areaFacts(areasEdition9, { contacts }, day(1), day(11));
    expect(facts.lastContacts).toEqual([{ testNegative: "no" }, { testNegative: "yes" }]);
    expect(facts.contacts).toEqual([
      { daysSinceExposure: 11, daysSinceTransfer: unknown },
      { daysSinceExposure: 9, daysSinceTransfer: unknown },
      { daysSinceExposure: unknown, daysSinceTransfer: unknown },
    ]);
  });

  it("clear days are one more where the starting day is day 1", () => {
    const facts = areaFacts({ ...areasEdition9, dayCount: "start-is-day-1" }, {}, day(1), day(11));
    expect(facts.clearDays).toBe(11);
  });

  it("the clock runs from the day on which the case left, and anew from a later infection", () => {
    const beijing = withAreaOverlays(areasEdition8, [beijingAreas202205]);
    const rounds = [{ on: day(9), result: "all-negative" as const }];
    const clock = { caseLeftOn: day(2), environmentPositive: "no" } as const;
    const ran = (regime: AreaRegime, last: CalendarDate | undefined, state: object) => {
      const facts = areaFacts(regime, { rounds, ...state }, last, day(11));
      return [facts.clockDays, facts.rounds];
    };
    const round = { daysBefore: 3, method: "laboratory", result: "all-negative" };
    expect(ran(beijing, day(1), { clock })).toEqual([9, [{ ...round, clearDay: 8, clockDay: 7 }]]);
    expect(ran(beijing, day(5), { clock })).toEqual([6, [{ ...round, clearDay: 4, clockDay: 4 }]]);
    expect(ran(beijing, undefined, { clock })).toEqual([unknown, [{ ...round, clearDay: unknown, clockDay: unknown }]]);
    const none = [unknown, [{ ...round, clearDay: 8, clockDay: unknown }]];
    expect([ran(beijing, day(1), {}), ran(areasEdition9, day(1), { clock })]).toEqual([none, none]);
  });

  it("a contact exposed on the day itself is looked at, and one exposed later is not", () => {
    const exposed = [4, 11, 7, 12].map((date) => ({ lastExposureOn: day(date), transferredOn: day(11) }));
    const { contacts, lastContacts } = areaFacts(areasEdition9, { contacts: exposed }, day(1), day(11));
    expect(contacts).toEqual([8, 1, 5].map((daysSinceExposure) => ({ daysSinceExposure, daysSinceTransfer: 1 })));
    expect(lastContacts).toEqual([{ testNegative: unknown }]);
    const twice = [3, 3, 2].map((date) => ({ lastExposureOn: day(date), testNegative: "yes" as const }));
    expect(areaFacts(areasEdition9, { contacts: twice }, day(1), day(11)).lastContacts).toHaveLength(2);
  });

  it("what is left out is not known", () => {
    expect(Object.values(areaFacts(areasEdition9, {}, undefined, day(1)))).toEqual(Array(11).fill(unknown));
  });
});
