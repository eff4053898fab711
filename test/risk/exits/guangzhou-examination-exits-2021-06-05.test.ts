import { expect, it } from "vitest";
import { guangzhouExaminationExits2021 } from "../../../src/risk/exits/guangzhou-examination-exits-2021-06-05.js";
import { guangzhouExaminationExit2021 } from "../../../src/risk/policies/guangzhou-examination-exit-2021-06-05.js";

it("has an arrangement for every class of its policy, and no other", () => {
  expect(guangzhouExaminationExits2021.over).toBe(guangzhouExaminationExit2021.edition.series);
  expect(Object.keys(guangzhouExaminationExits2021.arrangements)).toEqual(guangzhouExaminationExit2021.gradesInOrder);
  expect(guangzhouExaminationExits2021.edition.status).toBe("published");
  expect(guangzhouExaminationExit2021.edition.status).toBe("published");
});
