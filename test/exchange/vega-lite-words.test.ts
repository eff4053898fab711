import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  between,
  figure,
  grouped,
  isWide,
  levelText,
  percent,
  plain,
  sentences,
  shareText,
  wordOf,
} from "../../src/exchange/vega-lite-words.js";

describe("what is written in a chart", () => {
  it("has no sign that a picture cannot hold", () => {
    expect(plain("a\u0000b\nc\ud800d\u0085e")).toBe("a b c d e");
    expect(wordOf({ en: "patrol", zh: "巡查" }, "zh")).toBe("巡查");
    expect(sentences(["a", "b"], "en")).toBe("a. b.");
    expect(sentences(["a", "b"], "zh")).toBe("a。b。");
  });

  it("has numbers that can be read", () => {
    expect([0, 7, 1234567, 1234.567, 0.0001234, 2 ** 60].map(figure)).toEqual([
      "0",
      "7",
      "1,234,567",
      "1,234.57",
      "0.00012",
      "1,152,921,504,606,846,976",
    ]);
  });

  it("never calls few none, nor nearly all all", () => {
    expect(shareText(9, 766044)).toBe("0.0012 %");
    expect(shareText(2999, 3000)).toBe("99.97 %");
    expect(shareText(0, 5)).toBe("0.0 %");
    expect(shareText(5, 5)).toBe("100.0 %");
    const part = fc
      .integer({ min: 2, max: 1_000_000 })
      .chain((of) => fc.tuple(fc.integer({ min: 1, max: of - 1 }), fc.constant(of)));
    fc.assert(
      fc.property(part, ([count, of]) => {
        const share = Number(shareText(count, of).replace(" %", ""));
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThan(100);
        expect(Math.abs(share - (100 * count) / of)).toBeLessThanOrEqual(0.050001);
      }),
    );
  });

  it("has digits in groups, shares to one digit, and axes from end to end", () => {
    expect(["1234567.1234", "999", "0.0001"].map(grouped)).toEqual(["1,234,567.1234", "999", "0.0001"]);
    expect([0, 0.12345, 1].map(percent)).toEqual(["0.0 %", "12.3 %", "100.0 %"]);
    expect([0.00004, 0.9999, 1e-15].map(percent)).toEqual(["0.004 %", "99.99 %", "0.0 %"]);
    expect([0.95, 0.999, 0.5].map(levelText)).toEqual(["95 %", "99.9 %", "50 %"]);
    expect(between("Day", "{what}", "b", "en")).toBe("Day, from {what} to b");
    expect(between("日期", "a", "b", "zh")).toBe("日期，从 a 到 b");
    expect(["a", "é", "上", "（"].map(isWide)).toEqual([false, false, true, true]);
  });
});
