import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { addDays, type CalendarDate, calendarDate } from "../../src/calendar/calendar-date.js";
import type { AreaHistory } from "../../src/risk/area-courses.js";
import type { AreaInfection, AreaRound } from "../../src/risk/area-record.js";
import { type AreaRegime, rankOf, withAreaOverlays } from "../../src/risk/area-regime.js";
import { type AreaStatus, areaStatusOn } from "../../src/risk/area-status-on.js";
import {
  areasEdition8,
  areasEdition9,
  areasTenMeasures,
  areasTwentyMeasures,
  beijingAreas202205,
  beijingAreas202212,
} from "../../src/risk/areas/index.js";

const START = calendarDate("2022-07-01");
const on = (days: number) => addDays(START, days);
const unknown = absent("asked-unknown");
const negative = (days: number): AreaRound => ({ on: on(days), result: "all-negative" });
const high: AreaHistory = { drawn: [{ on: START, as: "high" }], infections: [{ on: START }], rounds: [negative(7)] };
const beijing8 = withAreaOverlays(areasEdition8, [beijingAreas202205]);

/** Grade, first day and earliest change in days from the start; a grade that is open by its bounds. */
function status(history: AreaHistory, days: number, regime: AreaRegime = areasEdition9) {
  const found = areaStatusOn(history, regime, on(days));
  if (!found.decided) return [found.atLeast, found.atMost, ...found.needs];
  const { grade, since, earliestChange } = found;
  return [grade, since && ago(since), earliestChange && `${earliestChange.to} ${ago(earliestChange.on)}`];
}

const ago = (date: CalendarDate) => Math.round((Date.parse(date) - Date.parse(START)) / 86_400_000);

describe("edition 9", () => {
  it.each([
    [-1, "not-drawn", undefined, undefined],
    [0, "high", 0, "medium 8"],
    [7, "high", 0, "medium 8"],
    [8, "medium", 8, "low 11"],
    [10, "medium", 8, "low 11"],
    [11, "low", 11, undefined],
  ])("day %i", (days, ...expected) => {
    expect(status(high, days)).toEqual(expected);
  });

  it("a new infection begins the count anew, and the round of before is worth nothing", () => {
    const again = { ...high, infections: [{ on: on(4) }, { on: START }] };
    expect(status(again, 8)).toEqual(["high", 0, "medium 12"]);
    expect(status({ ...again, rounds: [negative(7), negative(11)] }, 12)).toEqual(["medium", 12, "low 15"]);
  });

  it("without the round of the seventh day the area waits for one", () => {
    expect(status({ ...high, rounds: [negative(6)] }, 9)).toEqual(["high", 0, "medium 11"]);
    expect(status({ ...high, rounds: [negative(9)] }, 10)).toEqual(["medium", 10, "low 13"]);
    expect(status({ ...high, rounds: [{ on: on(7), result: "pending" }] }, 7)).toEqual(["high", 0, "medium 8"]);
  });

  it("a round that is not known leaves it open", () => {
    expect(status({ ...high, rounds: [{ on: on(7), result: unknown }] }, 8)).toEqual(["medium", "high", "rounds"]);
    expect(status({ ...high, rounds: unknown }, 7)).toEqual(["high", 0, "medium 8"]);
    expect(status({ ...high, rounds: unknown }, 12)).toEqual(["low", "high", "rounds"]);
  });

  it("an area that was medium from the start needs seven days and the round, and bears its origin", () => {
    const medium: AreaHistory = { ...high, drawn: [{ on: START, as: "medium" }] };
    expect(status(medium, 7)).toEqual(["medium", 0, "low 8"]);
    const found = areaStatusOn(medium, areasEdition9, on(7));
    expect(found.decided && found.origin).toBe("original");
    const later = areaStatusOn(high, areasEdition9, on(9));
    expect(later.decided && later.origin).toBe("downgraded-from-high");
    expect(status({ ...medium, drawn: [{ on: START, as: "medium", origin: unknown }] }, 4)).toEqual([
      "low",
      "medium",
      "drawn",
    ]);
  });

  it("an infection in a medium- or low-risk area leaves it open upwards until it is drawn anew", () => {
    const again: AreaHistory = { ...high, infections: [{ on: START }, { on: on(12) }] };
    expect(status(again, 12)).toEqual(["low", "high", "drawn"]);
    expect(status({ ...again, drawn: [...again.drawn, { on: on(13), as: "high" }] }, 13)).toEqual([
      "high",
      13,
      "medium 20",
    ]);
  });

  it("without knowing of any infection it may be anything", () => {
    expect(status({ ...high, infections: unknown }, 3)).toEqual(["not-drawn", "high", "infections"]);
  });

  it("without an infection on record clear days count from the drawing", () => {
    expect(status({ ...high, infections: [] }, 8)).toEqual(["medium", 8, "low 11"]);
  });
});

