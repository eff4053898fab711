import { describe, expect, it } from "vitest";
import { EACH_COUNTED_AS_ONE } from "../../src/clearance/quantity.js";
import { BULLETIN_FINDINGS } from "../../src/statistics/bulletin-finding.js";
import { checkBulletin } from "../../src/statistics/check-bulletin.js";
import { impliedWhole } from "../../src/statistics/printed-share.js";
import type { PublishedBulletin } from "../../src/statistics/published-bulletin.js";
import {
  EXPORTS_TO_APRIL_4,
  EXPORTS_TO_APRIL_30,
  FEBRUARY_11,
  JANUARY_24_TO_30,
  JANUARY_30,
  MARCH_EXPORTS,
  SUPPLY_BULLETINS_2020,
  TO_FEBRUARY_4,
  TO_FEBRUARY_11,
  TO_FEBRUARY_29,
} from "./known/supply-bulletins-2020.js";

const check = (published: PublishedBulletin) => checkBulletin(published, { convention: EACH_COUNTED_AS_ONE });
const codes = (found: readonly { readonly code: string; readonly place: readonly string[] }[]) =>
  found.map(({ code, place }) => [code, ...place]);
const exactly = (amount: number) => ({ amount, roundedTo: 0 });

describe("the bulletins of January to April 2020", () => {
  it.each(SUPPLY_BULLETINS_2020)("have no error: %s", (_, published) => {
    expect(check(published).errors).toEqual([]);
  });

  it.each(SUPPLY_BULLETINS_2020.slice(1))("have nothing odd: %s", (_, published) => {
    expect(check(published).warnings).toEqual([]);
  });

  it("24-30 January: 55.2 % is a share by value, and by quantity it would be 99.4 or 99.5", () => {
    const { shares } = check(JANUARY_24_TO_30);
    expect(shares).toMatchObject([
      { group: "protective", basis: "value", computedPercent: 55.2, byValuePercent: 55.2, byQuantityPercent: 99.5 },
    ]);
  });

  it("24-30 January: 1.818 million protective goods are in no part", () => {
    expect(check(JANUARY_24_TO_30).parts).toMatchObject([
      {
        group: "protective",
        measure: "quantity",
        sum: { amount: 5703.5 },
        unlisted: { amount: 181.8, least: 181.6, most: 182 },
      },
    ]);
  });

  it("24-30 January: what no group names is 0.15 % of the pieces and a third of the value, which is odd", () => {
    const { warnings, quantity, value } = check(JANUARY_24_TO_30);
    expect(codes(warnings)).toEqual([["residual-shares-differ-widely", "total"]]);
    expect(quantity).toMatchObject({ residual: { amount: 8.7 }, agreesWithTotal: false, without: [] });
    // 84.6 to 104.6 million yuan, by how the total and the protective goods were rounded; and the others by up to 500 yuan each.
    expect(value?.residual).toEqual({ amount: 9462.7, least: 8462.55, most: 10462.85 });
    expect(quantity?.residualPercent?.toFixed(2)).toBe("0.15");
    expect(value?.residualPercent?.toFixed(1)).toBe("32.6");
  });

  it("24-30 January: unit values", () => {
    const yuan = check(JANUARY_24_TO_30).unitValues.map(({ group, perUnit }) => [group, perUnit.amount.toPrecision(3)]);
    expect(Object.fromEntries(yuan)).toEqual({
      protective: "2.72",
      medicines: "126",
      disinfectants: "18.2",
      devices: "224",
    });
  });

  it("30 January, March: only totals, of which nothing can be held against anything", () => {
    for (const published of [JANUARY_30, MARCH_EXPORTS])
      expect(check(published)).toMatchObject({ shares: [], parts: [], quantity: undefined, value: undefined });
  });

  it("to 4 February: both printed shares are of one total by value, of 12.15 to 12.23, that was not printed", () => {
    const { shares, parts } = check(TO_FEBRUARY_4);
    expect(shares.map(({ basis }) => basis)).toEqual([undefined, undefined]);
    const [ofProtective, ofDonated] = [impliedWhole(9.4, 77.3), impliedWhole(2.86, 23)];
    expect(ofProtective).toMatchObject({ least: expect.closeTo(12.09, 2), most: expect.closeTo(12.23, 2) });
    expect(ofDonated).toMatchObject({ least: expect.closeTo(12.15, 2), most: expect.closeTo(12.73, 2) });
    const known = check({ ...TO_FEBRUARY_4, total: { value: { amount: 12.19, roundedTo: 0.08 } } });
    expect(known.shares.map(({ basis }) => basis)).toEqual(["value", "value"]);
    expect(parts).toMatchObject([{ group: "donated", sum: { amount: 7365 }, unlisted: { amount: 1411 } }]);
  });

  it("to 11 February: the five groups are the printed total within its rounding; 17.8 % was donated by value", () => {
    const { quantity, value, shares, parts } = check(TO_FEBRUARY_11);
    expect(quantity).toMatchObject({ sum: { amount: 87035 }, agreesWithTotal: true, without: [] });
    expect(value).toBeUndefined();
    expect(shares).toMatchObject([{ basis: "value", computedPercent: 17.8, byQuantityPercent: 16.9 }]);
    expect(parts).toMatchObject([
      { group: "protective", sum: { amount: 73895 }, unlisted: { amount: 11205 } },
      { group: "devices", sum: { amount: 17.5 }, unlisted: { amount: 116.5 } },
    ]);
  });

  it("11 February: 7.175 million of the day are in no group", () => {
    expect(check(FEBRUARY_11).quantity).toMatchObject({ sum: { amount: 6474.5 }, residual: { amount: 717.5 } });
  });

  it("to 29 February: between 5 and 115 million pieces are not protective goods", () => {
    const { quantity, parts } = check(TO_FEBRUARY_29);
    expect(quantity?.residual).toEqual({ amount: 6000, least: 500, most: 11500 });
    expect(parts).toMatchObject([{ sum: { amount: 204538 }, unlisted: { amount: 35462 } }]);
  });

  it("exports to 4 April: 83 % general trade fits only as the value was rounded; masks were 2 yuan apiece", () => {
    const { shares, unitValues, value } = check(EXPORTS_TO_APRIL_4);
    // 85.2 / 102 is 83.5, printed as 84; a total of 102.04 to 102.5 makes it 83.
    expect(shares).toMatchObject([{ group: "general-trade", basis: "value", computedPercent: 84 }]);
    expect(value).toMatchObject({
      sum: { amount: 92.7 },
      without: ["test-kits", "goggles"],
      agreesWithTotal: undefined,
    });
    expect(unitValues.map(({ group, perUnit }) => [group, perUnit.amount])).toEqual([
      ["masks", 2],
      ["suits", expect.closeTo(24.25, 2)],
      ["infrared-thermometer", expect.closeTo(136.93, 2)],
      ["ventilator", 19375],
    ]);
  });

  it("exports to 30 April: tests are not counted with pieces", () => {
    expect(check(EXPORTS_TO_APRIL_30).quantity).toMatchObject({ without: ["test-kits"], residual: undefined });
  });
});

