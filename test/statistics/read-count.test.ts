import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCount } from "../../src/statistics/read-count.js";

describe("readCount", () => {
  it.each([
    ["276", 276, "exact"],
    [" 0 ", 0, "exact"],
    ["30,000", 30_000, "exact"],
    ["30 000", 30_000, "exact"],
    ["１２０００", 12_000, "exact"],
    ["1,000,000", 1_000_000, "exact"],
    ["5.0", 5, "exact"],
    ["276 persons", 276, "exact"],
    [`5 ${"x".repeat(40)}`, 5, "exact"],
    ["1.50000万", 15_000, "exact"],
    ["5百", 500, "exact"],
    ["3千", 3000, "exact"],
    ["2万亿", 2e12, "exact"],
    ["min 5", 5, "at-least"],
    ["min. 5", 5, "at-least"],
    ["max 5", 5, "at-most"],
    ["max. 5", 5, "at-most"],
    ["at least 5+", 5, "at-least"],
    ["5 or fewer", 5, "at-most"],
    ["5平方公里以上", 5, "at-least"],
    ["不超过50", 50, "at-most"],
    ["不多于50", 50, "at-most"],
    ["3.5万人次", 35_000, "exact"],
    ["1.1万", 11_000, "exact"],
    ["2亿", 200_000_000, "exact"],
    ["30000+", 30_000, "at-least"],
    ["30,000 +", 30_000, "at-least"],
    [">=30000", 30_000, "at-least"],
    ["≥ 30,000", 30_000, "at-least"],
    [">5", 6, "at-least"],
    ["more than 30 000", 30_000, "at-least"],
    ["Over 30 000 crossings", 30_000, "at-least"],
    ["30 000 and more", 30_000, "at-least"],
    ["at least 7", 7, "at-least"],
    ["3万余人次", 30_000, "at-least"],
    ["5600余部", 5600, "at-least"],
    ["370多万斤", 3_700_000, "at-least"],
    ["超过3万人次", 30_000, "at-least"],
    ["5个多小时", 5, "at-least"],
    ["30人以上的宴席", 30, "at-least"],
    ["不少于50", 50, "at-least"],
    ["3万人以上", 30_000, "at-least"],
    ["50以上", 50, "at-least"],
    ["<5", 4, "at-most"],
    ["< 1", 0, "exact"],
    ["≤5", 5, "at-most"],
    ["up to 5", 5, "at-most"],
    ["no more than 12", 12, "at-most"],
    ["nearly 1900", 1900, "at-most"],
    ["近1900万元", 19_000_000, "at-most"],
    ["不足10", 10, "at-most"],
    ["10人以下", 10, "at-most"],
  ])("reads %j as %d, %s", (text, value, bound) => {
    expect(readCount(text)).toEqual({ ok: true, value: { value, bound } });
  });

  it.each(["", "   ", "　"])("says of %j that nothing stands there", (text) => {
    const read = readCount(text);
    expect(read.ok || read.issues[0].code).toBe("missing");
  });

  it.each([
    "-5",
    "1.5",
    "about 500",
    "约500",
    "5 to 10",
    "5个左右",
    "30人上下",
    "30人次余或更多",
    "30 or so",
    "500 approximately",
    "30 people or more",
    "5-10",
    "none",
    "<0",
    "1.23456万",
    "30,00",
    "9007199254740993",
    "at most 5+",
    "12:30",
    "5%",
    "1e5",
    "x≥5",
    "≥x5",
    "x≤5",
    "≤x5",
    "x>5",
    ">x5",
    "x<5",
    "<x5",
    "not at least 5",
    "at least some 5",
    "not at most 5",
    "at most some 5",
    "共至少5",
    "至少共5",
    "共至多5",
    "至多共5",
    "30,0000",
    "500 approx",
    "5人以上人",
    "5六七八九十以上",
    `5 ${"x".repeat(41)}`,
    ">9007199254740991",
  ])("does not read %j", (text) => {
    const read = readCount(text);
    expect(read.ok || read.issues[0].code).toBe("malformed");
  });

  it("never throws, and reads every whole number back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.maxSafeNat(), (text, value) => {
        readCount(text);
        expect(readCount(String(value))).toEqual({ ok: true, value: { value, bound: "exact" } });
        const open = readCount(`${value}+`);
        expect(open.ok && open.value.bound).toBe("at-least");
      }),
    );
  });
});
