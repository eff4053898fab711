import { expect, it } from "vitest";
import { CONVEYANCE_ACTS, CONVEYANCE_MEASURE_FACTS } from "../../src/risk/conveyance-measure-facts.js";

it("every act is an option, and every fact is named in both languages", () => {
  expect(CONVEYANCE_MEASURE_FACTS.act.options).toEqual(Object.keys(CONVEYANCE_ACTS));
  for (const { label } of Object.values(CONVEYANCE_MEASURE_FACTS)) {
    expect(label.en).toMatch(/[a-z]/);
    expect(label.zh).toMatch(/\p{Script=Han}/u);
  }
});