describe("the measures of 2022", () => {
  it("high is low after five days, or lifted", () => {
    expect([5, 6].map((days) => status(high, days, areasTwentyMeasures)[0])).toEqual(["high", "low"]);
    expect([5, 6].map((days) => status(high, days, areasTenMeasures)[0])).toEqual(["high", "lifted"]);
  });

  it("a positive of a household in isolation does not extend under the ten measures, and does under the twenty", () => {
    const inside = { on: on(4), amongHomeIsolated: "yes", spreadOutsideHousehold: "no" } as const;
    const history = { ...high, infections: [{ on: START }, inside] };
    expect(status(history, 5, areasTenMeasures)).toEqual(["high", 0, "lifted 6"]);
    expect(status(history, 6, areasTwentyMeasures)).toEqual(["high", 0, "low 10"]);
    const outside = { ...history, infections: [{ on: START }, { ...inside, spreadOutsideHousehold: "yes" as const }] };
    expect(status(outside, 6, areasTenMeasures)).toEqual(["high", 0, "lifted 10"]);
  });

  it("Beijing waits for the round of the fifth day", () => {
    const local = withAreaOverlays(areasTwentyMeasures, [beijingAreas202212]);
    expect(status({ ...high, rounds: [negative(4)] }, 6, local)).toEqual(["high", 0, "low 8"]);
    expect(status({ ...high, rounds: [negative(5)] }, 6, local)[0]).toBe("low");
  });
});

describe("edition 8", () => {
  const zone: AreaHistory = {
    drawn: [{ on: START, as: "lockdown" }],
    infections: [{ on: START }],
    contacts: [{ lastExposureOn: START, testNegative: "yes" }],
    rounds: [negative(14)],
  };

  it("lifts a zone when all three conditions are met", () => {
    expect(status(zone, 14, areasEdition8)).toEqual(["lockdown", 0, "lifted 15"]);
    expect(status(zone, 15, areasEdition8)).toEqual(["lifted", 15, undefined]);
    expect(status({ ...zone, rounds: [negative(12)] }, 15, areasEdition8)).toEqual(["lockdown", 0, "lifted 17"]);
  });

  it("makes a lockdown zone of a control zone with a positive, on that day", () => {
    const control: AreaHistory = { ...zone, drawn: [{ on: START, as: "control" }], infections: [{ on: on(3) }] };
    expect([2, 3].map((days) => status(control, days, areasEdition8)[0])).toEqual(["control", "lockdown"]);
  });

  it("leaves a zone open whose last contact is not known", () => {
    const { contacts: _, ...rest } = zone;
    expect(status(rest, 15, areasEdition8)).toEqual(["lifted", "lockdown", "contacts"]);
  });

  it("leaves a precaution zone to the authority: it ends with the others", () => {
    const precaution: AreaHistory = { drawn: [{ on: START, as: "precaution" }], infections: [] };
    expect(status(precaution, 40, areasEdition8)).toEqual(["precaution", 0, undefined]);
    const lifted: AreaHistory = { ...precaution, drawn: [...precaution.drawn, { on: on(30), as: "lifted" }] };
    expect(status(lifted, 40, areasEdition8)).toEqual(["lifted", 30, undefined]);
  });

  it("with Beijing's rule goes through control and monitoring, and the clock begins anew with a new case", () => {
    const local: AreaHistory = {
      ...zone,
      clock: { caseLeftOn: on(1), environmentPositive: "no" },
      contacts: [{ lastExposureOn: START, transferredOn: on(2) }],
      rounds: [negative(11)],
    };
    expect([11, 12, 16, 20].map((days) => status(local, days, beijing8))).toEqual([
      ["lockdown", 0, "control 12"],
      ["control", 12, "monitoring 16"],
      ["monitoring", 16, "lifted 20"],
      ["lifted", 20, undefined],
    ]);
    const again = { ...local, infections: [{ on: START }, { on: on(5) }], rounds: [negative(11), negative(15)] };
    expect(status(again, 12, beijing8)).toEqual(["lockdown", 0, "control 16"]);
    const gone = { ...local, contacts: [{ lastExposureOn: START, transferredOn: on(9) }] };
    expect(status(gone, 12, beijing8)).toEqual(["lockdown", 0, "control 13"]);
  });
});

