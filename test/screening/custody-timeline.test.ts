import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Instant, instant } from "../../src/calendar/instant.js";
import { instantAt } from "../../src/calendar/time-zone.js";
import { type CustodyInterval, custodyTimeline } from "../../src/screening/custody-timeline.js";

const at = (time: string) => instant(`2020-04-05T${time}:00+08:00`);
const held = (holder: string, from: string, to?: string): CustodyInterval => ({
  holder,
  from: at(from),
  ...(to === undefined ? {} : { to: at(to) }),
});
const gaps = (...intervals: CustodyInterval[]) =>
  custodyTimeline(intervals).gaps.map(({ from, to, minutes }) => [from.slice(11, 16), to.slice(11, 16), minutes]);
const overlaps = (...intervals: CustodyInterval[]) =>
  custodyTimeline(intervals).overlaps.map(({ from, to, minutes, holders }) => [
    from.slice(11, 16),
    to?.slice(11, 16),
    minutes,
    holders.join(" "),
  ]);

describe("custodyTimeline", () => {
  it("is continuous where the next takes over at the same instant, in whatever offset it is written", () => {
    const utc: CustodyInterval = { holder: "vehicle", from: instant("2020-04-05T04:00:00Z"), to: at("13:30") };
    expect(custodyTimeline([held("customs", "10:00", "12:00"), utc])).toMatchObject({
      continuous: true,
      gaps: [],
      overlaps: [],
    });
  });

  it("names the gap of a minute, and who had the person before and after", () => {
    expect(custodyTimeline([held("customs", "10:00", "12:00"), held("vehicle", "12:01", "13:30")])).toMatchObject({
      continuous: false,
      gaps: [{ from: at("12:00"), to: at("12:01"), minutes: 1, after: "customs", before: "vehicle" }],
    });
  });

  it("reports an overlap, which is no gap", () => {
    const intervals = [held("customs", "10:00", "12:00"), held("vehicle", "11:50", "13:30")];
    expect(overlaps(...intervals)).toEqual([["11:50", "12:00", 10, "customs vehicle"]]);
    expect(custodyTimeline(intervals).continuous).toBe(true);
  });

  it("sees no gap behind an interval that lies inside another", () => {
    const intervals = [held("customs", "10:00", "13:00"), held("vehicle", "11:00", "12:00"), held("hotel", "13:00")];
    expect(gaps(...intervals)).toEqual([]);
    expect(overlaps(...intervals)).toEqual([["11:00", "12:00", 60, "customs vehicle"]]);
  });

  it("takes an interval without an end to go on, and whatever begins after it to overlap", () => {
    expect(gaps(held("customs", "10:00"), held("vehicle", "12:00", "13:00"))).toEqual([]);
    expect(overlaps(held("customs", "10:00"), held("vehicle", "12:00", "13:00"))).toEqual([
      ["12:00", "13:00", 60, "customs vehicle"],
    ]);
    expect(overlaps(held("customs", "10:00"), held("vehicle", "12:00"))).toEqual([
      ["12:00", undefined, undefined, "customs vehicle"],
    ]);
    expect(custodyTimeline([held("customs", "10:00")])).toMatchObject({ continuous: true, overlaps: [] });
  });

  it("joins overlaps that run into each other, and keeps those apart that only touch", () => {
    expect(overlaps(held("a", "09:00", "12:00"), held("b", "10:00", "13:00"), held("c", "11:00", "14:00"))).toEqual([
      ["10:00", "13:00", 180, "a b c"],
    ]);
    expect(overlaps(held("a", "09:00", "12:00"), held("b", "10:00", "13:00"), held("c", "12:00", "13:00"))).toEqual([
      ["10:00", "12:00", 120, "a b"],
      ["12:00", "13:00", 60, "b c"],
    ]);
  });

  it("does not hold two records of one holder against each other", () => {
    expect(overlaps(held("customs", "10:00", "12:00"), held("customs", "11:00", "13:00"))).toEqual([]);
    expect(
      overlaps(held("customs", "10:00", "12:00"), held("customs", "11:00", "13:00"), held("bus", "12:30", "14:00")),
    ).toEqual([["12:30", "13:00", 30, "bus customs"]]);
  });

  it("sets aside what ends before it begins", () => {
    const backwards = held("vehicle", "13:30", "12:00");
    expect(custodyTimeline([held("customs", "10:00", "12:00"), backwards, held("hotel", "13:30")])).toMatchObject({
      continuous: false,
      backwards: [backwards],
      gaps: [{ minutes: 90, after: "customs", before: "hotel" }],
    });
  });

  it("lets an interval without length cover nothing and overlap nothing", () => {
    expect(gaps(held("a", "10:00", "11:00"), held("b", "11:30", "11:30"), held("c", "12:00"))).toEqual([
      ["11:00", "12:00", 60],
    ]);
    expect(overlaps(held("a", "10:00", "11:00"), held("b", "10:30", "10:30"))).toEqual([]);
  });

  it("does not let an interval without length split a gap in two that are allowed", () => {
    const split = [held("a", "10:00", "12:00"), held("b", "12:30", "12:30"), held("c", "13:00")];
    expect(custodyTimeline(split, { allowedGapMinutes: 30 })).toMatchObject({
      continuous: false,
      intervals: split,
      gaps: [{ minutes: 60, after: "a", before: "c" }],
      allowedGaps: [],
    });
  });

  it("finds nothing continuous where nobody held at any time", () => {
    expect(custodyTimeline([held("a", "10:00", "10:00")])).toMatchObject({ continuous: false, gaps: [] });
    const customs = [held("customs", "10:00", "12:00")];
    const spans = [
      { until: at("09:00") },
      { from: at("12:00") },
      { from: at("13:00") },
      { from: at("13:00"), until: at("14:00") },
      { from: at("13:00"), until: at("13:20"), allowedGapMinutes: 30 },
      { from: at("12:00"), until: at("12:00") },
      { from: at("11:30"), until: at("11:00") },
    ];
    for (const span of spans) expect(custodyTimeline(customs, span)).toMatchObject({ continuous: false });
    expect(custodyTimeline(customs, { from: at("10:00"), until: at("10:00") }).continuous).toBe(true);
    expect(custodyTimeline(customs, { from: at("11:00") }).continuous).toBe(true);
    expect(custodyTimeline(customs, { until: at("11:00") }).continuous).toBe(true);
  });

  it("tells allowed gaps from others: as long as allowed is allowed", () => {
    const intervals = [held("a", "10:00", "11:00"), held("b", "11:05", "12:00"), held("c", "12:06")];
    expect(custodyTimeline(intervals, { allowedGapMinutes: 5 })).toMatchObject({
      continuous: false,
      gaps: [{ minutes: 6 }],
      allowedGaps: [{ minutes: 5 }],
    });
    expect(custodyTimeline(intervals, { allowedGapMinutes: 6 }).continuous).toBe(true);
  });

  it("asks for the whole span from cabin door to home door", () => {
    const span = { from: at("09:30"), until: at("15:00") };
    expect(custodyTimeline([held("customs", "10:00", "12:00"), held("bus", "12:00", "14:00")], span).gaps).toEqual([
      { from: at("09:30"), to: at("10:00"), minutes: 30, after: undefined, before: "customs" },
      { from: at("14:00"), to: at("15:00"), minutes: 60, after: "bus", before: undefined },
    ]);
    expect(custodyTimeline([held("customs", "09:00")], span).continuous).toBe(true);
    expect(custodyTimeline([held("customs", "16:00")], span).gaps).toMatchObject([{ minutes: 330 }]);
  });

  it("finds nothing continuous of somebody who was never in anybody's charge", () => {
    expect(custodyTimeline([])).toMatchObject({ continuous: false, gaps: [], overlaps: [] });
    expect(custodyTimeline([], { from: at("10:00"), until: at("11:00") })).toMatchObject({
      continuous: false,
      gaps: [{ minutes: 60 }],
    });
  });
});

