import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { EACH_COUNTED_AS_ONE } from "../../src/clearance/quantity.js";
import { mergeBulletins, type SupplyBulletinOptions, supplyBulletin } from "../../src/statistics/supply-bulletin.js";
import { anyConsignments, consignment, line } from "./known/consignments.js";

const IMPORTS = { direction: "import", convention: EACH_COUNTED_AS_ONE, currency: "CNY" } as const;
const BY_ORIGIN: SupplyBulletinOptions = { ...IMPORTS, by: { origin: (_, { origin }) => origin } };
const cny = (amount: number) => ({ amount, currency: "CNY" });

const MASKS = line({ item: "masks", quantity: { amount: 2000, unit: "piece" }, value: cny(5600.1), donated: "yes" });
const GOGGLES = line({ item: "goggles", quantity: { amount: 70, unit: "pair" }, value: cny(0.2) });
const ACID = line({
  category: "disinfectant",
  quantity: { amount: 2.5, unit: "litre" },
  value: { amount: 30, currency: "EUR" },
});
const THERMOMETER = line({
  item: "infrared-thermometer",
  category: "device",
  quantity: { amount: 30, unit: "set" },
  donated: absent("asked-unknown"),
});

describe("supplyBulletin", () => {
  const bulletin = supplyBulletin(
    [consignment("1", MASKS, GOGGLES, ACID), consignment("2", THERMOMETER, MASKS)],
    IMPORTS,
  );

  it("counts batches, quantity and value, and names what it does not count", () => {
    expect(bulletin).toMatchObject({ version: 1, convention: EACH_COUNTED_AS_ONE.id, unit: "piece", currency: "CNY" });
    expect(bulletin.total).toEqual({
      batches: 2,
      lines: 5,
      quantity: "4100",
      notCounted: { litre: "2.5" },
      value: "11200.4",
      otherCurrencies: { EUR: "30" },
      withoutValue: 1,
    });
  });

  it("breaks the same goods down in several ways, each of which is all of them", () => {
    const rows = (name: string) =>
      bulletin.breakdowns[name]?.map(({ of, batches, quantity, value }) => [...of, batches, quantity, value]);
    expect(rows("category")).toEqual([
      ["device", 1, "30", "0"],
      ["disinfectant", 1, "0", "0"],
      ["protective", 2, "4070", "11200.4"],
    ]);
    expect(rows("item")).toEqual([
      ["device", "infrared-thermometer", 1, "30", "0"],
      ["disinfectant", absent("not-applicable"), 1, "0", "0"],
      ["protective", "goggles", 1, "70", "0.2"],
      ["protective", "masks", 2, "4000", "11200.2"],
    ]);
    expect(rows("donation")).toEqual([
      ["no", 1, "70", "0.2"],
      ["yes", 2, "4000", "11200.2"],
      [absent("asked-unknown"), 1, "30", "0"],
    ]);
  });

  it("breaks down by what the caller names, and leaves the other direction out", () => {
    const out = { ...consignment("3", MASKS), direction: "export" } as const;
    const by = supplyBulletin([consignment("1", GOGGLES), out], BY_ORIGIN);
    expect(by.total.batches).toBe(1);
    expect(by.breakdowns.origin).toMatchObject([{ of: ["KOR"], batches: 1, quantity: "70" }]);
    expect(() => supplyBulletin([], { ...IMPORTS, by: { item: () => "one" } })).toThrow(/^supplyBulletin: expected/);
  });

  it("counts with a convention of its own", () => {
    const convention = { ...EACH_COUNTED_AS_ONE, id: "dozens", countedAs: { piece: 1, box: 12, litre: 0.5 } };
    const { total } = supplyBulletin([consignment("1", ACID, GOGGLES)], { ...IMPORTS, convention });
    expect(total).toMatchObject({ quantity: "1.25", notCounted: { pair: "70" } });
  });

  it("takes no amount below 0", () => {
    const wrong = line({ quantity: { amount: -1, unit: "piece" } });
    expect(() => supplyBulletin([consignment("1", wrong)], IMPORTS)).toThrow(/^supplyBulletin: expected/);
    for (const amount of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => supplyBulletin([consignment("1", line({ value: cny(amount) }))], IMPORTS)).toThrow(
        /^supplyBulletin: expected amounts/,
      );
    const nothing = line({ quantity: { amount: 0, unit: "piece" }, value: cny(0) });
    expect(supplyBulletin([consignment("1", nothing)], IMPORTS).total).toMatchObject({
      lines: 1,
      quantity: "0",
      value: "0",
    });
  });

  it("is plain data, whatever the order of the consignments", () => {
    fc.assert(
      fc.property(anyConsignments, (consignments) => {
        const all = supplyBulletin(consignments, BY_ORIGIN);
        expect(JSON.parse(JSON.stringify(all))).toEqual(all);
        expect(JSON.stringify(supplyBulletin(consignments.toReversed(), BY_ORIGIN))).toBe(JSON.stringify(all));
      }),
    );
  });

  it("has all goods once in each breakdown", () => {
    fc.assert(
      fc.property(anyConsignments, (consignments) => {
        const { total, breakdowns } = supplyBulletin(consignments, BY_ORIGIN);
        for (const rows of Object.values(breakdowns)) {
          expect(rows.reduce((sum, { lines }) => sum + lines, 0)).toBe(total.lines);
          expect(rows.every(({ batches }) => batches <= total.batches)).toBe(true);
        }
      }),
    );
  });
});

