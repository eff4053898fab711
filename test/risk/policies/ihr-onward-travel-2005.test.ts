import { expect, it } from "vitest";
import { onwardTravel2005 } from "../../../src/risk/policies/ihr-onward-travel-2005.js";

it("stands in the way by Article 30 alone (IHR (2005))", () => {
  expect(onwardTravel2005.rules.map(({ grade, source }) => [grade, source.en])).toEqual(
    Array(3).fill(["may-not", "IHR (2005), Article 30"]),
  );
});

it("is the same in all texts of the Regulations: the amendments of 2024 left Article 30 as it was", () => {
  expect(onwardTravel2005.edition).toMatchObject({ from: "2007-06-15", status: "published" });
  expect(onwardTravel2005.edition.until).toBeUndefined();
});