describe("what is garbled", () => {
  it("in the retelling of January is the unit: masks in pairs, medicine in cartons", () => {
    const [protective, medicines, ...others] = JANUARY_24_TO_30.groups ?? [];
    const retold = {
      ...JANUARY_24_TO_30,
      groups: [
        { code: "protective", ...protective, parts: [{ code: "masks", quantity: 5622.8, unit: "pair" as const }] },
        { code: "medicines", ...medicines, quantity: 10.7, unit: "carton" as const },
        ...others,
      ],
    };
    const { errors, quantity } = check(retold);
    expect(codes(errors)).toEqual([
      ["unit-mismatch", "protective", "masks"],
      ["unit-mismatch", "medicines"],
    ]);
    expect(errors[1]?.figures).toEqual({ quantity: 10.7, batches: 16139 });
    // Nobody knows how many boxes a carton holds: they are in no sum.
    expect(quantity).toMatchObject({ without: ["medicines"], agreesWithTotal: undefined });
  });

  it("is a quantity counted in batches", () => {
    const published = {
      unitOfQuantity: { multiple: 10_000, unit: "batch" },
      batches: 22,
      total: { quantity: 777 },
    } as const;
    expect(codes(check(published).errors)).toEqual([["unit-mismatch", "total"]]);
  });
});

