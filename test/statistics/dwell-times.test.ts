import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant, instantAt } from "../../src/calendar/index.js";
import { dwellTimes, type StayRecord, stayStanding } from "../../src/statistics/dwell-times.js";
import { kaplanMeier } from "../../src/statistics/kaplan-meier.js";

const at = (time: string) => instant(`2020-03-18T${time}:00+08:00`);
const asOf = at("12:00");

/** A minute of the day, or none. */
const anyStamp = fc.option(
  fc.integer({ min: 0, max: 1200 }).map((minute) => instantAt(1_584_489_600_000 + minute * 60_000, "Asia/Shanghai")),
  { nil: undefined },
);
const anyRecord: fc.Arbitrary<StayRecord> = fc.record({
  enteredAt: anyStamp,
  leftAt: anyStamp,
  hasLeft: fc.option(fc.boolean(), { nil: undefined }),
});

describe("dwell times", () => {
  it.each([
    ["completed", { enteredAt: at("08:00"), leftAt: at("08:40") }],
    ["completed", { enteredAt: at("08:00"), leftAt: at("08:00") }],
    ["completed", { enteredAt: at("08:00"), leftAt: asOf }],
    ["still-inside", { enteredAt: at("08:00") }],
    ["still-inside", { enteredAt: at("08:00"), leftAt: at("12:01") }],
    ["still-inside", { enteredAt: asOf }],
    ["negative", { enteredAt: at("08:00"), leftAt: at("07:59") }],
    ["missing-entry", { leftAt: at("07:59") }],
    ["missing-exit", { enteredAt: at("08:00"), hasLeft: true }],
    ["missing-both", {}],
    ["missing-both", { hasLeft: true }],
    ["not-entered", { enteredAt: at("12:01") }],
    ["not-entered", { enteredAt: at("12:01"), leftAt: at("12:30") }],
  ] as const)("%s: %o", (standing, record) => {
    expect(stayStanding(record, { asOf })).toBe(standing);
  });

  it("drop no record silently: every one is a stay or counted under its reason", () => {
    fc.assert(
      fc.property(fc.array(anyRecord), fc.option(anyStamp, { nil: undefined }), (records, watchedFrom) => {
        const options = watchedFrom === undefined ? { asOf } : { asOf, watchedFrom };
        const { stays, counts, records: read, zero } = dwellTimes(records, options);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(records.length);
        expect(read).toBe(records.length);
        expect(stays).toHaveLength(counts.completed + counts["still-inside"]);
        expect(zero).toBeLessThanOrEqual(counts.completed);
        expect(() => kaplanMeier(stays)).not.toThrow();
      }),
    );
  });

  it("are in minutes, to the second, and zero stays are counted besides", () => {
    const { stays, zero } = dwellTimes(
      [
        { enteredAt: at("08:00"), leftAt: instant("2020-03-18T00:00:30Z") },
        { enteredAt: at("08:00"), leftAt: at("08:00") },
      ],
      { asOf },
    );
    expect(stays).toEqual([
      { time: 0.5, hasLeft: true },
      { time: 0, hasLeft: true },
    ]);
    expect(zero).toBe(1);
  });

  it("count people who were inside when the watch began from there, and not those who had gone", () => {
    const watchedFrom = at("08:30");
    const { stays, counts } = dwellTimes(
      [
        { enteredAt: at("08:00"), leftAt: at("09:00") },
        { enteredAt: at("08:00"), leftAt: at("08:30") },
        { enteredAt: at("08:00") },
        { enteredAt: at("08:30"), leftAt: at("08:30") },
      ],
      { asOf, watchedFrom },
    );
    expect(stays).toEqual([
      { time: 60, hasLeft: true, seenFrom: 30 },
      { time: 240, hasLeft: false, seenFrom: 30 },
      { time: 0, hasLeft: true },
    ]);
    expect(counts["before-watch"]).toBe(1);
  });

  it("know nothing of a watch that begins no earlier than the instant asked about", () => {
    for (const watchedFrom of [asOf, at("12:30")])
      expect(dwellTimes([{ enteredAt: at("08:00"), leftAt: at("13:00") }], { asOf, watchedFrom }).stays).toEqual([
        { time: 240, hasLeft: false },
      ]);
  });

  it("count no zero stay of somebody who has just come in", () => {
    expect(dwellTimes([{ enteredAt: asOf }], { asOf })).toMatchObject({
      stays: [{ time: 0, hasLeft: false }],
      zero: 0,
      records: 1,
    });
  });

  it("give the same answer later for those who had left by then", () => {
    const records = [
      { enteredAt: at("08:00"), leftAt: at("09:00") },
      { enteredAt: at("11:00"), leftAt: at("11:30") },
    ];
    const early = dwellTimes(records, { asOf: at("11:10") });
    expect(early.stays).toEqual([
      { time: 60, hasLeft: true },
      { time: 10, hasLeft: false },
    ]);
    expect(dwellTimes(records, { asOf }).stays[0]).toEqual(early.stays[0]);
  });
});
