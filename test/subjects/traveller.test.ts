import { expect, it } from "vitest";
import { TRAVELLER_ROLES } from "../../src/subjects/traveller.js";

it("everyone on a manifest is a passenger or crew", () => {
  expect(TRAVELLER_ROLES).toEqual(["passenger", "crew"]);
});
