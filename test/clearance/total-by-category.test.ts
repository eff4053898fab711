import { describe, expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { type CountingConvention, EACH_COUNTED_AS_ONE, quantity } from "../../src/clearance/quantity.js";
import { SUPPLY_ITEMS, type SupplyItem } from "../../src/clearance/supply-category.js";
import { totalByCategory } from "../../src/clearance/total-by-category.js";

const line = (item: SupplyItem, amount: number, donated: "yes" | "no" | ReturnType<typeof absent> = "no") => ({
  category: SUPPLY_ITEMS[item].category,
  quantity: quantity(amount, SUPPLY_ITEMS[item].unit),
  donated,
});

describe("totalByCategory", () => {
  it("counts 2,000 masks, 70 pairs of goggles and 30 thermometers as 2,100, as the bulletins of 2020 would", () => {
    const lines = [line("masks", 2000), line("infrared-thermometer", 30), line("goggles", 70)];
    const { total, byCategory, donated } = totalByCategory(EACH_COUNTED_AS_ONE, lines);
    expect(total).toEqual({
      amount: 2100,
      unit: "piece",
      convention: "bulletins-2020-each-counted-as-one",
      notCounted: [],
    });
    expect(Object.entries(byCategory).map(([name, { amount }]) => [name, amount])).toEqual([
      ["protective", 2070],
      ["device", 30],
    ]);
    expect(donated.amount).toBe(0);
  });

  it("adds up the lines of the bulletin of 2020-01-31 that are printed, boxes counted as pieces: 59.091 million", () => {
    const groups = [
      { category: "protective", quantity: quantity(58_853_000, "piece"), donated: absent("not-asked") },
      { category: "medicine", quantity: quantity(107_000, "box"), donated: absent("not-asked") },
      { category: "disinfectant", quantity: quantity(36_000, "piece"), donated: absent("not-asked") },
      { category: "device", quantity: quantity(95_000, "piece"), donated: absent("not-asked") },
    ] as const;
    const { total, donationUnknown } = totalByCategory(EACH_COUNTED_AS_ONE, groups);
    expect(total.amount).toBe(59_091_000);
    expect(donationUnknown.amount).toBe(total.amount);
  });

  it("keeps what is donated, what is not and what is not known to be apart", () => {
    const lines = [
      line("masks", 1, "yes"),
      line("suits", 2, "no"),
      line("goggles", 4, absent("asked-unknown")),
      line("ventilator", 8, absent("not-applicable")),
    ];
    const { donated, donationUnknown } = totalByCategory(EACH_COUNTED_AS_ONE, lines);
    expect([donated.amount, donationUnknown.amount]).toEqual([1, 4]);
  });

  it("names in each sum what the convention does not count", () => {
    const { total, byCategory } = totalByCategory(EACH_COUNTED_AS_ONE, [line("masks", 9), line("vaccine", 5, "yes")]);
    const doses = [{ amount: 5, unit: "dose" }];
    expect([total.amount, total.notCounted]).toEqual([9, doses]);
    expect(byCategory.medicine).toMatchObject({ amount: 0, notCounted: doses });
    expect(byCategory.protective?.notCounted).toEqual([]);
  });

  it("counts by the convention that is passed: a pair as two gloves", () => {
    const gloves: CountingConvention<"piece"> = {
      ...EACH_COUNTED_AS_ONE,
      id: "gloves",
      countedAs: { piece: 1, pair: 2 },
    };
    expect(totalByCategory(gloves, [line("gloves", 10)]).total).toMatchObject({ amount: 20, convention: "gloves" });
  });

  it("is 0 of no line, with no group", () => {
    const { total, byCategory } = totalByCategory(EACH_COUNTED_AS_ONE, []);
    expect([total.amount, byCategory]).toEqual([0, {}]);
  });
});
