import { expect, it } from "vitest";
import { unitName, withUnit } from "../../src/logic/units-in-words.js";

it("says a number with its unit, one of it without the plural", () => {
  expect([withUnit(1, "days"), withUnit(14, "days"), withUnit(37.3, "celsius"), withUnit(2, "count")]).toEqual([
    { en: "1 day", zh: "1天" },
    { en: "14 days", zh: "14天" },
    { en: "37.3 °C", zh: "37.3℃" },
    { en: "2", zh: "2" },
  ]);
  expect([unitName("percent")?.en, unitName("count")]).toEqual(["per cent", undefined]);
});
