import { describe, expect, it } from "vitest";
import { instant, instantAt } from "../../src/calendar/index.js";
import { epochMilliseconds } from "../../src/calendar/instant.js";
import { keepAll, leaveOutAbove, tukeyFences } from "../../src/statistics/outlier-rules.js";
import { type ReleaseRecord, timeReleaseStudy } from "../../src/statistics/time-release-study.js";

const arrival = instant("2020-03-01T08:00:00+08:00");
const asOf = instant("2020-04-01T00:00:00+08:00");
const released = (hours: number, other: Partial<ReleaseRecord> = {}): ReleaseRecord => ({
  channel: "green",
  ...other,
  enteredAt: arrival,
  leftAt: instantAt(epochMilliseconds(arrival) + hours * 3_600_000, "Asia/Shanghai"),
});

describe("time release study", () => {
  it("gives a row for each lane, mode, category and channel that occurs, in their order", () => {
    const rows = timeReleaseStudy(
      [
        released(2, { mode: "sea", channel: "red" }),
        released(1, { mode: "air" }),
        released(3, { mode: "sea", channel: "green" }),
      ],
      { asOf },
    );
    expect(rows.map(({ mode, channel, mean }) => [mode, channel, mean])).toEqual([
      ["air", "green", 1],
      ["sea", "green", 3],
      ["sea", "red", 2],
    ]);
    expect(rows[0]?.lane).toBeUndefined();
  });

  it("counts hours of those released, says how many are not, and why a record gives no time", () => {
    const open: ReleaseRecord = { channel: "green", enteredAt: arrival };
    const negative: ReleaseRecord = {
      channel: "green",
      enteredAt: arrival,
      leftAt: instant("2020-03-01T07:00:00+08:00"),
    };
    const [row] = timeReleaseStudy([released(10), released(20), released(60), open, negative], { asOf });
    expect(row).toMatchObject({
      count: 3,
      open: 1,
      mean: 30,
      median: 20,
      p75: 40,
      maximum: 60,
      outliers: { rule: "keep-all", leftOut: 0 },
    });
    expect(row?.standardDeviation).toBeCloseTo(Math.sqrt(700), 12);
    expect(row?.p90).toBeCloseTo(52, 12);
    expect(row?.counts.negative).toBe(1);
  });

  it("leaves out by a named rule, within the row, and says how many", () => {
    const records = [...[10, 11, 12, 13, 14].map((hours) => released(hours)), released(500)];
    const [fenced] = timeReleaseStudy(records, { asOf, outliers: tukeyFences });
    expect(fenced).toMatchObject({ count: 5, maximum: 14, outliers: { rule: "tukey-fences", leftOut: 1 } });
    const [bounded] = timeReleaseStudy(records, { asOf, outliers: leaveOutAbove(12) });
    expect(bounded).toMatchObject({ count: 3, maximum: 12, outliers: { rule: "above-12", leftOut: 3 } });
  });

  it("keeps what lies on the bounds of the rule, and nothing beyond either", () => {
    const records = [9, 10, 12, 14, 15].map((hours) => released(hours));
    const rule = { ...keepAll, id: "ten-to-fourteen", bounds: () => ({ lower: 10, upper: 14 }) };
    const [row] = timeReleaseStudy(records, { asOf, outliers: rule });
    expect(row).toMatchObject({ count: 3, median: 12, maximum: 14, outliers: { rule: rule.id, leftOut: 2 } });
  });

  it("has rows without times where nothing was released, and no rows of nothing", () => {
    const [row] = timeReleaseStudy([{ enteredAt: arrival }], { asOf });
    expect(row).toMatchObject({ count: 0, open: 1, mean: undefined, p95: undefined });
    expect(timeReleaseStudy([], { asOf })).toEqual([]);
  });

  it("does not depend on the order of the records", () => {
    const records = [released(2, { mode: "sea" }), released(1, { mode: "air" }), released(3, { mode: "sea" })];
    expect(timeReleaseStudy(records.toReversed(), { asOf })).toEqual(timeReleaseStudy(records, { asOf }));
  });
});