describe("custodyTimeline: laws", () => {
  const START = 1_586_044_800_000;
  const minute = (of: number) => instantAt(START + of * 60_000, "Asia/Shanghai");
  const anyInterval = fc
    .record({
      holder: fc.constantFrom("a", "b", "c"),
      from: fc.nat(40),
      length: fc.option(fc.nat(15), { nil: undefined }),
    })
    .map(({ holder, from, length }) => ({
      holder,
      from: minute(from),
      to: length === undefined ? undefined : minute(from + length),
      first: from,
      end: length === undefined ? 100 : from + length,
    }));
  const anyIntervals = fc.array(anyInterval, { maxLength: 7 });

  it("counts every minute once: held, or in a gap, and those held by several in an overlap", () => {
    fc.assert(
      fc.property(anyIntervals, (intervals) => {
        const timeline = custodyTimeline(intervals, { from: minute(0), until: minute(80) });
        let free = 0;
        let shared = 0;
        for (let of = 0; of < 80; of++) {
          const holders = new Set(
            intervals.filter(({ first, end }) => first <= of && of < end).map(({ holder }) => holder),
          );
          if (holders.size === 0) free++;
          if (holders.size > 1) shared++;
        }
        expect(timeline.gaps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(free);
        const within = timeline.overlaps.map(({ from, minutes }) =>
          Math.min(minutes ?? Number.POSITIVE_INFINITY, 80 - (Date.parse(from) - START) / 60_000),
        );
        expect(within.reduce((sum, minutes) => sum + minutes, 0)).toBe(shared);
        expect(timeline.continuous).toBe(free === 0);
      }),
    );
  });

  it("does not depend on the order of the intervals", () => {
    fc.assert(
      fc.property(anyIntervals, (intervals) => {
        expect(custodyTimeline(intervals.toReversed())).toEqual(custodyTimeline(intervals));
      }),
    );
  });

  it("names an interval of which an end cannot be read with those that go backwards, and loses none", () => {
    const unread = [
      { holder: "vehicle", from: at("10:00"), to: "noon" as Instant },
      { holder: "site", from: "noon" as Instant },
    ];
    const { intervals, backwards, continuous } = custodyTimeline([held("customs", "09:00", "10:00"), ...unread], {
      until: at("12:00"),
    });
    expect(intervals.map(({ holder }) => holder)).toEqual(["customs"]);
    expect(backwards.map(({ holder }) => holder).sort()).toEqual(["site", "vehicle"]);
    expect(continuous).toBe(false);
  });
});
