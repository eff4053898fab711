import { expect, it } from "vitest";
import { AREA_CLASSES, AREA_FACTS, AREA_INFECTION_FACTS, AREA_STANDINGS } from "../../src/risk/area-facts.js";

it("every class, standing and fact has a name in both languages", () => {
  const labels = [
    ...Object.values(AREA_STANDINGS),
    ...Object.values({ ...AREA_FACTS, ...AREA_INFECTION_FACTS }).map(({ label }) => label),
  ];
  for (const { en, zh } of labels) {
    expect(en).toMatch(/[a-z]/);
    expect(zh).toMatch(/\p{Script=Han}/u);
  }
});

it("an area without a class is not drawn or lifted, and no class is called so", () => {
  expect(Object.keys(AREA_STANDINGS).filter((standing) => !(standing in AREA_CLASSES))).toEqual([
    "not-drawn",
    "lifted",
  ]);
});

it("every number is of days or of areas", () => {
  const numbers = Object.values(AREA_FACTS).flatMap((fact) => (fact.kind === "number" ? [fact.unit] : []));
  expect(new Set(numbers)).toEqual(new Set(["days", "count"]));
});
