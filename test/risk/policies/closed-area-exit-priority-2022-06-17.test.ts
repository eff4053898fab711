import { expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { assess } from "../../../src/risk/assess.js";
import { EXIT_PURPOSES } from "../../../src/risk/closed-area-exit.js";
import { closedAreaExitPriority2022 } from "../../../src/risk/policies/closed-area-exit-priority-2022-06-17.js";

it.each([
  ["medical-emergency", "immediate"],
  ["examination", "fixed-hour"],
  ["ordinary-medical", "arranged"],
  ["other-essential", "last"],
] as const)("%s: %s", (purpose, grade) => {
  expect(assess(closedAreaExitPriority2022, { purpose })).toMatchObject({ decided: true, grade });
});

it("knows every purpose, and may be an emergency while the purpose is not known", () => {
  expect(closedAreaExitPriority2022.facts.purpose.options).toEqual(Object.keys(EXIT_PURPOSES));
  expect(assess(closedAreaExitPriority2022, { purpose: absent("not-asked") })).toMatchObject({
    decided: false,
    atMost: "immediate",
  });
});