describe("a share", () => {
  const bulletin = (more: object): PublishedBulletin => ({
    ...JANUARY_24_TO_30,
    shares: [{ group: "protective", percent: 55.2, ...more }],
  });

  it("that is said to be by quantity and is by value is an error, with both", () => {
    expect(check(bulletin({ claimed: "quantity" })).errors).toEqual([
      {
        code: "share-does-not-match-claimed-basis",
        place: ["protective"],
        figures: { printedPercent: 55.2, byValuePercent: 55.2, byQuantityPercent: 99.5 },
      },
    ]);
    expect(check(bulletin({ claimed: "value" })).errors).toEqual([]);
    expect(check(bulletin({ percent: 99.5, claimed: "quantity" })).errors).toEqual([]);
    expect(codes(check(bulletin({ percent: 99.5, claimed: "value" })).errors)).toHaveLength(1);
  });

  it("that is neither is odd, and an error only where it claims to be one", () => {
    expect(codes(check(bulletin({ percent: 70 })).warnings)).toContainEqual(["share-fits-no-basis", "protective"]);
    expect(check(bulletin({ percent: 70 })).errors).toEqual([]);
    expect(codes(check(bulletin({ percent: 70, claimed: "value" })).errors)).toHaveLength(1);
  });

  it("can be of a group, and is open where something was not printed", () => {
    expect(check(bulletin({ group: "masks", of: "protective", percent: 95.5 })).shares).toMatchObject([
      { basis: "quantity", computedPercent: 95.5, byValuePercent: undefined },
    ]);
    expect(check(bulletin({ group: "masks", claimed: "value" })).errors).toEqual([]);
    expect(check(bulletin({ group: "nothing" })).shares).toMatchObject([
      { basis: undefined, computedPercent: undefined },
    ]);
  });
});

describe("parts, groups and cross-cuts", () => {
  const group = (code: string, quantity: number, more: object = {}) => ({ code, quantity: exactly(quantity), ...more });

  it("exceed only what rounding cannot explain", () => {
    const parts = [group("masks", 60), group("suits", 40.1)];
    const of = (quantity: PublishedBulletin["total"]) =>
      check({ groups: [{ code: "protective", ...quantity, parts }] }).errors;
    expect(of({ quantity: 100 })).toEqual([]);
    expect(of({ quantity: exactly(100) })).toMatchObject([
      { code: "parts-exceed-group", measure: "quantity", figures: { parts: 100.1, group: 100 } },
    ]);
    const total = (sum: number, roundedTo: number) =>
      codes(check({ total: { quantity: { amount: 87000, roundedTo } }, groups: [group("all", sum)] }).errors);
    expect(total(87500, 1000)).toEqual([]);
    expect(total(87501, 1000)).toEqual([["sum-exceeds-total", "total"]]);
    expect(total(87001, 0)).toEqual([["sum-exceeds-total", "total"]]);
  });

  it("by value are held against the value", () => {
    const published = { total: { value: exactly(10) }, groups: [{ code: "one", value: exactly(11) }] };
    expect(check(published).errors).toMatchObject([{ code: "sum-exceeds-total", measure: "value" }]);
    const donated = { total: { value: exactly(10) }, crossCuts: [{ code: "donated", value: exactly(11) }] };
    expect(codes(check(donated).errors)).toEqual([["cross-cut-exceeds-total", "donated"]]);
  });

  it("of what lies across are added to nothing", () => {
    const published = { total: { quantity: exactly(10) }, groups: [group("one", 9)], crossCuts: [group("donated", 8)] };
    expect(check(published)).toMatchObject({ errors: [], quantity: { sum: { amount: 9 } } });
  });

  it("in another unit are added under a convention only", () => {
    const published = {
      unitOfQuantity: { multiple: 1, unit: "piece" },
      total: { quantity: exactly(10) },
      groups: [
        group("masks", 6),
        group("medicines", 4, { unit: "box" }),
        group("peracetic-acid", 1, { unit: "litre" }),
      ],
    } as const;
    expect(checkBulletin(published).quantity).toMatchObject({
      sum: { amount: 6 },
      without: ["medicines", "peracetic-acid"],
    });
    expect(check(published).quantity).toMatchObject({ sum: { amount: 10 }, without: ["peracetic-acid"] });
    const dozens = { ...EACH_COUNTED_AS_ONE, countedAs: { piece: 1, box: 12 } };
    expect(checkBulletin(published, { convention: dozens }).quantity?.sum.amount).toBe(54);
    expect(
      checkBulletin({ ...published, unitOfQuantity: { multiple: 1, unit: "box" } }, { convention: dozens }).quantity,
    ).toMatchObject({
      sum: { amount: 10 },
      without: ["peracetic-acid"],
    });
  });

  it("leave a residual that is odd at more than ten times, either way", () => {
    const left = (quantity: number, value: number) =>
      codes(
        check({
          total: { quantity: exactly(1000), value: exactly(1000) },
          groups: [{ code: "one", quantity: exactly(1000 - quantity), value: exactly(1000 - value) }],
        }).warnings,
      ).length;
    expect([left(10, 100), left(10, 101), left(100, 10), left(101, 10), left(0, 0), left(0, 1), left(1, 0)]).toEqual([
      0, 1, 0, 1, 0, 1, 1,
    ]);
  });

  it("leave no odd residual that rounding explains, nor one of unlike groups", () => {
    const total = { quantity: 100, value: 100 };
    expect(check({ total, groups: [{ code: "one", quantity: 100, value: 99 }] }).warnings).toEqual([]);
    expect(
      check({
        total,
        groups: [
          { code: "one", quantity: 99, value: 50 },
          { code: "two", value: 1 },
        ],
      }).warnings,
    ).toEqual([]);
  });
});

