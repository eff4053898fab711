import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DeficiencyRates, deficiencyRates } from "../../src/statistics/deficiency-rates.js";
import { garwood } from "../../src/statistics/garwood.js";
import type { DeficiencyFile } from "../../src/supervision/deficiency.js";
import { rectificationLedger } from "../../src/supervision/rectification-ledger.js";
import type { SupervisionCheck } from "../../src/supervision/supervision-channel.js";
import { anyFile, at, day, FLOWS, fileOf, SHANGHAI } from "../supervision/deficiency-files.js";

const ledgerOf = (files: readonly DeficiencyFile[]) =>
  rectificationLedger(files, { on: day("04-30"), timeZone: SHANGHAI, flows: FLOWS });
const check = (place: string, on: string): SupervisionCheck => ({
  place,
  shift: `${on}/day`,
  at: at(on),
  by: "inspector-3",
  channel: "on-the-spot",
});
const OPTIONS = { window: { from: day("04-01"), until: day("04-07") }, timeZone: SHANGHAI };

describe("deficiencies for each inspection and site-shift", () => {
  const files = [
    fileOf({ id: "A" }, []),
    fileOf({ id: "B", category: "personal-protection" }, []),
    fileOf({ id: "C", place: "CNPVG", category: "personal-protection" }, []),
    fileOf({ id: "D", place: "CNCAN" }, []),
    fileOf({ id: "E" }, [["withdrawn", "04-03"]]),
    fileOf({ id: "F", foundAt: at("04-08"), dueOn: day("04-20") }, []),
  ];
  const checks = [check("CNSZX", "04-02"), check("CNSZX", "04-03"), check("CNPVG", "04-04"), check("CNPVG", "04-09")];
  const rates = deficiencyRates(ledgerOf(files), { per: "inspection", checks }, OPTIONS);

  it("counts what was found in the window over the looks of the window, with the exact interval", () => {
    expect(rates.all).toEqual({ count: 4, exposure: 3, value: 4 / 3, interval: garwood(4, 3) });
    expect(rates.withdrawn).toBe(1);
    expect(rates.definition.en).toContain("each look of supervision");
  });

  it("has each type over all, and each place over its own", () => {
    expect(rates.byCategory["personal-protection"]).toMatchObject({ count: 2, exposure: 3 });
    expect(rates.byCategory.other).toMatchObject({ count: 0, exposure: 3, value: 0 });
    expect(rates.byPlace).toMatchObject([
      { place: "CNCAN", rate: { count: 1, exposure: 0, value: undefined, because: "no-denominator" } },
      { place: "CNPVG", rate: { count: 1, exposure: 1 } },
      { place: "CNSZX", rate: { count: 2, exposure: 2 } },
    ]);
    expect(rates.byPlaceAndCategory[2]).toMatchObject({
      place: "CNSZX",
      rates: { premises: { count: 1, exposure: 2 }, "personal-protection": { count: 1, exposure: 2 } },
    });
  });

  it("counts a shift once, by the day on which it ends, whether anybody looked or not", () => {
    const shift = (place: string, name: string, on: string) => ({ place, shift: name, dueAt: at(on, "20:00") });
    const shifts = [
      shift("CNSZX", "1", "04-02"),
      shift("CNSZX", "1", "04-02"),
      shift("CNSZX", "2", "04-07"),
      shift("CNSZX", "3", "04-08"),
      shift("CNCAN", "1", "04-02"),
    ];
    const perShift = deficiencyRates(ledgerOf(files), { per: "site-shift", shifts }, OPTIONS);
    expect(perShift.all).toMatchObject({ count: 4, exposure: 3 });
    expect(perShift.byPlace.map(({ place, rate }) => [place, rate.exposure])).toEqual([
      ["CNCAN", 1],
      ["CNPVG", 0],
      ["CNSZX", 2],
    ]);
    expect(perShift.definition).not.toEqual(rates.definition);
  });

  it("takes a shift that is listed twice as owed by the earlier instant, in whatever order, as its coverage does", () => {
    const shifts = [
      { place: "CNSZX", shift: "1", dueAt: at("04-08", "08:00") },
      { place: "CNSZX", shift: "1", dueAt: at("04-07", "20:00") },
    ];
    for (const list of [shifts, shifts.toReversed()])
      expect(deficiencyRates(ledgerOf(files), { per: "site-shift", shifts: list }, OPTIONS).all.exposure).toBe(1);
  });

  it("counts a look once that two offices hand in, and two looks of different people twice", () => {
    const look = check("CNSZX", "04-02");
    const twice = [look, { ...look, at: at("04-02") }, { ...look, by: "inspector-4" }];
    expect(deficiencyRates(ledgerOf(files), { per: "inspection", checks: twice }, OPTIONS).all.exposure).toBe(2);
  });

  it("tells looks apart by all that makes a look", () => {
    const look = check("CNSZX", "04-02");
    const others: SupervisionCheck[] = [
      { ...look, place: "CNPVG" },
      { ...look, shift: "2020-04-02/night" },
      { ...look, at: at("04-03") },
      { place: look.place, shift: look.shift, at: look.at, by: look.by, channel: "telephone" },
      { ...look, by: "inspector-4" },
    ];
    for (const other of others)
      expect(
        deficiencyRates(ledgerOf([]), { per: "inspection", checks: [look, other, look] }, OPTIONS).all,
      ).toMatchObject({
        count: 0,
        exposure: 2,
      });
  });

  it("says what it is per, and takes the level of every rate", () => {
    const found = deficiencyRates(ledgerOf(files), { per: "inspection", checks }, { ...OPTIONS, level: 0.9 });
    expect(found.per).toBe("inspection");
    expect(found.all.interval).toEqual(garwood(4, 3, 0.9));
    expect(found.byCategory.premises.interval).toEqual(garwood(2, 3, 0.9));
    expect(found.byPlace[2]?.rate.interval).toEqual(garwood(2, 2, 0.9));
  });

  it("counts nothing before its window, nor after it", () => {
    const window = { from: day("04-03"), until: day("04-04") };
    const found = deficiencyRates(ledgerOf(files), { per: "inspection", checks }, { ...OPTIONS, window });
    expect([found.all.count, found.all.exposure, found.withdrawn]).toEqual([0, 2, 0]);
    expect(found.byPlace.map(({ place, rate }) => [place, rate.exposure])).toEqual([
      ["CNPVG", 1],
      ["CNSZX", 1],
    ]);
  });

  it("adds up: the types of a place to the place, the places to all", () => {
    const counts = (table: DeficiencyRates["byCategory"]) =>
      Object.values(table).reduce((sum, { count }) => sum + count, 0);
    fc.assert(
      fc.property(fc.array(anyFile), (each) => {
        const { all, byCategory, byPlace, byPlaceAndCategory } = deficiencyRates(
          ledgerOf(each),
          { per: "inspection", checks },
          { window: {}, timeZone: SHANGHAI },
        );
        expect(counts(byCategory)).toBe(all.count);
        expect(byPlace.reduce((sum, { rate }) => sum + rate.count, 0)).toBe(all.count);
        expect(byPlace.reduce((sum, { rate }) => sum + rate.exposure, 0)).toBe(all.exposure);
        expect(byPlaceAndCategory.map(({ rates }) => counts(rates))).toEqual(byPlace.map(({ rate }) => rate.count));
      }),
    );
  });
});
