import { expect, it } from "vitest";
import { absent } from "../../../src/answer.js";
import { assess } from "../../../src/risk/assess.js";
import { beijingExaminationExit2022 } from "../../../src/risk/policies/beijing-examination-exit-2022-05-29.js";

// Beijing, press conference no. 349, 2022-05-29: lockdown zone one per room; control zone 2 m apart, zones not mixed.
it.each([
  ["lockdown", "own-room"],
  ["control", "shared-room"],
  ["neither", "ordinary-site"],
] as const)("%s: %s", (zone, grade) => {
  expect(assess(beijingExaminationExit2022, { zone })).toMatchObject({ decided: true, grade });
});

it("is not decided while the zone is not known", () => {
  expect(assess(beijingExaminationExit2022, { zone: absent("asked-unknown") })).toMatchObject({
    decided: false,
    needs: ["zone"],
  });
});