describe("findings", () => {
  const both = (amount: number) => ({ quantity: exactly(amount), value: exactly(amount) });

  it("say what is left by quantity and by value, as a warning", () => {
    const groups = [{ code: "one", quantity: exactly(990), value: exactly(800) }];
    const { errors, warnings } = check({ total: both(1000), groups });
    expect([errors, warnings]).toStrictEqual([
      [],
      [
        {
          code: "residual-shares-differ-widely",
          place: ["total"],
          figures: { byQuantityPercent: 1, byValuePercent: 20 },
        },
      ],
    ]);
  });

  it("say what lies across and the total, as an error", () => {
    const crossCuts = [{ code: "donated", value: exactly(11) }];
    const { errors, warnings } = check({ total: { value: exactly(10) }, crossCuts });
    const figures = { crossCut: 11, total: 10 };
    expect([errors, warnings]).toStrictEqual([
      [{ code: "cross-cut-exceeds-total", place: ["donated"], measure: "value", figures }],
      [],
    ]);
  });

  it("say the shares that there are, beside the printed one", () => {
    for (const measure of ["value", "quantity"] as const) {
      const groups = [{ code: "one", [measure]: exactly(50) }];
      const shares = [{ group: "one", percent: exactly(20), claimed: measure }];
      const figures = { printedPercent: 20, [measure === "value" ? "byValuePercent" : "byQuantityPercent"]: 50 };
      expect(check({ total: { [measure]: exactly(100) }, groups, shares }).errors).toStrictEqual([
        { code: "share-does-not-match-claimed-basis", place: ["one"], figures },
      ]);
    }
  });

  it("hold a claimed share against its own basis, which may be both", () => {
    const shares = [{ group: "one", percent: exactly(50), claimed: "quantity" }] as const;
    const groups = [{ code: "one", quantity: exactly(30), value: exactly(50) }];
    const figures = { printedPercent: 50, byValuePercent: 50, byQuantityPercent: 30 };
    expect(check({ total: both(100), groups, shares }).errors).toStrictEqual([
      { code: "share-does-not-match-claimed-basis", place: ["one"], figures },
    ]);
    expect(check({ total: both(100), groups: [{ code: "one", ...both(50) }], shares }).errors).toEqual([]);
  });

  it("say the batches only where they were printed", () => {
    const published = {
      unitOfQuantity: { multiple: 1, unit: "batch" },
      total: { quantity: exactly(7) },
    } as const;
    const mismatch = (figures: Readonly<Record<string, number>>) => [
      { code: "unit-mismatch", place: ["total"], figures },
    ];
    expect(check(published).errors).toStrictEqual(mismatch({ quantity: 7 }));
    expect(check({ ...published, batches: 8 }).errors).toStrictEqual(mismatch({ quantity: 7, batches: 8 }));
  });
});