describe("mergeBulletins", () => {
  it("of two offices is the bulletin of all their consignments, to the last digit", () => {
    fc.assert(
      fc.property(anyConsignments, anyConsignments, anyConsignments, (...offices) => {
        const [one, two, three] = offices.map((consignments) => supplyBulletin(consignments, BY_ORIGIN));
        if (one === undefined || two === undefined || three === undefined) throw new Error("three offices");
        const all = JSON.stringify({ ok: true, value: supplyBulletin(offices.flat(), BY_ORIGIN) });
        expect(JSON.stringify(mergeBulletins([one, two, three]))).toBe(all);
        const later = mergeBulletins([three, two]);
        expect(JSON.stringify(later.ok && mergeBulletins([later.value, one]))).toBe(all);
      }),
    );
  });

  it("takes over nothing that an office sent besides", () => {
    const sent = { ...supplyBulletin([], IMPORTS), remark: "by telephone" };
    const merged = mergeBulletins([sent, supplyBulletin([], IMPORTS)]);
    expect(merged).toEqual({ ok: true, value: supplyBulletin([], IMPORTS) });
  });

  it("takes breakdowns that were named in another order for the same", () => {
    const by = { mode: () => "air", origin: () => "KOR" };
    const turned = { origin: () => "KOR", mode: () => "air" };
    const [one, other] = [by, turned].map((each) =>
      supplyBulletin([consignment("1", MASKS)], { ...IMPORTS, by: each }),
    );
    if (one === undefined || other === undefined) throw new Error("two offices");
    const merged = mergeBulletins([one, other]);
    expect(merged.ok && merged.value.total).toMatchObject({ batches: 2, quantity: "4000", value: "11200.2" });
    expect(merged.ok && merged.value.breakdowns.mode).toMatchObject([{ of: ["air"], batches: 2, lines: 2 }]);
  });

  it("is of one kind of bulletin only, and says which are of another", () => {
    const one = supplyBulletin([], IMPORTS);
    const others = [
      { ...one, version: 2 as never },
      supplyBulletin([], { ...IMPORTS, direction: "export" }),
      supplyBulletin([], { ...IMPORTS, convention: { ...EACH_COUNTED_AS_ONE, id: "other" } }),
      supplyBulletin([], { ...IMPORTS, currency: "EUR" }),
      supplyBulletin([], BY_ORIGIN),
      { ...one, unit: "box" } as const,
    ];
    expect(mergeBulletins([one, ...others])).toEqual({
      ok: false,
      issues: [
        { code: "other-format", path: [1] },
        { code: "other-direction", path: [2] },
        { code: "other-convention", path: [3] },
        { code: "other-currency", path: [4] },
        { code: "other-breakdowns", path: [5] },
        { code: "other-convention", path: [6] },
      ],
    });
  });
});
