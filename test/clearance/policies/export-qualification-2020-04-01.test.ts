import { expect, it } from "vitest";
import { exportQualification2020 } from "../../../src/clearance/policies/export-qualification-2020-04-01.js";
import { lintPolicy } from "../../../src/risk/lint-policy.js";

it("is clean", () => {
  expect(lintPolicy(exportQualification2020)).toEqual([]);
});

it("asks registration, standard and declaration of the five categories, from 1 April 2020 (Notice 5 of 2020)", () => {
  expect(exportQualification2020.edition.from).toBe("2020-04-01");
  expect(exportQualification2020.rules.map(({ id }) => id)).toEqual([
    "chinese-registration",
    "destination-standard",
    "declaration",
  ]);
});
