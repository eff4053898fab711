import { expect, it } from "vitest";
import { absent } from "../../src/answer.js";
import { EXPORT_GOODS, exportGoodsOf, FIVE_CATEGORIES } from "../../src/clearance/export-facts.js";
import { SUPPLY_ITEMS, type SupplyItem } from "../../src/clearance/supply-category.js";

it("counts five categories (Notice 5 of 2020)", () => {
  expect(FIVE_CATEGORIES.map((goods) => EXPORT_GOODS[goods].zh)).toEqual([
    "新型冠状病毒检测试剂",
    "医用口罩",
    "医用防护服",
    "呼吸机",
    "红外体温计（测温仪）",
  ]);
});

it("does not guess whether goods are medical: masks, suits, goggles and the like may be either", () => {
  const open = (Object.keys(SUPPLY_ITEMS) as SupplyItem[]).filter((item) => typeof exportGoodsOf(item) !== "string");
  expect(open).toEqual([
    "masks",
    "textile-mask",
    "paper-mask",
    "mask-with-mechanical-parts",
    "suits",
    "goggles",
    "gloves",
    "shoe-covers",
    "disinfectants",
    "peracetic-acid",
    "disinfecting-wipes",
    "devices",
  ]);
  expect(exportGoodsOf("masks")).toBe(absent("not-asked"));
  expect(exportGoodsOf("surgical-mask")).toBe("medical-masks");
});