describe("the working", () => {
  it("says what happened on each day and what the count stands at, in both languages", () => {
    const { working } = areaStatusOn(high, areasEdition9, on(8));
    expect(working.map((day) => `${day.on} ${day.text.en}`)).toEqual([
      "2022-07-01 new infection: clear days count from here",
      "2022-07-01 drawn by the authority: high-risk area",
      "2022-07-09 High risk becomes medium after 7 clear days with the round of the seventh all negative",
      "2022-07-09 from this day: medium-risk area",
      "2022-07-09 medium-risk area at the end of 2022-07-09: clear days 2022-07-02 to 2022-07-09 = 8; 3 more consecutive days without a new infection, as a medium-risk area: not met",
    ]);
    for (const { text } of working) expect(text.zh).toMatch(/\p{Script=Han}/u);
  });

  it("says where the history reaches beyond the edition", () => {
    const [line] = areaStatusOn(high, areasTwentyMeasures, on(3)).working;
    expect(line?.text.en).toBe("read by High- and low-risk areas throughout, in force from 2022-11-11");
  });

  it.each([
    [0, undefined, undefined],
    [1, undefined, "2022-07-02"],
    [0, 8, undefined],
    [0, 7, "2022-07-01 to 2022-07-08"],
  ])("of an edition in force from day %s to day %s, read on day 8: %s", (from, until, said) => {
    const { from: _from, until: _until, ...known } = areasEdition9.edition as AreaRegime["edition"];
    const edition = { ...known, from: on(from), ...(until === undefined ? {} : { until: on(until) }) };
    const lines = areaStatusOn(high, { ...areasEdition9, edition }, on(8)).working.map(({ text }) => text.en);
    expect(lines.filter((line) => line.startsWith("read by"))).toEqual(
      said === undefined ? [] : [`read by ${known.title.en} throughout, in force from ${said}`],
    );
  });
});

const REGIMES: Readonly<Record<string, AreaRegime>> = {
  "edition 8": areasEdition8,
  "Beijing, May 2022": beijing8,
  "edition 9": areasEdition9,
  "twenty measures": areasTwentyMeasures,
  "ten measures": areasTenMeasures,
};

