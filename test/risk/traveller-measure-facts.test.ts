import { expect, it } from "vitest";
import { TRAVELLER_MEASURE_FACTS, TRAVELLER_REQUIREMENTS } from "../../src/risk/traveller-measure-facts.js";

it("every requirement is an option, and every fact is named in both languages", () => {
  expect(TRAVELLER_MEASURE_FACTS.requirement.options).toEqual(Object.keys(TRAVELLER_REQUIREMENTS));
  for (const { label } of Object.values(TRAVELLER_MEASURE_FACTS)) {
    expect(label.en).toMatch(/[a-z]/);
    expect(label.zh).toMatch(/\p{Script=Han}/u);
  }
});