describe("checkBulletin", () => {
  it("says of nothing nothing, and takes no number below 0", () => {
    expect(check({})).toEqual({
      errors: [],
      warnings: [],
      shares: [],
      parts: [],
      quantity: undefined,
      value: undefined,
      unitValues: [],
    });
    expect(() => check({ total: { quantity: -1 }, groups: [{ code: "one", quantity: 1 }] })).toThrow(
      /^checkBulletin: expected/,
    );
  });

  it("has a text for every finding", () => {
    for (const text of Object.values(BULLETIN_FINDINGS)) expect(text.zh).toMatch(/\p{Script=Han}/u);
  });
});

describe("places that are easily passed over", () => {
  const zero = { amount: 0, roundedTo: 0 };

  it("a figure near 0 keeps what it stands for when it is counted by a factor", () => {
    const dozens = { ...EACH_COUNTED_AS_ONE, countedAs: { piece: 1, box: 12 } };
    const boxes = { code: "masks", quantity: { amount: 0.3, roundedTo: 1 }, unit: "box" } as const;
    const published = {
      unitOfQuantity: { multiple: 1, unit: "piece" },
      total: { quantity: 9.6 },
      groups: [boxes],
    } as const;
    expect(checkBulletin(published, { convention: dozens }).quantity).toMatchObject({
      sum: { amount: 3.6, least: 0, most: 9.6 },
      agreesWithTotal: true,
    });
  });

  it("a figure that no number is large enough for, once it is counted by a factor, is still a figure", () => {
    const dozens = { ...EACH_COUNTED_AS_ONE, countedAs: { piece: 1, box: 12 } };
    const boxes = { code: "masks", quantity: 1e308, unit: "box" } as const;
    const published = {
      unitOfQuantity: { multiple: 1, unit: "piece" },
      groups: [boxes],
      total: { quantity: 1e308 },
    } as const;
    const shares = [{ group: "masks", percent: 1200 }];
    const { errors, shares: checked } = checkBulletin({ ...published, shares }, { convention: dozens });
    expect(codes(errors)).toEqual([["sum-exceeds-total", "total"]]);
    expect(checked[0]?.basis).toBe("quantity");
  });

  it("goods counted in the batches of the bulletin are a unit mismatch also where no total is printed", () => {
    const published = {
      unitOfQuantity: { multiple: 10_000, unit: "batch" },
      groups: [
        { code: "masks", quantity: 777 },
        { code: "goggles", quantity: 3, unit: "pair" },
      ],
    } as const;
    expect(codes(check(published).errors)).toEqual([["unit-mismatch", "masks"]]);
  });

  it("a share of a part of what lies across the groups is held against it, and one of two parts of a name is open", () => {
    const masks = { code: "masks", value: zero };
    const shares = [{ group: "masks", percent: 50 }];
    const total = { value: { amount: 10, roundedTo: 0 } };
    const five = { code: "masks", value: { amount: 5, roundedTo: 0 } };
    expect(check({ total, crossCuts: [{ code: "donated", parts: [five] }], shares }).shares[0]?.basis).toBe("value");
    const twice = [
      { code: "protective", parts: [masks] },
      { code: "other", parts: [five] },
    ];
    expect(check({ total, groups: twice, shares }).shares[0]?.basis).toBeUndefined();
    expect(
      check({ total, groups: [{ code: "masks", value: { amount: 5, roundedTo: 0 }, parts: [masks] }], shares })
        .shares[0]?.basis,
    ).toBe("value");
  });
});