describe.each(Object.entries(REGIMES))("laws of the replay: %s", (_, regime) => {
  const day = fc.integer({ min: 0, max: 30 }).map(on);
  const yesNo = fc.constantFrom("yes" as const, "no" as const, unknown);
  const infection: fc.Arbitrary<AreaInfection> = fc.record({
    on: day,
    amongHomeIsolated: yesNo,
    spreadOutsideHousehold: yesNo,
  });
  const result = fc.constantFrom("all-negative" as const, "some-positive" as const, "pending" as const, unknown);
  const names = [...regime.classes.map((one) => one.class), "lifted" as const];
  const history: fc.Arbitrary<AreaHistory> = fc.record({
    drawn: fc
      .array(fc.record({ on: day, as: fc.constantFrom(...names) }), { maxLength: 2 })
      .map((drawn) => [{ on: START, as: names.at(-2) ?? "lifted" }, ...drawn]),
    infections: fc.array(infection, { maxLength: 3 }),
    rounds: fc.array(fc.record({ on: day, result }), { maxLength: 4 }),
    contacts: fc.array(fc.record({ lastExposureOn: day, transferredOn: day, testNegative: yesNo }), { maxLength: 1 }),
    clock: fc.record({ caseLeftOn: day, environmentPositive: yesNo }),
  });
  const bounds = (found: AreaStatus) =>
    [found.decided ? found.grade : found.atLeast, found.decided ? found.grade : found.atMost].map((one) =>
      rankOf(regime, one),
    );

  it("an infection more never gives a milder grade, nor an earlier change", () => {
    fc.assert(
      fc.property(history, infection, day, (known, added, date) => {
        const more = { ...known, infections: [...(known.infections as AreaInfection[]), added] };
        const [one, other] = [areaStatusOn(known, regime, date), areaStatusOn(more, regime, date)];
        const [before, after] = [bounds(one), bounds(other)];
        expect(after[0]).toBeGreaterThanOrEqual(before[0] as number);
        expect(after[1]).toBeGreaterThanOrEqual(before[1] as number);
        if (one.decided && other.decided && one.grade === other.grade && one.earliestChange && other.earliestChange)
          expect(other.earliestChange.on >= one.earliestChange.on).toBe(true);
      }),
      { numRuns: 120 },
    );
  });

  it("the order of the entries does not matter", () => {
    fc.assert(
      fc.property(history, day, (known, date) => {
        const reversed: AreaHistory = {
          ...known,
          drawn: known.drawn.toReversed(),
          infections: (known.infections as AreaInfection[]).toReversed(),
          rounds: (known.rounds as AreaRound[]).toReversed(),
        };
        const plain = ({ working: _working, ...found }: AreaStatus) => found;
        expect(plain(areaStatusOn(reversed, regime, date))).toEqual(plain(areaStatusOn(known, regime, date)));
      }),
      { numRuns: 80 },
    );
  });

  it("what comes after the date changes nothing", () => {
    fc.assert(
      fc.property(history, day, (known, date) => {
        const cut: AreaHistory = {
          ...known,
          drawn: known.drawn.filter((one) => one.on <= date),
          infections: (known.infections as AreaInfection[]).filter((one) => one.on <= date),
          rounds: (known.rounds as AreaRound[]).filter((one) => one.on <= date),
        };
        expect(areaStatusOn(cut, regime, date)).toEqual(areaStatusOn(known, regime, date));
      }),
      { numRuns: 80 },
    );
  });

  it("a round that becomes unknown gives the same grade or none", () => {
    fc.assert(
      fc.property(history, day, (known, date) => {
        const blurred = { ...known, rounds: (known.rounds as AreaRound[]).map((one) => ({ ...one, result: unknown })) };
        const [one, other] = [areaStatusOn(known, regime, date), areaStatusOn(blurred, regime, date)];
        if (other.decided) expect(one.decided && one.grade).toBe(other.grade);
      }),
      { numRuns: 80 },
    );
  });

  it("is as early as it said it could be, when all goes well", () => {
    fc.assert(
      fc.property(history, day, (known, date) => {
        const found = areaStatusOn(known, regime, date);
        if (!found.decided || found.earliestChange === undefined) return;
        const eve = addDays(found.earliestChange.on, -1);
        if (eve <= date) return;
        const cut = { ...known, infections: (known.infections as AreaInfection[]).filter((one) => one.on <= date) };
        const drawn = known.drawn.filter((one) => one.on <= date);
        const rounds = (known.rounds as AreaRound[]).filter((one) => one.on <= date);
        const still = areaStatusOn({ ...cut, drawn, rounds }, regime, eve);
        expect(still.decided && still.grade).toBe(found.grade);
      }),
      { numRuns: 80 },
    );
  });
});
