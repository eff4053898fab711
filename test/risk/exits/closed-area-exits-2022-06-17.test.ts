import { expect, it } from "vitest";
import { closedAreaExits2022 } from "../../../src/risk/exits/closed-area-exits-2022-06-17.js";
import { closedAreaExitPriority2022 } from "../../../src/risk/policies/closed-area-exit-priority-2022-06-17.js";

it("has an arrangement for every class of its policy, and no other", () => {
  expect(closedAreaExits2022.over).toBe(closedAreaExitPriority2022.edition.series);
  expect(Object.keys(closedAreaExits2022.arrangements)).toEqual(closedAreaExitPriority2022.gradesInOrder);
  expect(closedAreaExits2022.edition.status).toBe("illustrative");
  expect(closedAreaExitPriority2022.edition.status).toBe("illustrative");
});
