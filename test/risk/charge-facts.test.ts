import { expect, it } from "vitest";
import { CHARGE_FACTS, HEALTH_SERVICES } from "../../src/risk/charge-facts.js";

it("every service is an option, and every fact is named in both languages", () => {
  expect(CHARGE_FACTS.service.options).toEqual(Object.keys(HEALTH_SERVICES));
  for (const { label } of Object.values(CHARGE_FACTS)) {
    expect(label.en).toMatch(/[a-z]/);
    expect(label.zh).toMatch(/\p{Script=Han}/u);
  }
});
