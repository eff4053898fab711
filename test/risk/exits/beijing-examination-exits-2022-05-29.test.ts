import { expect, it } from "vitest";
import { beijingExaminationExits2022 } from "../../../src/risk/exits/beijing-examination-exits-2022-05-29.js";
import { beijingExaminationExit2022 } from "../../../src/risk/policies/beijing-examination-exit-2022-05-29.js";

it("has an arrangement for every class of its policy, and no other", () => {
  expect(beijingExaminationExits2022.over).toBe(beijingExaminationExit2022.edition.series);
  expect(Object.keys(beijingExaminationExits2022.arrangements)).toEqual(beijingExaminationExit2022.gradesInOrder);
  expect(beijingExaminationExits2022.edition.status).toBe("published");
  expect(beijingExaminationExit2022.edition.status).toBe("published");
});
