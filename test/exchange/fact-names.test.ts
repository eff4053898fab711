import { expect, it } from "vitest";
import { FactNames, kindInWords, placedFacts } from "../../src/exchange/fact-names.js";

const table = {
  purpose: { kind: "choice", options: ["work", "visit"], names: { work: { en: "Work", zh: "工作" } } },
  stays: { kind: "list", of: { days: { kind: "number", unit: "days", label: { en: "days there", zh: "天数" } } } },
} as const;
const names = new FactNames(table);

it("names facts, those of lists too, their options and their units", () => {
  expect(placedFacts(table).map(([path]) => path)).toEqual(["purpose", "stays", "stays.days"]);
  expect([names.name("stays.days").zh, names.name("purpose").en]).toEqual(["“天数”", "`purpose`"]);
  expect([names.option("purpose", "work").zh, names.option("purpose", "visit").zh]).toEqual(["“工作”", "“visit”"]);
  expect([names.unit("stays.days"), names.isMoment("purpose"), names.fact("purpose.x")]).toEqual([
    "days",
    false,
    undefined,
  ]);
});

it("says what kind of answer a fact has", () => {
  expect(kindInWords("purpose", table.purpose, names).en).toBe("one of “Work”, “visit”");
  expect(kindInWords("stays.days", table.stays.of.days, names).zh).toBe("数值（天）");
});
